import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Column, cellClass } from "../column.ts";
import { HeaderCell } from "../header-cell.tsx";
import { useRowKeys } from "./use-row-keys.ts";

interface ListTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** How many rows there are in all, where that is known; -1 where it is not. */
  readonly total: number;
  /** Called near the end of the rows that are there. */
  readonly onEnd?: () => void;
  readonly footer?: ReactNode;
}

/** Pixels of a row of one line, until it has been measured. */
const rowHeight = 38;
/** Pixels of the names of columns, which stay in sight. */
const headerHeight = 37;
/** Rows drawn beyond what is in sight, so that a flick of the wheel shows rows and no gap. */
const overscan = 10;
/** Rows before the end at which more are asked for. */
const ahead = 60;

/**
 * Rows without end: only those in sight are in the page, more come by themselves, and the names of the columns stay. It scrolls
 * with the page it stands in. j and k, or the arrows, go from row to row; Enter opens.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, total, onEnd, footer } = props;
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);

  useLayoutEffect(() => {
    const element = box.current?.closest<HTMLElement>("[data-scroller]") ?? null;
    setScroller(element);
    if (element === null || box.current === null) return;
    // What stands over the table may grow: filters, sums.
    const place = () => {
      if (body.current)
        setMargin(body.current.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop);
    };
    const watch = new ResizeObserver(place);
    for (const child of element.children) watch.observe(child);
    place();
    return () => watch.disconnect();
  }, []);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyAt(rows, rowKey, index),
    overscan,
    scrollMargin: margin,
    scrollPaddingStart: headerHeight,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - ahead) onEnd?.();
  }, [last, rows.length, onEnd]);
  useRowKeys(body, rows.length, (index) => virtualizer.scrollToIndex(index, { align: "auto" }));

  const before = (items[0]?.start ?? margin) - margin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <div ref={box} className="@container isolate overflow-clip rounded-lg border border-line bg-surface">
      <table aria-rowcount={total} className="w-full border-collapse text-sm @xl:table-fixed">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-left">
            {columns.map((column) => (
              <HeaderCell
                key={column.id}
                column={column}
                sort={sort}
                {...(onSort && { onSort })}
                className="sticky top-0 z-20 bg-surface shadow-[inset_0_-1px_var(--color-line)]"
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Gap height={before} columns={columns.length} />
          {items.map(({ index, key }) => (
            <ListRow
              key={key}
              row={rows[index] as Row}
              index={index}
              columns={columns as readonly Column<unknown>[]}
              measure={virtualizer.measureElement}
            />
          ))}
          <Gap height={after} columns={columns.length} />
        </tbody>
      </table>
      {footer && <div className="border-t border-line px-3 py-2">{footer}</div>}
    </div>
  );
}

function keyAt<Row>(rows: readonly Row[], rowKey: (row: Row) => string, index: number): string | number {
  const row = rows[index];
  return row === undefined ? index : rowKey(row);
}

/** The room of the rows that are not in the page. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height }} className="p-0" />
    </tr>
  );
}

interface ListRowProps {
  readonly row: unknown;
  readonly index: number;
  readonly columns: readonly Column<unknown>[];
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

/** Drawn once, however often the page scrolls past. */
const ListRow = memo(function ListRow({ row, index, columns, measure }: ListRowProps) {
  return (
    <tr
      ref={measure}
      data-index={index}
      // The names of the columns are the first row.
      aria-rowindex={index + 2}
      className="relative border-b border-line focus-within:bg-accent-soft hover:bg-hover/60"
    >
      {columns.map((column) => (
        <td key={column.id} className={cellClass(column, "overflow-hidden py-2 align-top text-ellipsis @xl:whitespace-nowrap")}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
});
