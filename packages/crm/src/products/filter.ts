import { idSchema } from "@omni/core";
import { value } from "@omni/db";
import { products } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { foundByWords, wordsIn } from "../search/words.ts";

export const productFilter = defineFilter({
  shape: {
    q: wordsIn("the name"),
    categoryId: idSchema.optional(),
    isActive: z.boolean().optional(),
  },
  conditions: {
    q: foundByWords(products.id, "product"),
    categoryId: eq(products.categoryId, value("categoryId")),
    isActive: { true: sql`${products.isActive}`, false: sql`not ${products.isActive}` },
  },
});
