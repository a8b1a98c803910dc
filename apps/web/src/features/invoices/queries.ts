import { dataOf, type paths } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";
import type { InvoiceView } from "./views.ts";

type Query = NonNullable<paths["/api/v1/invoices"]["get"]["parameters"]["query"]>;
export type InvoiceFilters = Omit<Query, "sort" | "limit" | "cursor">;

export const filtersOfView: Readonly<Record<InvoiceView, InvoiceFilters>> = {
  all: {},
  overdue: { direction: "issued", isOverdue: true },
  unpaid: { direction: "issued", type: "invoice", status: ["sent"], paymentState: ["unpaid", "partly_paid"] },
  drafts: { status: ["draft"] },
  received: { direction: "received" },
};

export const fetchInvoices = (query: Query) => dataOf(api.GET("/api/v1/invoices", { params: { query } }));

export function invoiceTotalsQuery(filters: InvoiceFilters) {
  return queryOptions({
    queryKey: ["invoices", "totals", filters],
    queryFn: () => dataOf(api.GET("/api/v1/invoices/totals", { params: { query: filters } })),
  });
}

export function invoiceQuery(invoice: string) {
  return queryOptions({
    queryKey: ["invoices", "one", invoice],
    queryFn: () => dataOf(api.GET("/api/v1/invoices/{invoice}", { params: { path: { invoice } } })),
  });
}

export type InvoiceSort = NonNullable<Query["sort"]>;
