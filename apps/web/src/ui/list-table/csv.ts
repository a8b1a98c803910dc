/**
 * Rows as a file that every spreadsheet reads: RFC 4180, in UTF-8 with a mark that says so. Dates are ISO 8601, amounts have a
 * point and their currency in a column of its own.
 *
 * @module
 */
import { t } from "../../app/i18n/t.ts";
import type { Column, ExportedValue } from "../column.ts";
import type { MoneyValue } from "../format-money.ts";

/** Spreadsheets of the Windows world take a file without it for another character set. */
const byteOrderMark = "\uFEFF";

export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const exported = columns.filter(({ value }) => value !== undefined);
  const values = rows.map((row) => exported.map(({ value }) => value?.(row)));
  // A column of amounts is one of amounts in every row, if there is any.
  const isMoney = exported.map((_, index) => values.some((row) => isAmount(row[index])));
  const header = exported.flatMap(({ header }, index) =>
    isMoney[index] ? [header, `${header} (${t("ui.table.currency")})`] : [header],
  );
  const lines = values.map((row) =>
    row.flatMap((value, index) => {
      if (!isMoney[index]) return [plain(value)];
      return isAmount(value) ? [value.amount, value.currency] : ["", ""];
    }),
  );
  return byteOrderMark + [header, ...lines].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function isAmount(value: ExportedValue): value is MoneyValue {
  return typeof value === "object" && value !== null;
}

function plain(value: ExportedValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? t("records.yes") : t("records.no");
  return isAmount(value) ? value.amount : defused(value ?? "");
}

/** Text that a spreadsheet would take for a formula stays text: names come from anywhere. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
