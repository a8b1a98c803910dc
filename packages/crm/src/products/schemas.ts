import { idOutputSchema, moneySchema } from "@omni/core";
import { z } from "zod";
import { namedReferenceSchema } from "../named-reference.ts";

export const productSchema = z
  .object({
    id: idOutputSchema,
    name: z.string(),
    sku: z.string().nullable(),
    description: z.string().nullable(),
    category: namedReferenceSchema,
    unit: z.string().meta({ description: "UN/ECE Recommendation 20" }),
    unitPrice: moneySchema,
    taxRate: z.string().meta({ format: "decimal", description: "Per cent" }),
    isActive: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: "Product" });
