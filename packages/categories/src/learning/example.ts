import { z } from "zod";
import { transactionSchema } from "../transaction.ts";

/** What was said of a transaction before its category was known; the track record that confidence is measured by. */
export const forecastSchema = z.object({
  category: z.string(),
  /** Confidence before calibration. */
  raw: z.number().min(0).max(1),
  assigned: z.boolean(),
  /** What it rested on; see `track-records.ts`. */
  ground: z.enum(["known", "firstSight", "told"]),
});
export type Forecast = z.infer<typeof forecastSchema>;

/** A transaction whose category is known. */
export const exampleSchema = z.object({
  transaction: transactionSchema,
  category: z.string().min(1).max(200),
  /** `correction`: a person set it, to be followed the next time; `booking`: it was booked so. */
  source: z.enum(["booking", "correction"]),
  /** Rises with every example a team gives. */
  sequence: z.number().int().nonnegative(),
  forecast: forecastSchema.nullable(),
});
export type Example = z.output<typeof exampleSchema>;
