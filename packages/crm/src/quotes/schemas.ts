import { dateOutputSchema, idOutputSchema, moneySchema, quoteStatuses } from "@omni/core";
import { z } from "zod";
import { documentLineSchema } from "../document-lines.ts";
import { namedReferenceSchema } from "../named-reference.ts";

export const quoteStatusSchema = z.enum(quoteStatuses);

export const quoteSchema = z
  .object({
    id: idOutputSchema,
    number: z.string(),
    status: quoteStatusSchema,
    customer: namedReferenceSchema,
    issueDate: dateOutputSchema,
    validUntil: dateOutputSchema,
    netTotal: moneySchema,
    taxTotal: moneySchema,
    grossTotal: moneySchema,
    dealId: idOutputSchema.nullable(),
    version: z.number().int(),
  })
  .meta({ id: "Quote" });

export const quoteDetailSchema = quoteSchema
  .extend({
    lines: z.array(documentLineSchema),
  })
  .meta({ id: "QuoteDetail" });
