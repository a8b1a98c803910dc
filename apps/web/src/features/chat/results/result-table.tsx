import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/column.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { localDate } from "../../../ui/format-date.ts";
import { csvOf } from "../../../ui/list-table/csv.ts";
import { tsvOf } from "../../../ui/list-table/tsv.ts";
import { saveFile } from "../../../ui/save-file.ts";
import { ResultActions } from "./result-actions.tsx";
import { useResultView } from "./result-view.ts";
import { nextSort, type Sort, sortRows } from "./sort-rows.ts";

/** Rows as something to look at. */
export interface ResultChart {
  /** What is remembered to be looked at in one way or the other. */
  readonly kind: string;
  /** How it is shown until somebody chooses. */
  readonly first?: "chart" | "table";
  readonly drawing: ReactNode;
  /** How much is drawn, in words, where that is more than the rows. */
  readonly extent?: string;
}

interface ResultTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly caption: string;
  /** Those with a `value` can be sorted by, copied and exported. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Of the exported file, without its ending. */
  readonly fileName: string;
  /** How much of all that matches is shown, in words. */
  readonly extent?: string;
  /** Where these rows are not all that match: fetches all. Throws `ApiProblem`. */
  readonly fetchAll?: (() => Promise<readonly Row[]>) | undefined;
  /** The rows as something to look at, where they have a shape. */
  readonly chart?: ResultChart | undefined;
  /** What all of it adds up to. */
  readonly children?: ReactNode;
}

/** Rows of an answer: to be put in order, looked at as a chart, copied, and taken away as a file. */
export function ResultTable<Row>(props: ResultTableProps<Row>) {
  const { caption, columns, rows, rowKey, fileName, extent, fetchAll, chart, children } = props;
  const [sort, setSort] = useState<Sort>();
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const sortable = useMemo(
    () => columns.map(({ sort: _, ...column }) => (column.value ? { ...column, sort: column.id } : column)),
    [columns],
  );
  const chosen = useResultView(chart?.kind ?? "", chart?.first ?? "chart");
  const view = chart ? chosen : "table";

  function onSort(pressed: string) {
    const column = columns.find(({ id }) => id === pressed.replace(/^-/, ""));
    if (column) setSort((before) => nextSort(rows, column, before));
  }

  async function exportRows(): Promise<number> {
    const exported = fetchAll ? await fetchAll() : sorted;
    saveFile(`${fileName}-${localDate(new Date())}.csv`, csvOf(columns, exported), "text/csv");
    return exported.length;
  }

  const footer = (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <span className="inline-flex flex-wrap items-center gap-x-2 text-ink-2">
        {(view === "chart" && chart?.extent) || extent}
        {fetchAll && sort !== undefined && view === "table" && <span>{t("chat.results.sortedShown")}</span>}
        <ResultActions
          copied={() => tsvOf(columns, sorted)}
          onExport={exportRows}
          exportsAll={fetchAll !== undefined}
          {...(chart && { view: { kind: chart.kind, shown: view } })}
        />
      </span>
      {children}
    </div>
  );
  if (chart && view === "chart") {
    return (
      <div className="@container rounded-lg border border-line bg-surface">
        <div className="px-3 py-3">{chart.drawing}</div>
        <div className="border-t border-line px-3 py-2 text-sm">{footer}</div>
      </div>
    );
  }
  return (
    <DataTable caption={caption} columns={sortable} rows={sorted} rowKey={rowKey} sort={sort} onSort={onSort} footer={footer} />
  );
}
