/**
 * What a change would do, in words: the names of records instead of their ids, the names of fields instead of columns.
 *
 * @module
 */
import { heldTexts } from "../../app/i18n/texts.ts";
import { formatDecimal } from "../../ui/format-money.ts";
import type { RecordChange } from "./queries.ts";
import { valueInWords } from "./value-words.ts";

export interface FieldChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface DescribedChange {
  readonly table: string;
  readonly recordId: string;
  readonly name: string;
  readonly act: "changed" | "created" | "deleted";
  readonly fields: readonly FieldChange[];
}

/** Moved by every change; says nothing. */
const silent = new Set(["version"]);
const money = /^amount$|_amount$|_total$|^balance_due$/;

// What people see in a change asked for; the fields and tables of a verb to come are named by their own names until they stand here.
const labels: Readonly<Record<string, string>> = heldTexts().approvals.columns;
const tables: Readonly<Record<string, string>> = heldTexts().approvals.tables;

export function describeChange(change: RecordChange, names: Readonly<Record<string, string>>): DescribedChange {
  const { table, recordId, before, after, currency } = change;
  const shown = (column: string, state: RecordChange["after"]) =>
    show({ column, value: state?.[column], names, currency: state?.currency ?? currency });
  const columns = Object.keys(after ?? before ?? {}).filter((column) => !silent.has(column));
  return {
    table,
    recordId,
    name: names[recordId] ?? nameOfTable(table),
    act: before === null ? "created" : after === null ? "deleted" : "changed",
    fields: columns.map((column) => ({
      label: labelOf(column),
      before: shown(column, before),
      after: shown(column, after),
    })),
  };
}

function labelOf(column: string): string {
  return labels[column] ?? asWords(column.replace(/^is_/, "").replace(/_id$/, ""));
}

function nameOfTable(table: string): string {
  return tables[table] ?? asWords(table);
}

/** `unit_price` → `Unit price`. */
function asWords(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Shown {
  readonly column: string;
  readonly value: string | null | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly currency: string | null;
}

function show({ column, value, names, currency }: Shown): string | null {
  if (value === null || value === undefined) return null;
  if (currency !== null && money.test(column)) return `${formatDecimal(value)} ${currency}`;
  return valueInWords(column, value, names);
}
