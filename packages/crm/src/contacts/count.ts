import { contacts } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { contactFilter } from "./filter.ts";

export const countContacts = defineTotals({
  name: "contacts.count",
  summary: "How many contacts",
  permission: "customers:read",
  filter: contactFilter,
  from: (select) => select.from(contacts),
  currency: null,
  sums: {},
});
