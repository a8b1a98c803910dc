import { type components, dataOf, type paths } from "@omni/api-client";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type Customer = components["schemas"]["CustomerDetail"];
export type CustomerRecord = components["schemas"]["CustomerRecord"];

type Query = NonNullable<paths["/api/v1/customers"]["get"]["parameters"]["query"]>;
export type CustomerFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type CustomerSort = NonNullable<Query["sort"]>;

export const fetchCustomers = (query: Query) => dataOf(api.GET("/api/v1/customers", { params: { query } }));

export function customerCountQuery(filters: CustomerFilters) {
  return queryOptions({
    queryKey: ["customers", "count", filters],
    queryFn: () => dataOf(api.GET("/api/v1/customers/count", { params: { query: filters } })),
  });
}

export function customerQuery(customer: string) {
  return queryOptions({
    queryKey: ["customers", "one", customer],
    queryFn: () => dataOf(api.GET("/api/v1/customers/{customer}", { params: { path: { customer } } })),
  });
}

/** Names that come near to what was typed, to choose from. */
export function customerNamesQuery(typed: string) {
  const q = typed.trim();
  return queryOptions({
    queryKey: ["customers", "names", q],
    queryFn: async () =>
      (await fetchCustomers({ limit: 8, ...(q !== "" && { q }) })).data.map(({ id, name }) => ({ id, name })),
    placeholderData: keepPreviousData,
  });
}
