import { customers, quotes } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { quoteFilter } from "./filter.ts";
import { ofItsCustomer, quoteColumns, toQuote } from "./internal.ts";
import { quoteSchema } from "./schemas.ts";

export const listQuotes = defineList({
  name: "quotes.list",
  summary: "Quotes to customers",
  permission: "quotes:read",
  item: quoteSchema,
  filter: quoteFilter,
  selection: quoteColumns,
  from: (select) => select.from(quotes).innerJoin(customers, ofItsCustomer),
  sorts: { issueDate: [quotes.issueDate], validUntil: [quotes.validUntil], grossTotal: [quotes.currency, quotes.grossTotal] },
  defaultSort: "-issueDate",
  id: quotes.id,
  toItem: toQuote,
});
