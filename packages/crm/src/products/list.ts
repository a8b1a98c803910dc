import { idSchema } from "@omni/core";
import { value } from "@omni/db";
import { productCategories, products } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { inItsCategory, productColumns, toProduct } from "./internal.ts";
import { productSchema } from "./schemas.ts";

export const listProducts = defineList({
  name: "products.list",
  summary: "Products and services",
  permission: "products:read",
  item: productSchema,
  filter: defineFilter({
    shape: {
      q: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: "Words to find in the name; a near spelling will do" }),
      categoryId: idSchema.optional(),
      isActive: z.boolean().optional(),
    },
    conditions: {
      q: sql`${products.id} = any(array(select id from app.find_records('product', ${value("q")}, 1000)))`,
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
