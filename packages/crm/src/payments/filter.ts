import { currencySchema, dateSchema, paymentMethods, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { payments } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { invoiceDirectionSchema } from "../invoices/schemas.ts";
import { amountBound } from "../money-columns.ts";
import { exceptCurrency, exceptCustomer, resolveEach } from "../search/except.ts";
import { resolveBounds, resolveCustomer } from "../search/resolve-filters.ts";
import { resolveReference } from "../search/resolve-reference.ts";

const ofInvoices = (column: string, name: string) =>
  sql`${payments.invoiceId} = any(array(select i.id from invoices i where i.${sql.raw(column)} = ${value(name)}))`;

export const paymentFilter = defineFilter({
  shape: {
    direction: invoiceDirectionSchema
      .optional()
      .meta({ description: "issued: money that came in; received: money that went out" }),
    customer: referenceTo("customer").optional(),
    invoice: referenceTo("invoice").optional(),
    method: z.array(z.enum(paymentMethods)).min(1).optional(),
    paidOnFrom: dateSchema.optional(),
    paidOnTo: dateSchema.optional(),
    currency: currencySchema.optional(),
    exceptCustomer,
    exceptCurrency,
    amountMin: amountBound,
    amountMax: amountBound,
  },
  conditions: {
    direction: sql`exists (select 1 from invoices i where i.team_id = ${payments.teamId} and i.id = ${payments.invoiceId} and i.direction = ${value("direction")})`,
    customer: ofInvoices("customer_id", "customer"),
    invoice: eq(payments.invoiceId, value("invoice")),
    method: sql`${payments.method} = any(${value("method")})`,
    paidOnFrom: gte(payments.paidOn, value("paidOnFrom")),
    paidOnTo: lte(payments.paidOn, value("paidOnTo")),
    currency: eq(payments.currency, value("currency")),
    exceptCustomer: sql`not exists (select 1 from invoices i where i.team_id = ${payments.teamId} and i.id = ${payments.invoiceId} and i.customer_id = any(${value("exceptCustomer")}))`,
    exceptCurrency: sql`${payments.currency} <> all(${value("exceptCurrency")})`,
    amountMin: gte(payments.amount, value("amountMin")),
    amountMax: lte(payments.amount, value("amountMax")),
  },
  resolve: async ({ customer, exceptCustomer, invoice, currency, amountMin, amountMax }, tx) => ({
    ...(await resolveCustomer(tx, customer)),
    ...(await resolveEach(tx, "exceptCustomer", "customer", exceptCustomer)),
    ...(invoice === undefined ? {} : { invoice: await resolveReference(tx, "invoice", invoice) }),
    ...resolveBounds({ amountMin, amountMax }, currency),
  }),
});
