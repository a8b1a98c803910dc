import { customers } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { customerFilter } from "./filter.ts";

export const countCustomers = defineTotals({
  name: "customers.count",
  summary: "How many customers",
  permission: "customers:read",
  filter: customerFilter,
  from: (select) => select.from(customers),
  currency: null,
  sums: {},
});
