import { value } from "@omni/db";
import { customers } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { defineFilter } from "../filter.ts";
import { exceptCountry, exceptIndustry, resolveExceptIndustry } from "../search/except.ts";
import { resolved, resolveIndustry } from "../search/resolve-name.ts";
import { countryCode, foundByWords, industryInWords, wordsIn } from "../search/words.ts";

export const customerFilter = defineFilter({
  shape: {
    q: wordsIn("the name"),
    industry: industryInWords,
    country: countryCode,
    exceptIndustry,
    exceptCountry,
  },
  conditions: {
    q: foundByWords(customers.id, "customer"),
    industry: eq(customers.industry, value("industry")),
    country: eq(customers.country, value("country")),
    exceptIndustry: sql`(${customers.industry} is null or ${customers.industry} <> all(${value("exceptIndustry")}))`,
    exceptCountry: sql`(${customers.country} is null or ${customers.country} <> all(${value("exceptCountry")}))`,
  },
  resolve: async ({ industry, exceptIndustry }, tx) => ({
    ...(await resolved("industry", industry, (words) => resolveIndustry(tx, words))),
    ...(await resolveExceptIndustry(tx, exceptIndustry)),
  }),
});
