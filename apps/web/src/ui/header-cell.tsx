import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { CSSProperties } from "react";
import { type Column, cellClass } from "./column.ts";

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  /** As the server takes it: `dueDate` upwards, `-dueDate` downwards. */
  readonly sort: string | undefined;
  readonly onSort?: (sort: string) => void;
  readonly className?: string;
}

/** The name of a column, and – where the server sorts by it – the button that does. */
export function HeaderCell<Row>({ column, sort, onSort, className }: HeaderCellProps<Row>) {
  const { header, sort: name, width } = column;
  const direction =
    name === undefined ? undefined : sort === name ? "ascending" : sort === `-${name}` ? "descending" : undefined;
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={direction}
      style={width === undefined ? undefined : ({ "--column": width } as CSSProperties)}
      // Where there is little room, the words in it decide.
      className={clsx(cellClass(column, "py-2 text-xs leading-5 font-medium text-ink-2 @xl:w-(--column)"), className)}
    >
      {name === undefined || onSort === undefined ? (
        header
      ) : (
        <button
          type="button"
          onClick={() => onSort(direction === "descending" ? name : `-${name}`)}
          className={clsx(
            "group inline-flex items-center gap-1 rounded-sm align-top hover:text-ink",
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
