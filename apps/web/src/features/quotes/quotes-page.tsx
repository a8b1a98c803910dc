import { getRouteApi } from "@tanstack/react-router";
import { ScrollText } from "lucide-react";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { ListPage } from "../records/list-page.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { fetchQuotes, type QuoteFilters, type QuoteSort } from "./queries.ts";
import { quoteColumns } from "./quote-columns.tsx";
import type { QuoteView } from "./views.ts";

const route = getRouteApi("/app/quotes");

const views = [
  { name: "all", label: "All" },
  { name: "draft", label: "Drafts" },
  { name: "sent", label: "Sent" },
  { name: "accepted", label: "Accepted" },
  { name: "declined", label: "Declined" },
  { name: "expired", label: "Expired" },
] as const satisfies readonly { name: QuoteView; label: string }[];

export function QuotesPage() {
  const { q = "", view = "all", sort = "-issueDate" } = route.useSearch();
  const change = useListSearch();
  const filters: QuoteFilters = { ...(view !== "all" && { status: [view] }), ...(q !== "" && { q }) };
  const list = useRecordList({ resource: "quotes", query: { ...filters, sort: sort as QuoteSort }, fetchPage: fetchQuotes });

  return (
    <ListPage
      title="Quotes"
      views={<FilterTabs label="Views" options={views} value={view} onChange={(name) => change({ view: name })} />}
      searchLabel="Number or customer"
      q={q}
      onSearch={(words) => change({ q: words })}
    >
      <RecordList
        caption="Quotes"
        columns={quoteColumns}
        list={list}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={{
          icon: ScrollText,
          title: "No quotes here",
          hint: "No quote fits this view. Choose another one, or search for less.",
        }}
      />
    </ListPage>
  );
}
