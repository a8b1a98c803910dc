import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { invoices } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { amountBound, boundInMinor } from "../money-columns.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { isOverdue } from "./internal.ts";
import { invoiceDirectionSchema, invoiceStatusSchema, invoiceTypeSchema, paymentStateSchema } from "./schemas.ts";

export const invoiceFilter = defineFilter({
  shape: {
    q: z.string().trim().min(1).max(200).optional().meta({ description: "Words to find in the number or the customer's name" }),
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
    q: sql`(${invoices.id} = any(array(select id from app.find_records('invoice', ${value("q")}, 1000)))
      or ${invoices.customerId} = any(array(select id from app.find_records('customer', ${value("q")}, 1000))))`,
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
  resolve: async ({ customer, grossTotalMin, grossTotalMax, currency }, tx) => ({
    ...(customer === undefined ? {} : { customer: await resolveReference(tx, "customer", customer) }),
    grossTotalMin: boundInMinor(grossTotalMin, currency),
    grossTotalMax: boundInMinor(grossTotalMax, currency),
  }),
});
