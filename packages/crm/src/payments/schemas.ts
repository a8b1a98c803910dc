import { dateOutputSchema, idOutputSchema, moneySchema, paymentMethods } from "@omni/core";
import { z } from "zod";
import { invoiceDirectionSchema } from "../invoices/schemas.ts";
import { namedReferenceSchema } from "../named-reference.ts";

/** A payment in a list, with the invoice it settles and whose that is. */
export const paymentSchema = z
  .object({
    id: idOutputSchema,
    paidOn: dateOutputSchema,
    amount: moneySchema,
    method: z.enum(paymentMethods),
    reference: z.string().nullable(),
    direction: invoiceDirectionSchema.meta({ description: "issued: money came in; received: money went out" }),
    invoice: z.object({ id: idOutputSchema, number: z.string().nullable() }),
    customer: namedReferenceSchema,
  })
  .meta({ id: "Payment" });
