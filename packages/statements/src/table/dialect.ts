import { pointDigits, stripAmount } from "../amount-text.ts";
import { dateParts } from "../date-text.ts";
import { createCsvReader, type TableRow } from "./csv-rows.ts";

const delimiters = [",", ";", "\t", "|", "^", "~"] as const;

export function isDateCell(cell: string): boolean {
  return dateParts(cell) !== null;
}

/** An amount under one decimal mark or the other; dates with points are none. */
export function isAmountCell(cell: string): boolean {
  const stripped = stripAmount(cell);
  if (stripped === null || (pointDigits(stripped.number, ".") === null && pointDigits(stripped.number, ",") === null))
    return false;
  return !/^\d{1,4}[.]\d{1,2}[.]\d{2,4}\.?$/.test(cell.trim());
}

export function readRows(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  const reader = createCsvReader(
    delimiter,
    (row) => rows.push(row),
    () => {},
    text.length + 1,
  );
  reader.write(text);
  reader.end();
  return rows;
}

/**
 * The delimiter under which most rows have one width and hold a date and an amount. A comma inside of `1.234,56` makes rows
 * too, but none of their cells is a date with an amount beside it.
 */
export function detectDelimiter(text: string): { delimiter: string; rows: TableRow[] } {
  const beginning = text.split("\n", linesToCompare).join("\n");
  let best: { delimiter: string; score: number } = { delimiter: ",", score: -1 };
  for (const delimiter of delimiters) {
    const score = scoreRows(readRows(beginning, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, rows: readRows(text, best.delimiter) };
}

const linesToCompare = 100;

function scoreRows(rows: readonly TableRow[]): number {
  const widths = new Map<number, number>();
  for (const { fields } of rows) if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  const [width] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0];
  let score = 0;
  for (const { fields } of rows) {
    if (fields.length < 2) continue;
    const dates = fields.filter(isDateCell).length;
    const amounts = fields.filter((field) => isAmountCell(field) && !isDateCell(field)).length;
    const regular = fields.length === width ? 1 : 0.3;
    score += regular * (0.1 + (dates > 0 ? 1 : 0) + (amounts > 0 ? 0.5 : 0) + (dates > 0 && amounts > 0 ? 1 : 0));
  }
  return rows.length === 0 ? 0 : score / rows.length + Math.min(width, 30) / 1000;
}
