import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { invoices } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { amountBound } from "../money-columns.ts";
import {
  exceptCountry,
  exceptCurrency,
  exceptCustomer,
  exceptIndustry,
  resolveEach,
  resolveExceptIndustry,
} from "../search/except.ts";
import { resolveBounds, resolveCustomer } from "../search/resolve-filters.ts";
import { customersWith, resolved, resolveIndustry } from "../search/resolve-name.ts";
import { countryCode, foundByWords, industryInWords, wordsIn } from "../search/words.ts";
import { isOverdue } from "./internal.ts";
import { invoiceDirectionSchema, invoiceStatusSchema, invoiceTypeSchema, paymentStateSchema } from "./schemas.ts";

const isPaid = sql`${invoices.paymentState} = 'paid'`;

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
    paidDateFrom: dateSchema.optional().meta({ description: "Paid in full, the last payment on or after this day" }),
    paidDateTo: dateSchema.optional().meta({ description: "Paid in full, the last payment on or before this day" }),
    customer: referenceTo("customer").optional(),
    industry: industryInWords,
    country: countryCode,
    exceptCustomer,
    exceptIndustry,
    exceptCountry,
    exceptCurrency,
    grossTotalMin: amountBound,
    grossTotalMax: amountBound,
    balanceDueMin: amountBound,
    balanceDueMax: amountBound,
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
    paidDateFrom: sql`(${isPaid} and ${invoices.id} = any(array(select p.invoice_id from payments p where p.paid_on >= ${value("paidDateFrom")})))`,
    paidDateTo: sql`(${isPaid} and not exists (select 1 from payments p where p.team_id = ${invoices.teamId} and p.invoice_id = ${invoices.id} and p.paid_on > ${value("paidDateTo")}))`,
    customer: eq(invoices.customerId, value("customer")),
    industry: sql`${invoices.customerId} = any(${customersWith(sql`c.industry = ${value("industry")}`)})`,
    country: sql`${invoices.customerId} = any(${customersWith(sql`c.country = ${value("country")}`)})`,
    exceptCustomer: sql`${invoices.customerId} <> all(${value("exceptCustomer")})`,
    exceptIndustry: sql`${invoices.customerId} <> all(${customersWith(sql`c.industry = any(${value("exceptIndustry")})`)})`,
    exceptCountry: sql`${invoices.customerId} <> all(${customersWith(sql`c.country = any(${value("exceptCountry")})`)})`,
    exceptCurrency: sql`${invoices.currency} <> all(${value("exceptCurrency")})`,
    grossTotalMin: gte(invoices.grossTotal, value("grossTotalMin")),
    grossTotalMax: lte(invoices.grossTotal, value("grossTotalMax")),
    balanceDueMin: gte(invoices.balanceDue, value("balanceDueMin")),
    balanceDueMax: lte(invoices.balanceDue, value("balanceDueMax")),
  },
  resolve: async (
    {
      customer,
      industry,
      exceptCustomer,
      exceptIndustry,
      currency,
      grossTotalMin,
      grossTotalMax,
      balanceDueMin,
      balanceDueMax,
    },
    tx,
  ) => ({
    ...(await resolveCustomer(tx, customer)),
    ...(await resolved("industry", industry, (words) => resolveIndustry(tx, words))),
    ...(await resolveEach(tx, "exceptCustomer", "customer", exceptCustomer)),
    ...(await resolveExceptIndustry(tx, exceptIndustry)),
    ...resolveBounds({ grossTotalMin, grossTotalMax, balanceDueMin, balanceDueMax }, currency),
  }),
});
