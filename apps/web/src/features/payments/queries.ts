import { type components, dataOf, type paths } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";
import type { PaymentView } from "./views.ts";

export type Payment = components["schemas"]["Payment"];

type Query = NonNullable<paths["/api/v1/payments"]["get"]["parameters"]["query"]>;
export type PaymentFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type PaymentSort = NonNullable<Query["sort"]>;

export const filtersOfView: Readonly<Record<PaymentView, PaymentFilters>> = {
  all: {},
  in: { direction: "issued" },
  out: { direction: "received" },
};

export const fetchPayments = (query: Query) => dataOf(api.GET("/api/v1/payments", { params: { query } }));

export function paymentTotalsQuery(filters: PaymentFilters) {
  return queryOptions({
    queryKey: ["payments", "totals", filters],
    queryFn: () => dataOf(api.GET("/api/v1/payments/totals", { params: { query: filters } })),
  });
}

export function paymentQuery(payment: string) {
  return queryOptions({
    queryKey: ["payments", "one", payment],
    queryFn: () => dataOf(api.GET("/api/v1/payments/{payment}", { params: { path: { payment } } })),
  });
}
