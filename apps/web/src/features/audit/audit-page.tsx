import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { History } from "lucide-react";
import { useMemo } from "react";
import { t } from "../../app/i18n/t.ts";
import { FilterChips } from "../../ui/filter-bar/filter-chips.tsx";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { ReadOnlyNote } from "../editing/read-only-note.tsx";
import { useMay } from "../editing/use-may.ts";
import { membersQuery } from "../people/queries.ts";
import { emptyList } from "../records/empty-list.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { auditColumns } from "./audit-columns.tsx";
import { auditedTables } from "./audit-words.ts";
import { type AuditFilters, fetchAudit } from "./queries.ts";

const route = getRouteApi("/app/settings/audit");
const shownColumns = auditColumns.filter(({ id }) => id !== "fields");

/** Every change of every record: who, when, through what, and what stood there before. */
export function AuditPage() {
  const mayRead = useMay("audit:read");
  useDocumentTitle(t("audit.title"));
  return mayRead ? <Trail /> : <ReadOnlyNote permission="audit:read" />;
}

function Trail() {
  const { filter } = useShownSearch(route.useSearch());
  const { data: people } = useQuery(membersQuery);
  const specs = useMemo(() => filtersWith(people?.data ?? []), [people]);
  const filters = useListFilters(specs, filter);
  const query: AuditFilters = filters.values;
  const list = useRecordList({ resource: "audit", query, fetchPage: fetchAudit });
  return (
    <div data-wide className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="max-w-prose text-ink-2">{t("audit.hint")}</p>
        <ListTools columns={auditColumns} list={list} filters={filters} />
      </div>
      <FilterChips {...filters} />
      <RecordList
        caption={t("audit.title")}
        columns={shownColumns}
        list={list}
        isWholePage
        canSelect={false}
        empty={emptyList(
          {
            icon: History,
            none: { title: t("audit.none"), hint: t("audit.noneHint"), action: null },
            noneFits: { title: t("audit.noneFits"), hint: t("records.chooseAnother") },
          },
          Object.keys(filters.values).length > 0,
        )}
      />
    </div>
  );
}

function filtersWith(people: readonly { userId: string; name: string }[]): readonly FilterSpec<keyof AuditFilters>[] {
  return [
    { kind: "days", from: "from", to: "to", label: t("audit.when") },
    {
      kind: "choice",
      name: "userId",
      label: t("audit.who"),
      options: people.map(({ userId, name }) => ({ value: userId, label: name })),
    },
    { kind: "choice", name: "table", label: t("audit.record"), options: auditedTables },
    {
      kind: "choice",
      name: "action",
      label: t("audit.what"),
      options: (["insert", "update", "delete"] as const).map((value) => ({ value, label: t(`audit.deeds.${value}`) })),
    },
  ];
}
