import { productCategories, products } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { productFilter } from "./filter.ts";
import { inItsCategory, productColumns, toProduct } from "./internal.ts";
import { productSchema } from "./schemas.ts";

export const listProducts = defineList({
  name: "products.list",
  summary: "Products and services",
  permission: "products:read",
  item: productSchema,
  filter: productFilter,
  selection: productColumns,
  from: (select) => select.from(products).innerJoin(productCategories, inItsCategory),
  sorts: { name: [products.name], createdAt: [products.createdAt] },
  defaultSort: "name",
  id: products.id,
  toItem: toProduct,
});
