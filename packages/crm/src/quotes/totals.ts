import { quotes } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { quoteFilter } from "./filter.ts";

export const totalQuotes = defineTotals({
  name: "quotes.totals",
  summary: "How many quotes, and what they add up to per currency",
  permission: "quotes:read",
  filter: quoteFilter,
  from: (select) => select.from(quotes),
  currency: quotes.currency,
  sums: { grossTotal: quotes.grossTotal },
});
