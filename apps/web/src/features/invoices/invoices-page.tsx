import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { formatNumberOf } from "../../ui/format-count.ts";
import { isZero } from "../../ui/format-money.ts";
import { Amounts } from "../../ui/money.tsx";
import { ListPage } from "../records/list-page.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { invoiceColumns } from "./invoice-columns.tsx";
import { fetchInvoices, filtersOfView, type InvoiceFilters, type InvoiceSort, invoiceTotalsQuery } from "./queries.ts";
import type { InvoiceView } from "./views.ts";

const route = getRouteApi("/app/invoices");

const views = [
  { name: "all", label: "All" },
  { name: "overdue", label: "Overdue" },
  { name: "unpaid", label: "Unpaid" },
  { name: "drafts", label: "Drafts" },
  { name: "received", label: "Received" },
] as const satisfies readonly { name: InvoiceView; label: string }[];

export function InvoicesPage() {
  const { q = "", view = "all", sort = view === "overdue" ? "dueDate" : "-issueDate" } = route.useSearch();
  const change = useListSearch();
  const filters: InvoiceFilters = { ...filtersOfView[view], ...(q !== "" && { q }) };
  const list = useRecordList({
    resource: "invoices",
    query: { ...filters, sort: sort as InvoiceSort },
    fetchPage: fetchInvoices,
  });

  return (
    <ListPage
      title="Invoices"
      views={
        <FilterTabs label="Views" options={views} value={view} onChange={(name) => change({ view: name, sort: undefined })} />
      }
      searchLabel="Number or customer"
      q={q}
      onSearch={(words) => change({ q: words })}
      summary={<Totals filters={filters} isOwed={view === "overdue" || view === "unpaid"} />}
    >
      <RecordList
        caption="Invoices"
        columns={invoiceColumns}
        list={list}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={{
          icon: FileText,
          title: "No invoices here",
          hint: "No invoice fits this view. Choose another one, or search for less.",
        }}
      />
    </ListPage>
  );
}

/** What all invoices of the view add up to, not only those shown. Sums only where all of them are owed to us: drafts and bills are not. */
function Totals({ filters, isOwed }: { filters: InvoiceFilters; isOwed: boolean }) {
  const { data } = useQuery(invoiceTotalsQuery(filters));
  if (!data) return null;
  const balances = (isOwed && data.sums.balanceDue?.filter((sum) => !isZero(sum))) || [];
  return (
    <p className="flex flex-wrap gap-x-4">
      <span>{formatNumberOf(data.count, "invoice", "invoices")}</span>
      {balances.length > 0 && (
        <span className="inline-flex flex-wrap gap-x-2">
          To be paid <Amounts values={balances} className="font-medium text-ink" />
        </span>
      )}
    </p>
  );
}
