import { deals } from "@omni/db/schema";
import { sql } from "drizzle-orm";
import { defineTotals } from "../totals.ts";
import { dealFilter } from "./filter.ts";

/** An amount times its probability, rounded half away from zero deal by deal, so that stages add up to the pipeline. */
export const weightedAmount = sql`round(${deals.amount}::numeric * ${deals.probability}::numeric)`;

export const totalDeals = defineTotals({
  name: "deals.totals",
  summary: "How many deals, and what they are worth per currency, plain and weighted by probability",
  permission: "deals:read",
  filter: dealFilter,
  from: (select) => select.from(deals),
  currency: deals.currency,
  sums: { amount: deals.amount, weightedAmount },
});
