import { customers } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { customerFilter } from "./filter.ts";
import { customerColumns } from "./internal.ts";
import { customerSchema } from "./schemas.ts";

export const listCustomers = defineList({
  name: "customers.list",
  summary: "Customers and suppliers",
  permission: "customers:read",
  item: customerSchema,
  filter: customerFilter,
  selection: customerColumns,
  from: (select) => select.from(customers),
  sorts: { name: [customers.name], createdAt: [customers.createdAt] },
  defaultSort: "name",
  id: customers.id,
  toItem: (row) => row,
});
