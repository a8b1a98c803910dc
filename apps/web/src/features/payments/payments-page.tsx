import { ApiProblem } from "@omni/api-client";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Banknote } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
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
import { paymentColumns } from "./payment-columns.tsx";
import { paymentFilters } from "./payment-filters.ts";
import { fetchPayments, filtersOfView, type PaymentFilters, type PaymentSort, paymentTotalsQuery } from "./queries.ts";
import type { PaymentView } from "./views.ts";

const route = getRouteApi("/app/payments");

const views = [
  { name: "all", label: t("payments.all") },
  { name: "in", label: t("payments.in") },
  { name: "out", label: t("payments.out") },
] as const satisfies readonly { name: PaymentView; label: string }[];

export function PaymentsPage() {
  const { q = "", filter, view = "all", sort = "-paidOn" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(paymentFilters, filter);
  const query: PaymentFilters = { ...filters.values, ...filtersOfView[view], ...(q !== "" && { customer: q }) };
  const list = useRecordList({
    resource: "payments",
    query: { ...query, sort: sort as PaymentSort },
    fetchPage: fetchPayments,
  });
  // Words that are nobody's name are an empty list here, not a page that is not there.
  const isNobody = ApiProblem.is(list.error, "not_found");

  return (
    <ListPage
      title={t("payments.title")}
      views={
        <FilterTabs
          label={t("records.views")}
          options={views}
          value={view}
          onChange={(name) => change({ view: name, sort: undefined })}
        />
      }
      searchLabel={t("payments.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={paymentColumns} list={list} filters={filters} />}
      filters={filters}
      summary={!isNobody && <Totals filters={query} isOneWay={view !== "all"} />}
    >
      {isNobody ? (
        <EmptyState icon={Banknote} title={t("payments.empty")}>
          {t("payments.emptyCustomerHint")}
        </EmptyState>
      ) : (
        <RecordList
          caption={t("payments.title")}
          columns={paymentColumns}
          list={list}
          isWholePage
          sort={sort}
          onSort={(name) => change({ sort: name })}
          empty={emptyList(
            {
              icon: Banknote,
              none: { title: t("payments.none"), hint: t("records.notEnteredYet") },
              noneFits: { title: t("payments.empty"), hint: t("payments.emptyHint") },
            },
            q !== "" || view !== "all" || Object.keys(filters.values).length > 0,
          )}
        />
      )}
    </ListPage>
  );
}

/** Sums only where all of it went one way: what came in and what went out do not add up. */
function Totals({ filters, isOneWay }: { filters: PaymentFilters; isOneWay: boolean }) {
  const { data } = useQuery(paymentTotalsQuery(filters));
  if (!data) return null;
  const sums = (isOneWay && data.sums.amount?.filter((sum) => !isZero(sum))) || [];
  return (
    <p className="flex flex-wrap gap-x-4">
      <span>{t("payments.count", { count: data.count })}</span>
      {sums.length > 0 && (
        <span className="inline-flex flex-wrap gap-x-2">
          {t("payments.sum")} <Amounts values={sums} className="font-medium text-ink" />
        </span>
      )}
    </p>
  );
}
