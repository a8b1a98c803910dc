import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { CSSProperties } from "react";
import { t } from "../app/i18n/t.ts";
import { type Column, cellClass } from "./column.ts";
import { sortsWith } from "./list-table/sorts-with.ts";

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  /** As the server takes it: `dueDate` upwards, `-dueDate` downwards. */
  readonly sort: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** With Shift a further column sorts rows that are alike by those before; then `sort` has several, with commas. */
  readonly canAdd?: boolean;
  readonly className?: string;
}

/** The name of a column, and – where the server sorts by it – the button that does. */
export function HeaderCell<Row>({ column, sort, onSort, canAdd = false, className }: HeaderCellProps<Row>) {
  const { header, sort: name, width } = column;
  const sorts = sort?.split(",") ?? [];
  const place = sorts.findIndex((each) => each.replace("-", "") === name);
  const direction = place < 0 ? undefined : sorts[place]?.startsWith("-") ? "descending" : "ascending";
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
          title={canAdd ? t("ui.table.sortHint") : undefined}
          onClick={({ shiftKey }) =>
            onSort(canAdd && shiftKey ? sortsWith(sorts, name) : direction === "descending" ? name : `-${name}`)
          }
          className={clsx(
            "group inline-flex items-center gap-1 rounded-sm align-top hover:text-ink",
            // The label stays flush with the figures under it.
            column.align === "end" && "flex-row-reverse",
          )}
        >
          {header}
          <span className="inline-flex items-center">
            <Arrow aria-hidden className={clsx("size-3", direction === undefined && "opacity-0 group-hover:opacity-50")} />
            {sorts.length > 1 && place >= 0 && (
              <span className="text-[0.625rem] leading-none tabular-nums">
                <span className="sr-only">{t("ui.table.sortPlace")} </span>
                {place + 1}
              </span>
            )}
          </span>
        </button>
      )}
    </th>
  );
}
