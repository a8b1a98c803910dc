/**
 * Entries of the audit trail in words: what was done to what, through what, and each field before and after.
 *
 * @module
 */
import { t } from "../../app/i18n/t.ts";
import { heldTexts } from "../../app/i18n/texts.ts";
import { describeChange, type FieldChange } from "../approvals/describe-change.ts";
import type { AuditEntry } from "./queries.ts";

const { audit, approvals } = heldTexts();
const tables: Readonly<Record<string, string>> = { ...approvals.tables, ...audit.tables };
const columns: Readonly<Record<string, string>> = { ...approvals.columns, ...audit.columns };

/** The kinds of records whose changes are kept, by their tables. */
export const auditedTables = Object.entries(tables).map(([value, label]) => ({ value, label }));

/** Of every record; they say nothing of it. */
const silent = new Set(["id", "team_id", "version", "created_at", "updated_at"]);

export function nameOfTable(table: string): string {
  return tables[table] ?? table;
}

/** What the record is called: by its name now, or what it said when it was deleted. */
export function nameOfRecord({ recordId, labels, before, after }: AuditEntry): string | null {
  const own = after ?? before ?? {};
  return labels[recordId] ?? own.name ?? own.title ?? own.number ?? own.body ?? null;
}

/** Through what somebody did it; null where they did it themselves. */
export function meansOf({ actorKind, actor }: AuditEntry): string | null {
  switch (actorKind) {
    case "user":
      return null;
    case "agent":
      return t("audit.byAssistant", { name: actor ?? "" });
    case "apiKey":
      return t("audit.byKey");
    case "system":
      return t("audit.bySystem");
    default:
      return t("audit.byDatabase");
  }
}

/** Its fields, by their names; empty ones of a record that was made or deleted are left out. */
export function fieldsOf(entry: AuditEntry): readonly FieldChange[] {
  const { table, recordId, labels, currency } = entry;
  const shown = (state: AuditEntry["before"]) =>
    state &&
    Object.fromEntries(
      Object.entries(state).flatMap(([column, value]) => {
        if (silent.has(column) || (value === null && entry.action !== "update")) return [];
        return [[column, table === "approvals" && column === "outcome" ? outcomeInWords(state) : value]];
      }),
    );
  const change = { table, recordId, before: shown(entry.before), after: shown(entry.after), currency };
  const names = Object.keys(change.after ?? change.before ?? {});
  return describeChange(change, labels).fields.map((field, index) => ({
    ...field,
    label: columns[names[index] ?? ""] ?? field.label,
  }));
}

/** What came of an approval: said by its state, and where it failed by what stood in the way. */
function outcomeInWords({ status, outcome }: NonNullable<AuditEntry["after"]>): string | null {
  switch (status) {
    case "approved":
    case "declined":
    case "stale":
      return t(`approvals.outcomes.${status}`);
    case "failed":
      return messageOf(outcome) ?? t("approvals.outcomes.failed");
    default:
      return outcome ?? null;
  }
}

function messageOf(outcome: string | null | undefined): string | null {
  const { error } = JSON.parse(outcome ?? "{}") as { readonly error?: { readonly message?: string } };
  return error?.message ?? null;
}
