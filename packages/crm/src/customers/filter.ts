import { value } from "@omni/db";
import { customers } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { defineFilter } from "../filter.ts";
import { resolved, resolveIndustry } from "../search/resolve-name.ts";
import { countryCode, foundByWords, industryInWords, wordsIn } from "../search/words.ts";

export const customerFilter = defineFilter({
  shape: {
    q: wordsIn("the name"),
    industry: industryInWords,
    country: countryCode,
  },
  conditions: {
    q: foundByWords(customers.id, "customer"),
    industry: eq(customers.industry, value("industry")),
    country: eq(customers.country, value("country")),
  },
  resolve: ({ industry }, tx) => resolved("industry", industry, (words) => resolveIndustry(tx, words)),
});
