import { z } from "zod";
import { exampleSchema } from "./learning/example.ts";

/**
 * All a team has taught, to be kept by the caller. Nothing derived is in it: cleaning and scoring can be improved without a
 * migration. Rules and taxonomy are the team's own records and are given beside it.
 */
export const categorizerStateSchema = z.object({
  version: z.literal(1),
  /** In the order they were given. */
  examples: z.array(exampleSchema),
  nextSequence: z.number().int().nonnegative(),
});
export type CategorizerState = z.output<typeof categorizerStateSchema>;
