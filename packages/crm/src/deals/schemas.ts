import { dateOutputSchema, idOutputSchema, instantOutputSchema, moneySchema } from "@omni/core";
import { z } from "zod";
import { namedReferenceSchema } from "../named-reference.ts";

export const dealSchema = z
  .object({
    id: idOutputSchema,
    title: z.string(),
    customer: namedReferenceSchema,
    stage: namedReferenceSchema,
    amount: moneySchema,
    probability: z.number().min(0).max(1),
    closeDate: dateOutputSchema,
    isClosed: z.boolean(),
    createdAt: instantOutputSchema,
    version: z.number().int(),
  })
  .meta({ id: "Deal" });
