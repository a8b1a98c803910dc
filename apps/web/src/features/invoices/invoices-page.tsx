import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { type FilterValues, readFilters } from "../../ui/filter-bar/filter-spec.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { isZero } from "../../ui/format-money.ts";
import { Amounts } from "../../ui/money.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { invoiceColumns } from "./invoice-columns.tsx";
import { invoiceFilters } from "./invoice-filters.ts";
import { fetchInvoices, filtersOfView, type InvoiceFilters, type InvoiceSort, invoiceTotalsQuery } from "./queries.ts";
import type { InvoiceView } from "./views.ts";

const route = getRouteApi("/app/invoices");

const views = [
  { name: "all", label: t("invoices.all") },
  { name: "overdue", label: t("invoices.overdue") },
  { name: "unpaid", label: t("invoices.unpaid") },
  { name: "drafts", label: t("invoices.drafts") },
  { name: "received", label: t("invoices.received") },
] as const satisfies readonly { name: InvoiceView; label: string }[];

export function InvoicesPage() {
  const { q = "", filter, view = "all", sort = view === "overdue" ? "dueDate" : "-issueDate" } = route.useSearch();
  const change = useListSearch();
  const narrowed = readFilters(invoiceFilters, filter);
  const query: InvoiceFilters = { ...narrowed, ...filtersOfView[view], ...(q !== "" && { q }) };
  const filters = { specs: invoiceFilters, values: narrowed, onChange: (values: FilterValues) => change({ filter: values }) };
  const list = useRecordList({
    resource: "invoices",
    query: { ...query, sort: sort as InvoiceSort },
    fetchPage: fetchInvoices,
  });

  return (
    <ListPage
      title={t("invoices.title")}
      views={
        <FilterTabs
          label={t("records.views")}
          options={views}
          value={view}
          onChange={(name) => change({ view: name, sort: undefined })}
        />
      }
      searchLabel={t("invoices.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={invoiceColumns} list={list} filters={filters} />}
      filters={filters}
      summary={<Totals filters={query} isOwed={view === "overdue" || view === "unpaid"} />}
    >
      <RecordList
        caption={t("invoices.title")}
        columns={invoiceColumns}
        list={list}
        isWholePage
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={{
          icon: FileText,
          title: t("invoices.empty"),
          hint: t("invoices.emptyHint"),
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
      <span>{t("invoices.count", { count: data.count })}</span>
      {balances.length > 0 && (
        <span className="inline-flex flex-wrap gap-x-2">
          {t("invoices.toBePaid")} <Amounts values={balances} className="font-medium text-ink" />
        </span>
      )}
    </p>
  );
}
