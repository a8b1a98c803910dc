import type { LanguagePack } from "../language/language-pack.ts";
import type { Fields, ToolOutput } from "../tools/tool-output.ts";
import { escapeText, fill, formatValue, labelOf } from "./format.ts";

const ignored = /^(?:version|updated_?at|created_?at|team_?id)$/iu;

/** A change that waits for approval: exactly what it would do, in the tool's own words or, without them, field by field. */
export function answerApproval({ approval, summary }: ToolOutput, pack: LanguagePack): string {
  const { approvalRequired } = pack.templates;
  if (summary !== undefined) return fill(approvalRequired, { summary: sentence(escapeText(summary)) });
  const lines = (approval?.changes ?? []).flatMap((change) => describeChange(change, approval?.labels ?? {}, pack));
  const text = fill(approvalRequired, { summary: "" }).trim();
  return lines.length === 0 ? text : `${text}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

type Change = NonNullable<ToolOutput["approval"]>["changes"][number];

function describeChange(
  { table, before, after }: Change,
  labels: Readonly<Record<string, string>>,
  pack: LanguagePack,
): string[] {
  const { approvalNew, approvalRemoved, approvalChange } = pack.templates;
  const template = before ? (after ? approvalChange : approvalRemoved) : approvalNew;
  const shown = (value: unknown) => formatValue(labels[String(value)] ?? value, pack) ?? pack.nothing;
  return changedFields(before ?? {}, after ?? {}).map((key) =>
    fill(template, {
      table: escapeText(labelOf(table, pack)),
      field: escapeText(labelOf(key.replace(/_id$/u, ""), pack)),
      before: shown(before?.[key]),
      after: shown(after?.[key]),
    }),
  );
}

/** What became of a change. */
export function answerStatus({ status = "", summary }: ToolOutput, pack: LanguagePack): string {
  const { statuses } = pack.templates;
  const known = Object.hasOwn(statuses, status) ? statuses[status] : `${escapeText(labelOf(status, pack))}.`;
  return summary === undefined ? (known ?? "") : `${known} ${sentence(escapeText(summary))}`;
}

/** A failure the person can act on; candidates are listed to choose from. */
export function answerError({ error }: ToolOutput, pack: LanguagePack): string {
  const message = error?.message ? sentence(escapeText(error.message)) : pack.templates.failed;
  const candidates = error?.candidates ?? [];
  if (candidates.length === 0) return message;
  return `${message}\n\n${candidates.map(({ label }) => `- ${escapeText(label)}`).join("\n")}\n\n${pack.templates.candidates}`;
}

function changedFields(before: Fields, after: Fields): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !ignored.test(key) && before[key] !== after[key]);
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
