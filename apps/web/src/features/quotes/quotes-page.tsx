import { getRouteApi } from "@tanstack/react-router";
import { ScrollText } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { fetchQuotes, type QuoteFilters, type QuoteSort } from "./queries.ts";
import { quoteColumns } from "./quote-columns.tsx";
import { quoteFilters } from "./quote-filters.ts";
import type { QuoteView } from "./views.ts";

const route = getRouteApi("/app/quotes");

const views = [
  { name: "all", label: t("quotes.all") },
  { name: "draft", label: t("quotes.drafts") },
  { name: "sent", label: t("quotes.sent") },
  { name: "accepted", label: t("quotes.accepted") },
  { name: "declined", label: t("quotes.declined") },
  { name: "expired", label: t("quotes.expired") },
] as const satisfies readonly { name: QuoteView; label: string }[];

export function QuotesPage() {
  const { q = "", filter, view = "all", sort = "-issueDate" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(quoteFilters, filter);
  const query: QuoteFilters = { ...filters.values, ...(view !== "all" && { status: [view] }), ...(q !== "" && { q }) };
  const list = useRecordList({ resource: "quotes", query: { ...query, sort: sort as QuoteSort }, fetchPage: fetchQuotes });

  return (
    <ListPage
      title={t("quotes.title")}
      views={<FilterTabs label={t("records.views")} options={views} value={view} onChange={(name) => change({ view: name })} />}
      searchLabel={t("quotes.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={quoteColumns} list={list} filters={filters} />}
      filters={filters}
    >
      <RecordList
        caption={t("quotes.title")}
        columns={quoteColumns}
        list={list}
        isWholePage
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={emptyList(
          {
            icon: ScrollText,
            none: { title: t("quotes.none"), hint: t("records.notEnteredYet") },
            noneFits: { title: t("quotes.empty"), hint: t("quotes.emptyHint") },
          },
          q !== "" || view !== "all" || Object.keys(filters.values).length > 0,
        )}
      />
    </ListPage>
  );
}
