import { OmniError, referenceTo } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { productCategories, products } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { inItsCategory, productColumns, toProduct } from "./internal.ts";
import { productSchema } from "./schemas.ts";

const productById = defineStatement(productColumns, (select) =>
  select
    .from(products)
    .innerJoin(productCategories, inItsCategory)
    .where(eq(products.id, value("id"))),
);

export const getProduct = defineQuery({
  name: "products.get",
  summary: "One product",
  permission: "products:read",
  input: z.strictObject({ product: referenceTo("product") }),
  output: productSchema,
  async run({ input, tx }) {
    const [row] = await tx.rows(productById, { id: await resolveReference(tx, "product", input.product) });
    if (row === undefined) throw new OmniError("not_found", "There is no such product.");
    return toProduct(row);
  },
});
