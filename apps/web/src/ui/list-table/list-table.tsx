import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import clsx from "clsx";
import { memo, type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { type Column, cellClass } from "../column.ts";
import { HeaderCell } from "../header-cell.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import type { RowSelection } from "./use-row-selection.ts";

interface ListTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Lets rows be ticked, where there is room for it. */
  readonly selection?: RowSelection;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** How many rows there are in all, where that is known; -1 where it is not. */
  readonly total: number;
  /** Called near the end of the rows that are there. */
  readonly onEnd?: () => void;
  readonly footer?: ReactNode;
}

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

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
  const { caption, columns, rows, selection, sort, onSort, total, onEnd, footer } = props;
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

  // Of another list, what is in sight is drawn first, and the rows beyond it once that is shown.
  const [first] = rows;
  const isSettled = useDeferredValue(first) === first;
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    measureElement: laidOutHeight,
    overscan: isSettled ? overscan : 1,
    scrollMargin: margin,
    scrollPaddingStart: headerHeight,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last < rows.length - ahead) return;
    // Once what is there is shown; and by then the list knows that it is asked by another filter, which as yet it may not.
    const frame = requestAnimationFrame(() => onEnd?.());
    return () => cancelAnimationFrame(frame);
  }, [last, rows.length, onEnd]);
  useRowKeys(body, rows.length, (index) => virtualizer.scrollToIndex(index, { align: "auto" }));

  const width = columns.length + (selection ? 1 : 0);
  const before = (items[0]?.start ?? margin) - margin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <div ref={box} className="@container isolate overflow-clip rounded-lg border border-line bg-surface">
      <table aria-rowcount={total} className="w-full border-collapse text-sm @xl:table-fixed">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-left">
            {selection && (
              <th
                scope="col"
                className={clsx(tickCell, "sticky top-0 z-20 bg-surface shadow-[inset_0_-1px_var(--color-line)]")}
              >
                <input
                  type="checkbox"
                  aria-label={t("ui.table.selectAll")}
                  checked={selection.isAll}
                  ref={(box) => {
                    if (box) box.indeterminate = selection.chosen.size > 0 && !selection.isAll;
                  }}
                  onChange={selection.toggleAll}
                  className={tick}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeaderCell
                key={column.id}
                column={column}
                sort={sort}
                {...(onSort && { onSort })}
                canAdd
                className="sticky top-0 z-20 bg-surface shadow-[inset_0_-1px_var(--color-line)]"
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Gap height={before} columns={width} />
          {items.map(({ index }) => (
            <ListRow
              // By its place: other rows, as after a filter, are written into the elements that are there.
              key={index}
              row={rows[index] as Row}
              index={index}
              columns={columns as readonly Column<unknown>[]}
              measure={virtualizer.measureElement}
              isChosen={selection?.chosen.has(keyOf(rows[index])) === true}
              onChoose={selection?.toggle}
            />
          ))}
          <Gap height={after} columns={width} />
        </tbody>
      </table>
      {footer && <div className="border-t border-line px-3 py-2">{footer}</div>}
    </div>
  );
}

/** Pixels of a row, once the browser has laid it out by itself: asking before that would make it do so twice. */
function laidOutHeight(row: HTMLTableRowElement, entry: ResizeObserverEntry | undefined, table: RowVirtualizer): number {
  const index = table.indexFromElement(row);
  const height = entry?.borderBoxSize[0]?.blockSize;
  if (height !== undefined) return Math.round(height);
  return table.itemSizeCache.get(index) ?? table.options.estimateSize(index);
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
  readonly isChosen: boolean;
  readonly onChoose: RowSelection["toggle"] | undefined;
}

const tickCell = "hidden w-9 py-2 pl-3 align-top leading-5 @xl:table-cell";
const tick = "relative z-10 size-3.5 translate-y-0.5 accent-fill pointer-coarse:size-5";

function keyOf(row: unknown): string {
  return (row as { readonly id?: string } | undefined)?.id ?? "";
}

/** Drawn once, however often the page scrolls past. */
const ListRow = memo(function ListRow({ row, index, columns, measure, isChosen, onChoose }: ListRowProps) {
  const name = columns[0]?.value?.(row);
  return (
    <tr
      ref={measure}
      data-index={index}
      // The names of the columns are the first row.
      aria-rowindex={index + 2}
      className={clsx(
        "relative border-b border-line focus-within:bg-accent-soft",
        isChosen ? "bg-accent-soft" : "hover:bg-hover/60",
      )}
    >
      {onChoose && (
        <td className={tickCell}>
          <input
            type="checkbox"
            aria-label={t("ui.table.select", { name: String(name ?? index + 1) })}
            checked={isChosen}
            onChange={(event) => onChoose(index, (event.nativeEvent as MouseEvent).shiftKey)}
            className={tick}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={cellClass(column, "overflow-hidden py-2 align-top text-ellipsis @xl:whitespace-nowrap")}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
});
