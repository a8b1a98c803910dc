import { value } from "@omni/db";
import { customers } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { foundByWords, wordsIn } from "../search/words.ts";

export const customerFilter = defineFilter({
  shape: {
    q: wordsIn("the name"),
    industry: z.string().max(200).optional(),
    country: z.string().length(2).toUpperCase().optional().meta({ description: "ISO 3166-1 alpha-2" }),
  },
  conditions: {
    q: foundByWords(customers.id, "customer"),
    industry: eq(customers.industry, value("industry")),
    country: eq(customers.country, value("country")),
  },
});
