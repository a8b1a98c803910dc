import { dateSchema, idSchema, instantSchema, moneySchema } from "@omni/core";
import { z } from "zod";
import { namedReferenceSchema } from "../invoices/schemas.ts";

export const dealSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    customer: namedReferenceSchema,
    stage: namedReferenceSchema,
    amount: moneySchema,
    probability: z.number().min(0).max(1),
    closeDate: dateSchema,
    isClosed: z.boolean(),
    createdAt: instantSchema,
    version: z.number().int(),
  })
  .meta({ id: "Deal" });
