/**
 * What a cell of a model's table stands for, so that its column can be put in order. Models write numbers in the language of the
 * conversation: which sign is the decimal one is told by the column as a whole.
 *
 * @module
 */
import type { ExportedValue } from "../../../ui/column.ts";

const iso = /^\d{4}-\d{2}-\d{2}$/;
/** An optional currency before or behind a number, or a percent sign. */
const number = /^(?:([A-Z]{3}|[€$£])\s*)?([+\-−]?\d[\d.,'\s]*)(?:\s*([A-Z]{3}|[€$£%]))?$/;

/** The values of a column: numbers and amounts where all of its cells are such, else its words. */
export function columnValues(cells: readonly string[]): ExportedValue[] {
  const texts = cells.map((cell) => cell.replaceAll(/[\u00a0\u202f]/g, " ").trim());
  const filled = texts.filter((text) => text !== "" && text !== "–" && text !== "-");
  const matches = filled.map((text) => number.exec(text));
  if (filled.length === 0 || filled.every((text) => iso.test(text)) || matches.some((match) => match === null)) return texts;
  const sign = decimalSign(matches.map((match) => match?.[2] ?? ""));
  return texts.map((text) => {
    const [, before, digits, behind] = number.exec(text) ?? [];
    if (digits === undefined) return null;
    const amount = plain(digits, sign);
    const currency = before ?? (behind === "%" ? undefined : behind);
    return currency === undefined ? amount : { amount, currency };
  });
}

/**
 * The sign that no number has twice or has another sign behind, and that somewhere can be no group: because other than three digits
 * follow it, or groups stand before it. Where nothing tells, `1.234` alone is a group.
 */
function decimalSign(numbers: readonly string[]): "." | "," {
  const isDecimal = (sign: "." | ",") => {
    const parts = numbers.map((text) => text.trim().split(sign));
    const isPossible = parts.every(({ length, 1: tail = "" }) => length <= 2 && /^\d*$/.test(tail));
    return (
      isPossible &&
      parts.some(({ length, 0: head = "", 1: tail = "" }) => length === 2 && (tail.length !== 3 || /[.,'\s]/.test(head)))
    );
  };
  if (isDecimal(".")) return ".";
  return isDecimal(",") || numbers.some((text) => text.includes(".")) ? "," : ".";
}

function plain(digits: string, sign: "." | ","): string {
  const kept = digits.replace("−", "-").replaceAll(sign === "." ? /[,'\s]/g : /[.'\s]/g, "");
  return kept.replace(",", ".").replace(/^\+/, "").replace(/\.$/, "");
}
