import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { Tokens } from "marked";
import { useState } from "react";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/column.ts";
import { localDate } from "../../../ui/format-date.ts";
import { csvOf } from "../../../ui/list-table/csv.ts";
import { tsvOfCells } from "../../../ui/list-table/tsv.ts";
import { saveFile } from "../../../ui/save-file.ts";
import { withoutMarks } from "../proof/mark-claims.ts";
import { ResultActions } from "../results/result-actions.tsx";
import { nextSort, type Sort, sortRows } from "../results/sort-rows.ts";
import { columnValues } from "./cell-value.ts";
import { Inline } from "./inline-tokens.tsx";

type Row = readonly Tokens.TableCell[];

/** A table that a model wrote, of which nothing is known but its words: to be put in order and taken away like any other. */
export function MarkdownTable({ table: { header, rows } }: { table: Tokens.Table }) {
  const [sort, setSort] = useState<Sort>();
  const columns = header.map((head, index): Column<Row> => {
    const values = new Map(columnValues(rows.map((row) => textOf(row[index]))).map((value, at) => [rows[at], value]));
    return { id: String(index), header: textOf(head), cell: () => null, value: (row) => values.get(row as Tokens.TableCell[]) };
  });
  const sorted = sortRows<Row>(rows, columns, sort);

  function exportRows() {
    // As it was written: nobody knows what the columns are.
    const asWritten = columns.map((column, index) => ({ ...column, value: (row: Row) => textOf(row[index]) }));
    saveFile(`${t("chat.table")}-${localDate(new Date())}.csv`, csvOf(asWritten, sorted), "text/csv");
    return Promise.resolve(sorted.length);
  }

  return (
    <div className="rounded-lg border border-line bg-surface text-sm">
      <section
        aria-label={t("chat.table")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full border-collapse tabular-nums">
          <thead>
            <tr className="border-b border-line">
              {header.map((cell, index) => (
                <HeaderCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  key={index}
                  cell={cell}
                  direction={sort === String(index) ? "ascending" : sort === `-${index}` ? "descending" : undefined}
                  onSort={() => setSort((before) => nextSort(rows, columns[index] as Column<Row>, before))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <tr key={index} className="border-b border-line last:border-b-0">
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={column} className={cellClass(cell, "")}>
                    <Inline tokens={cell.tokens} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="border-t border-line px-2 py-1">
        <ResultActions
          copied={() => tsvOfCells([header.map(textOf), ...sorted.map((row) => row.map(textOf))])}
          onExport={exportRows}
          exportsAll={false}
        />
      </div>
    </div>
  );
}

interface HeaderCellProps {
  readonly cell: Tokens.TableCell;
  readonly direction: "ascending" | "descending" | undefined;
  readonly onSort: () => void;
}

function HeaderCell({ cell, direction, onSort }: HeaderCellProps) {
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={direction} className={cellClass(cell, "text-xs font-medium text-ink-2")}>
      {textOf(cell) === "" ? null : (
        <button
          type="button"
          onClick={onSort}
          className={clsx(
            "group inline-flex items-center gap-1 rounded-sm align-top hover:text-ink",
            cell.align === "right" && "flex-row-reverse",
          )}
        >
          <Inline tokens={cell.tokens} isInLink />
          <Arrow aria-hidden className={clsx("size-3", direction === undefined && "opacity-0 group-hover:opacity-50")} />
        </button>
      )}
    </th>
  );
}

/** The words of a cell, without Markdown's signs and without marks. */
function textOf(cell: Tokens.TableCell | undefined): string {
  return cell === undefined ? "" : withoutMarks(wordsOf(cell.tokens)).trim();
}

function wordsOf(tokens: Tokens.TableCell["tokens"]): string {
  return tokens
    .map((token) => ("tokens" in token && token.tokens ? wordsOf(token.tokens) : "text" in token ? token.text : ""))
    .join("");
}

/** Characters; numbers, dates and names stay on one line, sentences break. */
const shortest = 24;

function cellClass({ align, text }: Tokens.TableCell, own: string): string {
  return clsx(
    "px-3 py-2",
    text.length <= shortest && "whitespace-nowrap",
    align === "right" ? "text-right" : align === "center" ? "text-center" : "text-left",
    own,
  );
}
