import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Contact as ContactIcon } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { contactColumns } from "./contact-columns.tsx";
import { contactFilters } from "./contact-filters.ts";
import { type ContactFilters, type ContactSort, contactCountQuery, fetchContacts } from "./queries.ts";

const route = getRouteApi("/app/contacts");

export function ContactsPage() {
  const { q = "", filter, sort = "name" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(contactFilters, filter);
  const query: ContactFilters = { ...filters.values, ...(q !== "" && { q }) };
  const list = useRecordList({
    resource: "contacts",
    query: { ...query, sort: sort as ContactSort },
    fetchPage: fetchContacts,
  });
  const { data: total } = useQuery(contactCountQuery(query));

  return (
    <ListPage
      title={t("contacts.title")}
      searchLabel={t("contacts.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={contactColumns} list={list} filters={filters} />}
      filters={filters}
      summary={total && t("contacts.count", { count: total.count })}
    >
      <RecordList
        caption={t("contacts.title")}
        columns={contactColumns}
        list={list}
        isWholePage
        total={total?.count}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={emptyList(
          {
            icon: ContactIcon,
            none: { title: t("contacts.none"), hint: t("contacts.noneHint") },
            noneFits: { title: t("contacts.empty"), hint: t("contacts.emptyHint") },
          },
          q !== "" || Object.keys(filters.values).length > 0,
        )}
      />
    </ListPage>
  );
}
