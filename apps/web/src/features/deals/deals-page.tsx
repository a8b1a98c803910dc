import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Briefcase } from "lucide-react";
import { useMemo } from "react";
import { t } from "../../app/i18n/t.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { isZero } from "../../ui/format-money.ts";
import { Amounts } from "../../ui/money.tsx";
import { ReadOnlyNote } from "../editing/read-only-note.tsx";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { DealBoard } from "./board/deal-board.tsx";
import { dealColumns } from "./deal-columns.tsx";
import { dealFilters } from "./deal-filters.ts";
import { MoveSelected } from "./move-selected.tsx";
import { NewDeal } from "./new-deal.tsx";
import { type DealFilters, type DealSort, dealTotalsQuery, fetchDeals, filtersOfView, stagesQuery } from "./queries.ts";
import type { DealView } from "./views.ts";

const route = getRouteApi("/app/deals");

const views = [
  { name: "board", label: t("deals.board") },
  { name: "list", label: t("deals.list") },
  { name: "open", label: t("deals.open") },
  { name: "closed", label: t("deals.closed") },
] as const satisfies readonly { name: DealView; label: string }[];

export function DealsPage() {
  const { view = "board" } = useShownSearch(route.useSearch());
  return view === "board" ? <Board /> : <DealList view={view} />;
}

function Board() {
  const { q = "" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  return (
    <ListPage
      title={t("deals.title")}
      views={<Views view="board" />}
      aside={<NewDeal />}
      searchLabel={t("deals.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
    >
      <ReadOnlyNote permission="deals:write" />
      <DealBoard q={q} />
    </ListPage>
  );
}

function DealList({ view }: { view: Exclude<DealView, "board"> }) {
  const { q = "", filter, sort = view === "open" ? "closeDate" : "-closeDate" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const { data: stages } = useQuery(stagesQuery);
  const specs = useMemo(() => dealFilters(stages ?? []), [stages]);
  const filters = useListFilters(specs, filter);
  const query: DealFilters = { ...filters.values, ...filtersOfView[view], ...(q !== "" && { q }) };
  const list = useRecordList({ resource: "deals", query: { ...query, sort: sort as DealSort }, fetchPage: fetchDeals });
  const { data: total } = useQuery(dealTotalsQuery(query));
  return (
    <ListPage
      title={t("deals.title")}
      views={<Views view={view} />}
      aside={<NewDeal />}
      searchLabel={t("deals.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={dealColumns} list={list} filters={filters} />}
      filters={filters}
      summary={
        total && (
          <p className="flex flex-wrap gap-x-4">
            <span>{t("deals.count", { count: total.count })}</span>
            <Amounts values={total.sums.amount?.filter((sum) => !isZero(sum)) ?? []} className="font-medium text-ink" />
          </p>
        )
      }
    >
      <ReadOnlyNote permission="deals:write" />
      <RecordList
        caption={t("deals.title")}
        columns={dealColumns}
        list={list}
        isWholePage
        acts={(deals, onDone) => <MoveSelected deals={deals} onDone={onDone} />}
        total={total?.count}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={emptyList(
          {
            icon: Briefcase,
            none: { title: t("deals.none"), hint: t("deals.noneHint"), action: <NewDeal /> },
            noneFits: { title: t("deals.empty"), hint: t("deals.emptyHint") },
          },
          q !== "" || view !== "list" || Object.keys(filters.values).length > 0,
          "list",
        )}
      />
    </ListPage>
  );
}

function Views({ view }: { view: DealView }) {
  const change = useListSearch();
  return (
    <FilterTabs
      label={t("records.views")}
      options={views}
      value={view}
      onChange={(name) => change({ view: name === "board" ? "" : name, sort: undefined })}
    />
  );
}
