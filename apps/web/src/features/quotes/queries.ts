import { type components, dataOf, type paths } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type Quote = components["schemas"]["Quote"];

type Query = NonNullable<paths["/api/v1/quotes"]["get"]["parameters"]["query"]>;
export type QuoteFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type QuoteSort = NonNullable<Query["sort"]>;

export const fetchQuotes = (query: Query) => dataOf(api.GET("/api/v1/quotes", { params: { query } }));

export function quoteQuery(quote: string) {
  return queryOptions({
    queryKey: ["quotes", "one", quote],
    queryFn: () => dataOf(api.GET("/api/v1/quotes/{quote}", { params: { path: { quote } } })),
  });
}
