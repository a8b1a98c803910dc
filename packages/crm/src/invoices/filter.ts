import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { invoices } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { amountBound } from "../money-columns.ts";
import { resolveBounds, resolveCustomer } from "../search/resolve-filters.ts";
import { foundByWords, wordsIn } from "../search/words.ts";
import { isOverdue } from "./internal.ts";
import { invoiceDirectionSchema, invoiceStatusSchema, invoiceTypeSchema, paymentStateSchema } from "./schemas.ts";

export const invoiceFilter = defineFilter({
  shape: {
    q: wordsIn("the number or the customer's name"),
    direction: invoiceDirectionSchema.optional(),
    type: invoiceTypeSchema.optional(),
    status: z.array(invoiceStatusSchema).min(1).optional(),
    paymentState: z.array(paymentStateSchema).min(1).optional(),
    isOverdue: z.boolean().optional(),
    currency: currencySchema.optional(),
    issueDateFrom: dateSchema.optional(),
    issueDateTo: dateSchema.optional(),
    dueDateFrom: dateSchema.optional(),
    dueDateTo: dateSchema.optional(),
    customer: referenceTo("customer").optional(),
    grossTotalMin: amountBound,
    grossTotalMax: amountBound,
  },
  conditions: {
    q: sql`(${foundByWords(invoices.id, "invoice")} or ${foundByWords(invoices.customerId, "customer")})`,
    direction: eq(invoices.direction, value("direction")),
    type: eq(invoices.type, value("type")),
    status: sql`${invoices.status} = any(${value("status")})`,
    paymentState: sql`${invoices.paymentState} = any(${value("paymentState")})`,
    isOverdue: { true: isOverdue, false: sql`not ${isOverdue}` },
    currency: eq(invoices.currency, value("currency")),
    issueDateFrom: gte(invoices.issueDate, value("issueDateFrom")),
    issueDateTo: lte(invoices.issueDate, value("issueDateTo")),
    dueDateFrom: gte(invoices.dueDate, value("dueDateFrom")),
    dueDateTo: lte(invoices.dueDate, value("dueDateTo")),
    customer: eq(invoices.customerId, value("customer")),
    grossTotalMin: gte(invoices.grossTotal, value("grossTotalMin")),
    grossTotalMax: lte(invoices.grossTotal, value("grossTotalMax")),
  },
  resolve: async ({ customer, currency, grossTotalMin, grossTotalMax }, tx) => ({
    ...(await resolveCustomer(tx, customer)),
    ...resolveBounds({ grossTotalMin, grossTotalMax }, currency),
  }),
});
