import { dateSchema, idSchema, moneySchema, quoteStatuses } from "@omni/core";
import { z } from "zod";
import { documentLineSchema } from "../document-lines.ts";
import { namedReferenceSchema } from "../invoices/schemas.ts";

export const quoteStatusSchema = z.enum(quoteStatuses);

export const quoteSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    status: quoteStatusSchema,
    customer: namedReferenceSchema,
    issueDate: dateSchema,
    validUntil: dateSchema,
    netTotal: moneySchema,
    taxTotal: moneySchema,
    grossTotal: moneySchema,
    dealId: idSchema.nullable(),
    version: z.number().int(),
  })
  .meta({ id: "Quote" });

export const quoteDetailSchema = quoteSchema
  .extend({
    lines: z.array(documentLineSchema),
  })
  .meta({ id: "QuoteDetail" });
