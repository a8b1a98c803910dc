import { locale } from "../../../app/i18n/language.ts";
import type { Column, ExportedValue } from "../../../ui/column.ts";
import type { MoneyValue } from "../../../ui/format-money.ts";

/** As a table's header has it: `amount` upwards, `-amount` downwards. */
export type Sort = string;

const words = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
const decimal = /^-?\d+(?:\.\d+)?$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** Rows in the order of one column; rows without a value there come last, whichever the direction. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const value = columns.find(({ id }) => id === sort?.replace(/^-/, ""))?.value;
  if (sort === undefined || value === undefined) return rows;
  const sign = sort.startsWith("-") ? -1 : 1;
  return rows.toSorted((one, other) => compare(value(one), value(other), sign));
}

/** What a press on a column's name asks for: figures and dates begin with the largest, words with A. */
export function nextSort<Row>(rows: readonly Row[], { id, value }: Column<Row>, before: Sort | undefined): Sort {
  if (before === id) return `-${id}`;
  if (before === `-${id}`) return id;
  const first = rows.map((row) => value?.(row)).find((it) => !isMissing(it));
  return typeof first === "string" && !decimal.test(first) && !date.test(first) ? id : `-${id}`;
}

/** `sign` turns the order round, but neither what is missing nor, of amounts, the currencies, which are not compared. */
export function compare(one: ExportedValue, other: ExportedValue, sign: 1 | -1): number {
  if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other));
  if (isMoney(one) && isMoney(other)) {
    return one.currency.localeCompare(other.currency) || sign * compareDecimals(one.amount, other.amount);
  }
  const [left, right] = [String(one), String(other)];
  if (decimal.test(left) && decimal.test(right)) return sign * compareDecimals(left, right);
  return sign * words.compare(left, right);
}

/** Exactly, however long they are. */
export function compareDecimals(one: string, other: string): number {
  const digits = Math.max(fractionOf(one).length, fractionOf(other).length);
  const scaled = (text: string) => BigInt((text.split(".")[0] ?? "0") + fractionOf(text).padEnd(digits, "0"));
  const [left, right] = [scaled(one), scaled(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function fractionOf(text: string): string {
  return text.split(".")[1] ?? "";
}

function isMissing(value: ExportedValue): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

function isMoney(value: ExportedValue): value is MoneyValue {
  return typeof value === "object" && value !== null;
}
