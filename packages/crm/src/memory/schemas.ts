import { idOutputSchema, instantOutputSchema, memoryKinds } from "@omni/core";
import { z } from "zod";

/** One thing the assistant remembers of a person. */
export const memorySchema = z
  .object({
    id: idOutputSchema,
    kind: z.enum(memoryKinds),
    content: z.string(),
    updatedAt: instantOutputSchema,
  })
  .meta({ id: "Memory" });
export type Memory = z.infer<typeof memorySchema>;
