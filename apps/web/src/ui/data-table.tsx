import type { ReactNode } from "react";
import { type Column, cellClass } from "./column.ts";
import { HeaderCell } from "./header-cell.tsx";

export type { Column } from "./column.ts";

interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** As the server takes it: `dueDate` upwards, `-dueDate` downwards. */
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** Lines under the rows, inside the frame: totals, “showing 10 of 24”. */
  readonly footer?: ReactNode;
}

/**
 * A few rows that fit the box they stand in, a page's or an answer's: by width of that box, not of the window, less important
 * columns make way. A list that may have any number of rows is a `ListTable`.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort, footer }: DataTableProps<Row>) {
  return (
    <div className="@container isolate overflow-x-auto rounded-lg border border-line bg-surface">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-left">
            {columns.map(({ width: _, ...column }) => (
              <HeaderCell key={column.id} column={column} sort={sort} {...(onSort && { onSort })} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="relative border-b border-line last:border-b-0 hover:bg-hover/60">
              {columns.map((column) => (
                <td key={column.id} className={cellClass(column, "py-2 align-top")}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {footer && <div className="border-t border-line px-3 py-2">{footer}</div>}
    </div>
  );
}
