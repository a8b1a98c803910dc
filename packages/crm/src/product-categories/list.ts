import { idOutputSchema } from "@omni/core";
import { defineStatement } from "@omni/db";
import { productCategories, products } from "@omni/db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";

const categories = defineStatement(
  {
    id: productCategories.id,
    name: productCategories.name,
    products: sql<bigint>`count(${products.id})`,
    activeProducts: sql<bigint>`count(${products.id}) filter (where ${products.isActive})`,
  },
  (select) =>
    select
      .from(productCategories)
      .leftJoin(products, and(eq(products.teamId, productCategories.teamId), eq(products.categoryId, productCategories.id)))
      .groupBy(productCategories.id, productCategories.name)
      .orderBy(asc(productCategories.name), asc(productCategories.id)),
);

export const listProductCategories = defineQuery({
  name: "product-categories.list",
  summary: "The product categories, with how many products each has",
  permission: "products:read",
  input: z.strictObject({}),
  output: z.object({
    data: z.array(
      z.object({
        id: idOutputSchema,
        name: z.string(),
        products: z.number().int(),
        activeProducts: z.number().int(),
      }),
    ),
  }),
  async run({ tx }) {
    const rows = await tx.rows(categories);
    return {
      data: rows.map(({ products: all, activeProducts, ...row }) => ({
        ...row,
        products: Number(all),
        activeProducts: Number(activeProducts),
      })),
    };
  },
});
