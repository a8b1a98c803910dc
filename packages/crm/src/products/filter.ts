import { currencySchema, OmniError } from "@omni/core";
import { value } from "@omni/db";
import { products } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { amountBound } from "../money-columns.ts";
import { resolved, resolveProductCategory } from "../search/resolve-name.ts";
import { foundByWords, wordsIn } from "../search/words.ts";

export const productFilter = defineFilter({
  shape: {
    q: wordsIn("the name"),
    category: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ format: "name", record: "product category", description: "Category: id or name; a near spelling will do" }),
    isActive: z.boolean().optional(),
    currency: currencySchema.optional(),
    unitPriceMin: amountBound,
    unitPriceMax: amountBound,
  },
  conditions: {
    q: foundByWords(products.id, "product"),
    category: eq(products.categoryId, value("category")),
    isActive: { true: sql`${products.isActive}`, false: sql`not ${products.isActive}` },
    currency: eq(products.currency, value("currency")),
    // A numeric comparison uses no index; products are few, and every sort has one.
    unitPriceMin: sql`${products.unitPrice} >= ${value("unitPriceMin")}::numeric`,
    unitPriceMax: sql`${products.unitPrice} <= ${value("unitPriceMax")}::numeric`,
  },
  async resolve({ category, currency, unitPriceMin, unitPriceMax }, tx) {
    if (currency === undefined && (unitPriceMin ?? unitPriceMax) !== undefined)
      throw new OmniError("invalid", "A price can only be compared in one currency; add `currency`, such as EUR.");
    return resolved("category", category, (words) => resolveProductCategory(tx, words));
  },
});
