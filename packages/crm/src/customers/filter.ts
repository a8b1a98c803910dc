import { value } from "@omni/db";
import { customers } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";

export const customerFilter = defineFilter({
  shape: {
    q: z.string().trim().min(1).max(200).optional().meta({ description: "Words to find in the name; a near spelling will do" }),
    industry: z.string().max(200).optional(),
    country: z.string().length(2).toUpperCase().optional().meta({ description: "ISO 3166-1 alpha-2" }),
  },
  conditions: {
    q: sql`${customers.id} = any(array(select id from app.find_records('customer', ${value("q")}, 1000)))`,
    industry: eq(customers.industry, value("industry")),
    country: eq(customers.country, value("country")),
  },
});
