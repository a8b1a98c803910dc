/**
 * What a change would do, in words: the names of records instead of their ids, the names of fields instead of columns.
 *
 * @module
 */

import { formatShare } from "../../ui/format-count.ts";
import { formatDate, formatInstant } from "../../ui/format-date.ts";
import type { RecordChange } from "./queries.ts";

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

const labels: Readonly<Record<string, string>> = { is_closed: "Closed", stage_id: "Stage", close_date: "Close date" };

export function describeChange(change: RecordChange, names: Readonly<Record<string, string>>): DescribedChange {
  const { table, recordId, before, after } = change;
  const columns = Object.keys(after ?? before ?? {}).filter((column) => !silent.has(column));
  return {
    table,
    recordId,
    name: names[recordId] ?? singular(table),
    act: before === null ? "created" : after === null ? "deleted" : "changed",
    fields: columns.map((column) => ({
      label: labelOf(column),
      before: show(column, before?.[column], names),
      after: show(column, after?.[column], names),
    })),
  };
}

/** `close_date` → `Close date`, `stage_id` → `Stage`. */
function labelOf(column: string): string {
  const words = column.replace(/^is_/, "").replace(/_id$/, "").replaceAll("_", " ");
  return labels[column] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function singular(table: string): string {
  return table.replaceAll("_", " ").replace(/s$/, "");
}

function show(column: string, value: string | null | undefined, names: Readonly<Record<string, string>>): string | null {
  if (value === null || value === undefined) return null;
  if (column === "probability") return formatShare(Number(value));
  if (value === "true" || value === "false") return value === "true" ? "Yes" : "No";
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return formatInstant(value);
  return names[value] ?? value;
}
