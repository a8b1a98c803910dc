import { products } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { productFilter } from "./filter.ts";

export const countProducts = defineTotals({
  name: "products.count",
  summary: "How many products and services",
  permission: "products:read",
  filter: productFilter,
  from: (select) => select.from(products),
  currency: null,
  sums: {},
});
