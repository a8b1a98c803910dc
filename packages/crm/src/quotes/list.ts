import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { customers, quotes } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { amountBound, boundInMinor } from "../money-columns.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { ofItsCustomer, quoteColumns, toQuote } from "./internal.ts";
import { quoteSchema, quoteStatusSchema } from "./schemas.ts";

export const listQuotes = defineList({
  name: "quotes.list",
  summary: "Quotes to customers",
  permission: "quotes:read",
  item: quoteSchema,
  filter: defineFilter({
    shape: {
      q: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: "Words to find in the number or the customer's name" }),
      status: z.array(quoteStatusSchema).min(1).optional(),
      customer: referenceTo("customer").optional(),
      currency: currencySchema.optional(),
      issueDateFrom: dateSchema.optional(),
      issueDateTo: dateSchema.optional(),
      grossTotalMin: amountBound,
      grossTotalMax: amountBound,
    },
    conditions: {
      q: sql`(${quotes.id} = any(array(select id from app.find_records('quote', ${value("q")}, 1000)))
      or ${quotes.customerId} = any(array(select id from app.find_records('customer', ${value("q")}, 1000))))`,
      status: sql`${quotes.status} = any(${value("status")})`,
      customer: eq(quotes.customerId, value("customer")),
      currency: eq(quotes.currency, value("currency")),
      issueDateFrom: gte(quotes.issueDate, value("issueDateFrom")),
      issueDateTo: lte(quotes.issueDate, value("issueDateTo")),
      grossTotalMin: gte(quotes.grossTotal, value("grossTotalMin")),
      grossTotalMax: lte(quotes.grossTotal, value("grossTotalMax")),
    },
    resolve: async ({ customer, grossTotalMin, grossTotalMax, currency }, tx) => ({
      ...(customer === undefined ? {} : { customer: await resolveReference(tx, "customer", customer) }),
      grossTotalMin: boundInMinor(grossTotalMin, currency),
      grossTotalMax: boundInMinor(grossTotalMax, currency),
    }),
  }),
  selection: quoteColumns,
  from: (select) => select.from(quotes).innerJoin(customers, ofItsCustomer),
  sorts: { issueDate: [quotes.issueDate], grossTotal: [quotes.currency, quotes.grossTotal] },
  defaultSort: "-issueDate",
  id: quotes.id,
  toItem: toQuote,
});
