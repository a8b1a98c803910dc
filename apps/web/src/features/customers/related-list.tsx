import type { LucideIcon } from "lucide-react";
import type { Column } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { RecordList } from "../records/record-list.tsx";
import type { RecordListResult } from "../records/use-record-list.ts";

interface RelatedListProps<Row extends { readonly id: string }> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly list: RecordListResult<Row>;
  readonly icon: LucideIcon;
  /** Said in a line where there are none: on a record's page an empty list is nothing to make a picture of. */
  readonly nothing: string;
}

/** Records of another kind that belong to the one whose page this is. */
export function RelatedList<Row extends { readonly id: string }>({
  title,
  columns,
  list,
  icon,
  nothing,
}: RelatedListProps<Row>) {
  const isEmpty = list.data?.pages.every((page) => page.data.length === 0) === true;
  return (
    <Section title={title}>
      {isEmpty ? (
        <p className="text-ink-3">{nothing}</p>
      ) : (
        <RecordList caption={title} columns={columns} list={list} empty={{ icon, title: nothing, hint: null }} />
      )}
    </Section>
  );
}
