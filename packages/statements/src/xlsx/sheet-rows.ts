import type { Limits } from "../options.ts";
import type { TableRow } from "../table/csv-rows.ts";
import { at, childrenOf, type XmlElement } from "../xml/xml-element.ts";
import { serialDay } from "./cell-styles.ts";
import { readPart } from "./read-part.ts";

export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

const widest = 16_384; // Columns of a sheet: XFD.

/** The rows of a sheet as text cells, like a CSV: days as `YYYY-MM-DD`, numbers with a decimal point. */
export function readSheet(
  sheet: Uint8Array | undefined,
  context: SheetContext,
  limits: Limits,
  onRow: (row: TableRow) => void,
): void {
  let previous = 0;
  readPart(sheet, "row", limits, (row) => {
    const line = Number(row.attributes.r) || previous + 1;
    previous = line;
    const fields: string[] = [];
    for (const cell of childrenOf(row, "c")) {
      const column = columnOf(cell.attributes.r) ?? fields.length;
      if (column >= widest) continue;
      while (fields.length < column) fields.push("");
      fields[column] = cellText(cell, context);
    }
    if (fields.some((field) => field !== "")) onRow({ line, fields, raw: fields.join("\t") });
  });
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? "")?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, { strings, dateStyles, from1904 }: SheetContext): string {
  const value = at(cell, "v")?.text ?? "";
  switch (cell.attributes.t) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return textOf(at(cell, "is"));
    case "str":
    case "d":
      return value.trim();
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "e":
      return "";
    default:
      if (value === "") return "";
      if (dateStyles[Number(cell.attributes.s ?? 0)] === true) return serialDay(Number(value), from1904) ?? value;
      return plainNumber(value);
  }
}

/** A sheet keeps numbers as doubles: `0.1 + 0.2` is stored as `0.30000000000000004` and shown as 0.3, which is what is meant. */
function plainNumber(value: string): string {
  if (/^-?\d+(?:\.\d{1,8})?$/.test(value)) return value;
  const number = Number(value);
  return Number.isFinite(number) ? number.toFixed(8).replace(/\.?0+$/, "") : value;
}

/** Text of a string item, its runs (`r/t`) joined; phonetic readings (`rPh`) are no part of it. */
export function textOf(item: XmlElement | null): string {
  const own = childrenOf(item, "t").map((text) => text.text);
  const runs = childrenOf(item, "r").flatMap((run) => childrenOf(run, "t").map((text) => text.text));
  return [...own, ...runs].join(own.length > 0 ? "" : " ").trim();
}
