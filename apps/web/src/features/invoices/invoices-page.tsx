import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { isZero } from "../../ui/format-money.ts";
import { Amounts } from "../../ui/money.tsx";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
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
  const {
    q = "",
    filter,
    view = "all",
    sort = view === "overdue" ? "dueDate" : "-issueDate",
  } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(invoiceFilters, filter);
  const query: InvoiceFilters = { ...filters.values, ...filtersOfView[view], ...(q !== "" && { q }) };
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
        empty={emptyList(
          {
            icon: FileText,
            none: { title: t("invoices.none"), hint: t("records.notEnteredYet") },
            noneFits: { title: t("invoices.empty"), hint: t("invoices.emptyHint") },
          },
          q !== "" || view !== "all" || Object.keys(filters.values).length > 0,
        )}
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
