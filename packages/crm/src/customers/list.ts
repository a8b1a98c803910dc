import { value } from "@omni/db";
import { customers } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineList } from "../list.ts";
import { customerColumns } from "./internal.ts";
import { customerSchema } from "./schemas.ts";

export const listCustomers = defineList({
  name: "customers.list",
  summary: "Customers and suppliers",
  permission: "customers:read",
  item: customerSchema,
  filters: {
    q: z.string().trim().min(1).max(200).optional().meta({ description: "Words to find in the name; a near spelling will do" }),
    industry: z.string().max(200).optional(),
    country: z.string().length(2).toUpperCase().optional().meta({ description: "ISO 3166-1 alpha-2" }),
  },
  selection: customerColumns,
  from: (select) => select.from(customers),
  conditions: {
    q: sql`${customers.id} = any(array(select id from app.find_records('customer', ${value("q")}, 1000)))`,
    industry: eq(customers.industry, value("industry")),
    country: eq(customers.country, value("country")),
  },
  sorts: { name: [customers.name], createdAt: [customers.createdAt] },
  defaultSort: "name",
  id: customers.id,
  toItem: (row) => row,
});
