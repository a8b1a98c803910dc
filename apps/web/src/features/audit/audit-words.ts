/**
 * Entries of the audit trail in words: what was done to what, through what, and each field before and after.
 *
 * @module
 */
import { t } from "../../app/i18n/t.ts";
import { heldTexts } from "../../app/i18n/texts.ts";
import { keyName } from "../approvals/asked-by.ts";
import { describeChange, type FieldChange } from "../approvals/describe-change.ts";
import type { RecordChange } from "../approvals/queries.ts";
import { requestName } from "../approvals/request-name.ts";
import { agentName } from "../chat/agent-name.ts";
import { stageName } from "../deals/stage-name.ts";
import type { AuditEntry } from "./queries.ts";

const { audit, approvals } = heldTexts();
const tables: Readonly<Record<string, string>> = { ...approvals.tables, ...audit.tables };
const columns: Readonly<Record<string, string>> = { ...approvals.columns, ...audit.columns };

/** The kinds of records whose changes are kept, by their tables. */
export const auditedTables = Object.entries(tables).map(([value, label]) => ({ value, label }));

/** Of every record; they say nothing of it. */
const silent = new Set(["id", "team_id", "version", "created_at", "updated_at"]);
/** For whoever looks into it: how it is kept, not what it says. */
const technical = new Set(["hash", "position", "seller", "buyer", "number_series", "logo", "secret_hash"]);

export function nameOfTable(table: string): string {
  return tables[table] ?? table;
}

/** What the record is called: by its name now, or what it said when it was deleted; an approval by what it is about. */
export function nameOfRecord({ table, recordId, labels, before, after, approval }: AuditEntry): string | null {
  if (approval !== null) {
    const names = [...new Set(approval.changes.map((change) => labels[change.recordId]))].filter((name) => name !== undefined);
    return [requestName(approval.verb), ...names].join(" – ");
  }
  const own = after ?? before ?? {};
  const name = labels[recordId] ?? own.name ?? own.title ?? own.number ?? own.body ?? own.email ?? own.description ?? null;
  return name !== null && table === "deal_stages" ? stageName(name) : name;
}

/** Whether a company has no more than one of the kind, which needs no name. */
export function isOnlyOne({ table }: AuditEntry): boolean {
  return table === "team_profiles" || table === "model_settings";
}

/** What was done, with the kind of record: `Deal changed`; of an approval, what was decided: `Declined`. */
export function deedOf(entry: AuditEntry): string {
  const { table, action, approval, after } = entry;
  if (approval === null) return `${nameOfTable(table)} ${t(`audit.actions.${action}`)}`;
  if (action === "insert") return t("audit.asked");
  if (after?.undone_at) return t("approvals.outcomes.undone");
  switch (after?.status) {
    case "approved":
      return t("approvals.approved");
    case "declined":
    case "stale":
    case "failed":
      return t(`approvals.outcomes.${after.status}`);
    default:
      return `${nameOfTable(table)} ${t(`audit.actions.${action}`)}`;
  }
}

/** Through what somebody did it; null where they did it themselves – as whoever decides, though the change is the assistant's. */
export function meansOf({ actorKind, actor, labels, approval, after }: AuditEntry): string | null {
  if (approval !== null && after?.decided_by) return null;
  switch (actorKind) {
    case "user":
      return null;
    case "agent":
      return t("audit.byAssistant", { name: agentName(actor ?? "") });
    case "apiKey": {
      const name = keyName(actor, labels);
      return name === null ? t("audit.byKey") : t("audit.byNamedKey", { name });
    }
    case "system":
      return t("audit.bySystem");
    default:
      return t("audit.byDatabase");
  }
}

/** Its fields, by their names; empty ones of a record that was made or deleted are left out. Of an approval, what it would change. */
export function fieldsOf(entry: AuditEntry): readonly FieldChange[] {
  const { labels, approval } = entry;
  if (approval === null) return described(entry, labels);
  const isAboutChanges = entry.action === "insert" || entry.after?.status === "approved";
  return isAboutChanges ? approval.changes.flatMap((change) => described(change, labels)) : reasonOf(entry);
}

function described(change: RecordChange, labels: AuditEntry["labels"]): readonly FieldChange[] {
  const isUpdate = change.before !== null && change.after !== null;
  const shown = (state: RecordChange["before"]) =>
    state &&
    Object.fromEntries(
      Object.entries(state).filter(
        ([column, value]) => !silent.has(column) && !technical.has(column) && (value !== null || isUpdate),
      ),
    );
  const cut = { ...change, before: shown(change.before), after: shown(change.after) };
  const names = Object.keys(cut.after ?? cut.before ?? {});
  return describeChange(cut, labels).fields.map((field, index) => ({
    ...field,
    label: columns[names[index] ?? ""] ?? field.label,
  }));
}

/** Why an approved change was not made. */
function reasonOf({ after }: AuditEntry): readonly FieldChange[] {
  const { error } = JSON.parse(after?.outcome ?? "{}") as { readonly error?: { readonly message?: string } };
  return error?.message === undefined ? [] : [{ label: columns.outcome ?? "", before: null, after: error.message }];
}

/** As it is kept, for whoever wants to check: what has no words for everybody. Null where all of it is shown. */
export function detailsOf({ before, after, approval, verb }: AuditEntry): string | null {
  const kept = (state: AuditEntry["before"]) =>
    state &&
    Object.fromEntries(
      Object.entries(state)
        .filter(([column]) => approval !== null || technical.has(column))
        .map(parsed),
    );
  const raw = { ...(approval !== null && { verb: verb ?? approval.verb }), before: kept(before), after: kept(after) };
  const isEmpty = Object.keys(raw.before ?? {}).length + Object.keys(raw.after ?? {}).length === 0;
  return isEmpty ? null : JSON.stringify(raw, null, 2);
}

/** JSON inside of JSON is read as what it is. */
function parsed([column, value]: [string, string | null]): [string, unknown] {
  return [column, value !== null && /^[[{]/.test(value) ? JSON.parse(value) : value];
}
