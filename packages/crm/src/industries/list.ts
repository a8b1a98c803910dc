import { defineStatement } from "@omni/db";
import { customers } from "@omni/db/schema";
import { asc, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";

const industries = defineStatement({ industry: customers.industry, customers: sql<bigint>`count(*)` }, (select) =>
  select.from(customers).where(isNotNull(customers.industry)).groupBy(customers.industry).orderBy(asc(customers.industry)),
);

export const listIndustries = defineQuery({
  name: "industries.list",
  summary: "The industries of the customers, with how many customers each has",
  permission: "customers:read",
  input: z.strictObject({}),
  output: z.object({ data: z.array(z.object({ industry: z.string(), customers: z.number().int() })) }),
  async run({ tx }) {
    const rows = await tx.rows(industries);
    return { data: rows.map((row) => ({ industry: row.industry ?? "", customers: Number(row.customers) })) };
  },
});
