import { z } from "zod";
import { trackRecordSchema } from "./learning/calibration.ts";
import { exampleSchema } from "./learning/example.ts";

/**
 * All a team has taught, to be kept by the caller: examples and how forecasts turned out. Nothing derived is in it, so that cleaning
 * and scoring can be improved without a migration. Rules and taxonomy are the team's own records and are given beside it.
 */
export const categorizerStateSchema = z.object({
  version: z.literal(1),
  /** In the order they were given. */
  examples: z.array(exampleSchema),
  /** How good what was said turned out to be, by what it rested on. */
  known: trackRecordSchema,
  firstSight: trackRecordSchema,
  told: trackRecordSchema,
  nextSequence: z.number().int().nonnegative(),
});
export type CategorizerState = z.output<typeof categorizerStateSchema>;
