import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { quotes } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { amountBound } from "../money-columns.ts";
import { exceptCurrency, exceptCustomer, resolveEach } from "../search/except.ts";
import { resolveBounds, resolveCustomer } from "../search/resolve-filters.ts";
import { foundByWords, wordsIn } from "../search/words.ts";
import { quoteStatusSchema } from "./schemas.ts";

export const quoteFilter = defineFilter({
  shape: {
    q: wordsIn("the number or the customer's name"),
    status: z.array(quoteStatusSchema).min(1).optional(),
    customer: referenceTo("customer").optional(),
    currency: currencySchema.optional(),
    exceptCustomer,
    exceptCurrency,
    issueDateFrom: dateSchema.optional(),
    issueDateTo: dateSchema.optional(),
    validUntilFrom: dateSchema.optional(),
    validUntilTo: dateSchema.optional(),
    grossTotalMin: amountBound,
    grossTotalMax: amountBound,
  },
  conditions: {
    q: sql`(${foundByWords(quotes.id, "quote")} or ${foundByWords(quotes.customerId, "customer")})`,
    status: sql`${quotes.status} = any(${value("status")})`,
    customer: eq(quotes.customerId, value("customer")),
    currency: eq(quotes.currency, value("currency")),
    issueDateFrom: gte(quotes.issueDate, value("issueDateFrom")),
    issueDateTo: lte(quotes.issueDate, value("issueDateTo")),
    validUntilFrom: gte(quotes.validUntil, value("validUntilFrom")),
    validUntilTo: lte(quotes.validUntil, value("validUntilTo")),
    exceptCustomer: sql`${quotes.customerId} <> all(${value("exceptCustomer")})`,
    exceptCurrency: sql`${quotes.currency} <> all(${value("exceptCurrency")})`,
    grossTotalMin: gte(quotes.grossTotal, value("grossTotalMin")),
    grossTotalMax: lte(quotes.grossTotal, value("grossTotalMax")),
  },
  resolve: async ({ customer, exceptCustomer, currency, grossTotalMin, grossTotalMax }, tx) => ({
    ...(await resolveCustomer(tx, customer)),
    ...(await resolveEach(tx, "exceptCustomer", "customer", exceptCustomer)),
    ...resolveBounds({ grossTotalMin, grossTotalMax }, currency),
  }),
});
