import type { RecordChange } from "@omni/core";

/**
 * Changes in a sentence a person can check: `“Warehouse shelving”: stage Lead → Won, probability 0.1 → 1`. Ids are shown by
 * their names; the version, which every change moves, is left out.
 */
export function describeChanges(changes: readonly RecordChange[], labels: Readonly<Record<string, string>>): string {
  const shown = (value: string | null | undefined) =>
    value === null || value === undefined ? "nothing" : (labels[value] ?? plainWords[value] ?? value);
  return changes
    .map(({ table, recordId, before, after }) => {
      const name = `“${labels[recordId] ?? ownName(after ?? before ?? {}) ?? `${table} ${recordId}`}”`;
      if (before === null) return `${name} is created`;
      if (after === null) return `${name} is deleted`;
      const fields = Object.keys(after).filter((column) => column !== "version");
      return `${name}: ${fields.map((column) => `${fieldName(column)} ${shown(before[column])} → ${shown(after[column])}`).join(", ")}`;
    })
    .join("; ");
}

/** What a record without a label calls itself: a note by what it says. */
function ownName(fields: Readonly<Record<string, string | null>>): string | undefined {
  return fields.name ?? fields.title ?? fields.number ?? fields.body ?? undefined;
}

const plainWords: Readonly<Record<string, string>> = { true: "yes", false: "no" };

/** `stage_id` → `stage`, `close_date` → `close date`, `is_closed` → `closed`. */
function fieldName(column: string): string {
  return column.replace(/_id$|^is_/g, "").replaceAll("_", " ");
}
