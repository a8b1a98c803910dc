import { type components, dataOf, type paths } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type Contact = components["schemas"]["Contact"];

type Query = NonNullable<paths["/api/v1/contacts"]["get"]["parameters"]["query"]>;
export type ContactFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type ContactSort = NonNullable<Query["sort"]>;

export const fetchContacts = (query: Query) => dataOf(api.GET("/api/v1/contacts", { params: { query } }));

export function contactCountQuery(filters: ContactFilters) {
  return queryOptions({
    queryKey: ["contacts", "count", filters],
    queryFn: () => dataOf(api.GET("/api/v1/contacts/count", { params: { query: filters } })),
  });
}

export function contactQuery(contact: string) {
  return queryOptions({
    queryKey: ["contacts", "one", contact],
    queryFn: () => dataOf(api.GET("/api/v1/contacts/{contact}", { params: { path: { contact } } })),
  });
}
