import { currencySchema, dateOutputSchema, idOutputSchema, instantOutputSchema, moneySchema } from "@omni/core";
import { z } from "zod";

const text = z.string().nullable();

export const customerSchema = z
  .object({
    id: idOutputSchema,
    name: z.string(),
    industry: text,
    country: text.meta({ description: "ISO 3166-1 alpha-2" }),
    city: text,
    email: text,
    phone: text,
    vatId: text,
    currency: currencySchema.nullable(),
    createdAt: instantOutputSchema,
    version: z.number().int(),
  })
  .meta({ id: "Customer" });

/** Everything that is written down about a customer itself. */
export const customerRecordSchema = customerSchema
  .extend({ legalName: text, street: text, postalCode: text, website: text, iban: text })
  .meta({ id: "CustomerRecord" });

/** One customer with its people and what it owes, per currency. */
export const customerDetailSchema = customerRecordSchema
  .extend({
    contacts: z.array(z.object({ id: idOutputSchema, name: z.string(), jobTitle: text, email: text, phone: text })),
    lastActivity: z
      .object({ kind: z.enum(["invoice", "quote", "payment", "note", "task"]), on: dateOutputSchema, label: text })
      .nullable()
      .meta({ description: "The newest invoice sent, quote, payment, note or task" }),
    openBalance: z.array(moneySchema).meta({ description: "Unpaid on sent invoices issued to it, per currency" }),
    overdueBalance: z.array(moneySchema).meta({ description: "The part of it that is past its due date" }),
  })
  .meta({ id: "CustomerDetail" });
