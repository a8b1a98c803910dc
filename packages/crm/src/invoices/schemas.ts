import {
  dateOutputSchema,
  decimalSchema,
  idOutputSchema,
  invoiceDirections,
  invoiceStatuses,
  invoiceTypes,
  moneySchema,
  paymentMethods,
  paymentStates,
  taxCategories,
} from "@omni/core";
import { z } from "zod";
import { documentLineSchema } from "../document-lines.ts";
import { namedReferenceSchema } from "../named-reference.ts";

export const invoiceDirectionSchema = z.enum(invoiceDirections);
export const invoiceTypeSchema = z.enum(invoiceTypes).meta({ description: "UNTDID 1001: invoice 380, credit_note 381" });
export const invoiceStatusSchema = z.enum(invoiceStatuses);
export const paymentStateSchema = z.enum(paymentStates);

/** An invoice in a list. */
export const invoiceSchema = z
  .object({
    id: idOutputSchema,
    number: z.string().nullable(),
    direction: invoiceDirectionSchema,
    type: invoiceTypeSchema,
    status: invoiceStatusSchema,
    paymentState: paymentStateSchema,
    isOverdue: z.boolean(),
    issueDate: dateOutputSchema,
    dueDate: dateOutputSchema,
    customer: namedReferenceSchema,
    netTotal: moneySchema,
    taxTotal: moneySchema,
    grossTotal: moneySchema,
    balanceDue: moneySchema,
    version: z.number().int(),
  })
  .meta({ id: "Invoice" });

const partySchema = z.object({
  name: z.string(),
  vatId: z.string().optional(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
});

/** One invoice with everything on it. */
export const invoiceDetailSchema = invoiceSchema
  .extend({
    creditedInvoiceId: idOutputSchema.nullable(),
    note: z.string().nullable(),
    seller: partySchema.nullable(),
    buyer: partySchema.nullable(),
    lines: z.array(documentLineSchema),
    taxes: z.array(
      z.object({ category: z.enum(taxCategories), rate: decimalSchema, taxableAmount: moneySchema, taxAmount: moneySchema }),
    ),
    payments: z.array(
      z.object({
        id: idOutputSchema,
        paidOn: dateOutputSchema,
        amount: moneySchema,
        method: z.enum(paymentMethods),
        reference: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "InvoiceDetail" });
