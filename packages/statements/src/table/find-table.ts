import type { TableRow } from "./csv-rows.ts";
import { isAmountCell, isDateCell } from "./dialect.ts";
import { headerLikeness } from "./header-match.ts";

export interface FoundTable {
  /** Rows above the heading, or above the data where there is none. */
  readonly preamble: readonly TableRow[];
  readonly header: TableRow | null;
  /** Rows below the heading, as many as the sample has. */
  readonly data: readonly TableRow[];
  /** Those that hold a date and an amount. */
  readonly entries: readonly TableRow[];
  readonly skipRows: number;
}

/** Finds heading and data among preamble, totals and remarks; null when no row holds a date and an amount. */
export function findTable(rows: readonly TableRow[]): FoundTable | null {
  const holdsEntry = rows.map(({ fields }) => {
    const dates = fields.filter(isDateCell).length;
    return dates > 0 && fields.some((field) => isAmountCell(field) && !isDateCell(field));
  });
  const width = commonWidth(rows.filter((_, index) => holdsEntry[index]));
  const first = rows.findIndex(({ fields }, index) => holdsEntry[index] === true && fields.length >= width - 2);
  if (first === -1) return null;

  const headerIndex = findHeader(rows, first, width);
  const start = headerIndex === -1 ? first : headerIndex + 1;
  const data = rows.slice(start);
  return {
    preamble: rows.slice(0, headerIndex === -1 ? first : headerIndex),
    header: rows[headerIndex] ?? null,
    data,
    entries: data.filter(({ fields }, index) => holdsEntry[start + index] === true && fields.length >= width - 2),
    skipRows: start,
  };
}

function commonWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { fields } of rows) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The row above the data that reads most like headings; else the row right above it, when it has the table's width and no data. */
function findHeader(rows: readonly TableRow[], first: number, width: number): number {
  let best = { index: -1, score: 0 };
  for (let index = first - 1; index >= 0 && index >= first - 30; index -= 1) {
    const fields = rows[index]?.fields ?? [];
    if (fields.some((field) => isDateCell(field))) continue;
    const { hits, score } = headerLikeness(fields);
    const wide = Math.abs(fields.length - width) <= 2;
    if (hits >= 2 && wide && score > best.score) best = { index, score };
  }
  if (best.index !== -1) return best.index;
  const above = rows[first - 1]?.fields ?? [];
  const filled = above.filter((field) => field.trim() !== "");
  const wordy =
    filled.length >= Math.max(2, width * 0.6) && filled.every((field) => /\p{L}/u.test(field) && !isAmountCell(field));
  return above.length >= width - 1 && wordy ? first - 1 : -1;
}
