import type { PageText } from "../stages.ts";

type Row = readonly (readonly [text: string, x: number])[] | string;

/** A page of lines below each other; a line is one text at the left, or texts with their left edges. */
export function pageOfRows(rows: readonly Row[]): PageText[] {
  const items = rows.flatMap((row, index) =>
    (typeof row === "string" ? [[row, 60] as const] : row).map(([text, x]) => ({
      text,
      x,
      y: 50 + index * 16,
      width: text.length * 5,
      height: 10,
      confidence: 1,
    })),
  );
  return [{ page: 1, width: 595, height: 842, from: "text", items: items.filter(({ text }) => text !== "") }];
}
