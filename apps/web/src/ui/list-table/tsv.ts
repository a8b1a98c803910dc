/**
 * Rows for the clipboard, so that a spreadsheet takes them cell by cell. Numbers are written as the person writes them, without
 * groups: what is pasted is read by their own spreadsheet. Files, which travel, are CSV with a point (`csv.ts`).
 *
 * @module
 */
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import type { Column, ExportedValue } from "../column.ts";
import type { MoneyValue } from "../format-money.ts";

const decimalSign = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
const decimal = /^-?\d+\.\d+$/;

export function tsvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const copied = columns.filter(({ value }) => value !== undefined);
  const values = rows.map((row) => copied.map(({ value }) => value?.(row)));
  const isMoney = copied.map((_, index) => values.some((row) => isAmount(row[index])));
  const header = copied.flatMap(({ header }, index) =>
    isMoney[index] ? [header, `${header} (${t("ui.table.currency")})`] : [header],
  );
  const lines = values.map((row) =>
    row.flatMap((value, index) => {
      if (!isMoney[index]) return [cell(value)];
      return isAmount(value) ? [number(value.amount), value.currency] : ["", ""];
    }),
  );
  return tsvOfCells([header, ...lines]);
}

/** Cells that are text already. */
export function tsvOfCells(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(oneLine).join("\t")).join("\n");
}

function cell(value: ExportedValue): string {
  if (typeof value === "boolean") return value ? t("records.yes") : t("records.no");
  if (isAmount(value)) return number(value.amount);
  const text = String(value ?? "");
  if (typeof value === "number" || decimal.test(text)) return number(text);
  // What a spreadsheet would take for a formula stays text: names come from anywhere.
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function number(text: string): string {
  return text.replace(".", decimalSign);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, " ");
}

function isAmount(value: ExportedValue): value is MoneyValue {
  return typeof value === "object" && value !== null;
}
