import { type components, dataOf, type paths } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";
import type { ProductView } from "./views.ts";

export type Product = components["schemas"]["Product"];

type Query = NonNullable<paths["/api/v1/products"]["get"]["parameters"]["query"]>;
export type ProductFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type ProductSort = NonNullable<Query["sort"]>;

export const filtersOfView: Readonly<Record<ProductView, ProductFilters>> = {
  all: {},
  offered: { isActive: true },
  retired: { isActive: false },
};

export const fetchProducts = (query: Query) => dataOf(api.GET("/api/v1/products", { params: { query } }));

export function productQuery(product: string) {
  return queryOptions({
    queryKey: ["products", "one", product],
    queryFn: () => dataOf(api.GET("/api/v1/products/{product}", { params: { path: { product } } })),
  });
}
