import { idSchema } from "@omni/core";
import { value } from "@omni/db";
import { productCategories, products } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { foundByWords, wordsIn } from "../search/words.ts";
import { inItsCategory, productColumns, toProduct } from "./internal.ts";
import { productSchema } from "./schemas.ts";

export const listProducts = defineList({
  name: "products.list",
  summary: "Products and services",
  permission: "products:read",
  item: productSchema,
  filter: defineFilter({
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
  }),
  selection: productColumns,
  from: (select) => select.from(products).innerJoin(productCategories, inItsCategory),
  sorts: { name: [products.name], createdAt: [products.createdAt] },
  defaultSort: "name",
  id: products.id,
  toItem: toProduct,
});
