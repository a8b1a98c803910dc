import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "end";
  /** Shown from this width of the table's own box on; without it, always. */
  readonly from?: "md" | "lg";
  /** The name the server sorts this column by. */
  readonly sort?: string;
}

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

// Currency codes differ in width; in a column each gets the same, so that the figures stand under one another.
const figures = "text-right [&_[data-currency]]:inline-block [&_[data-currency]]:w-6.5 [&_[data-currency]]:text-left";

const shownFrom = { md: "hidden @xl:table-cell", lg: "hidden @3xl:table-cell" } as const;

/**
 * Rows and columns that fit the box they stand in, a page's or an answer's: by width of that box, not of the window, less
 * important columns make way.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort, footer }: DataTableProps<Row>) {
  return (
    <div className="@container isolate overflow-x-auto rounded-lg border border-line bg-surface">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-left">
            {columns.map((column) => (
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

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string | undefined;
  onSort?: (sort: string) => void;
}) {
  const { header, sort: name } = column;
  const direction =
    name === undefined ? undefined : sort === name ? "ascending" : sort === `-${name}` ? "descending" : undefined;
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={direction} className={cellClass(column, "py-2 text-xs font-medium text-ink-2")}>
      {name === undefined || onSort === undefined ? (
        header
      ) : (
        <button
          type="button"
          onClick={() => onSort(direction === "descending" ? name : `-${name}`)}
          className={clsx(
            "group inline-flex items-center gap-1 rounded-sm hover:text-ink",
            // The label stays flush with the figures under it.
            column.align === "end" && "flex-row-reverse",
          )}
        >
          {header}
          <Arrow aria-hidden className={clsx("size-3", direction === undefined && "opacity-0 group-hover:opacity-50")} />
        </button>
      )}
    </th>
  );
}

function cellClass<Row>({ align, from }: Column<Row>, own: string): string {
  return clsx("px-2 @xl:px-3", own, align === "end" && figures, from && shownFrom[from]);
}
