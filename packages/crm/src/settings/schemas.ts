import { instantOutputSchema } from "@omni/core";
import { z } from "zod";

export const modelSettingsSchema = z
  .object({
    provider: z.string(),
    model: z.string(),
    keyHint: z.string().nullable().meta({ description: "The last four characters of the key; null where none is needed" }),
    testedAt: instantOutputSchema,
  })
  .meta({ id: "ModelSettings" });
