import { type components, dataOf } from "@omni/api-client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type TimelineEntry = components["schemas"]["TimelineEntry"];
export type TimelineSubject = NonNullable<TimelineEntry["record"]>["type"];

const limit = 15;
type Page = { readonly data: TimelineEntry[]; readonly nextCursor: string | null };
type Fetch = (id: string, query: { limit: number; cursor?: string }) => Promise<Page>;

const fetches: Readonly<Record<TimelineSubject, Fetch>> = {
  customer: (customer, query) =>
    dataOf(api.GET("/api/v1/customers/{customer}/timeline", { params: { path: { customer }, query } })),
  deal: (deal, query) => dataOf(api.GET("/api/v1/deals/{deal}/timeline", { params: { path: { deal }, query } })),
  invoice: (invoice, query) => dataOf(api.GET("/api/v1/invoices/{invoice}/timeline", { params: { path: { invoice }, query } })),
  quote: (quote, query) => dataOf(api.GET("/api/v1/quotes/{quote}/timeline", { params: { path: { quote }, query } })),
};

export function timelineQuery(subject: TimelineSubject, id: string) {
  return infiniteQueryOptions({
    queryKey: ["timeline", subject, id],
    queryFn: ({ pageParam }) => fetches[subject](id, { limit, ...(pageParam !== null && { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
