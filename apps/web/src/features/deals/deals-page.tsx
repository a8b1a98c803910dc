import { getRouteApi } from "@tanstack/react-router";
import { Briefcase } from "lucide-react";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { ListPage } from "../records/list-page.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { dealColumns } from "./deal-columns.tsx";
import { type DealFilters, type DealSort, fetchDeals, filtersOfView } from "./queries.ts";
import type { DealView } from "./views.ts";

const route = getRouteApi("/app/deals");

const views = [
  { name: "all", label: "All" },
  { name: "open", label: "Open" },
  { name: "closed", label: "Decided" },
] as const satisfies readonly { name: DealView; label: string }[];

export function DealsPage() {
  const { q = "", view = "all", sort = view === "open" ? "closeDate" : "-closeDate" } = route.useSearch();
  const change = useListSearch();
  const filters: DealFilters = { ...filtersOfView[view], ...(q !== "" && { q }) };
  const list = useRecordList({ resource: "deals", query: { ...filters, sort: sort as DealSort }, fetchPage: fetchDeals });

  return (
    <ListPage
      title="Deals"
      views={
        <FilterTabs label="Views" options={views} value={view} onChange={(name) => change({ view: name, sort: undefined })} />
      }
      searchLabel="Title"
      q={q}
      onSearch={(words) => change({ q: words })}
    >
      <RecordList
        caption="Deals"
        columns={dealColumns}
        list={list}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={{
          icon: Briefcase,
          title: "No deals here",
          hint: "No deal fits this view. Choose another one, or search for less.",
        }}
      />
    </ListPage>
  );
}
