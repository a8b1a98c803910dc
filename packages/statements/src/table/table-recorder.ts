import { accountFrom } from "../iban.ts";
import type { EntryDraft } from "../model.ts";
import type { ReadyOptions } from "../options.ts";
import type { OpenStatement, Recorder } from "../recorder.ts";
import type { TableRow } from "./csv-rows.ts";
import type { CsvMapping } from "./mapping.ts";
import { readRow } from "./read-row.ts";
import { createRunningBalance, type RunningBalance } from "./running-balance.ts";
import { carriedBalance, isContinuation } from "./table-row.ts";

interface TableStatement {
  readonly statement: OpenStatement;
  readonly running: RunningBalance;
}

/** Rows under a mapping become entries; one account, or one for each value of the account column. */
export function createTableRecorder(
  recorder: Recorder,
  options: ReadyOptions,
  mapping: CsvMapping,
): { row(row: TableRow): void; end(): void } {
  const statements = new Map<string, TableStatement>();
  const { columns } = mapping;
  const headerText = mapping.header?.join("\u0000");
  const currency = mapping.currency ?? options.currency ?? null;
  let held: { draft: EntryDraft; target: TableStatement } | null = null;
  let skipped = 0;

  const statementOf = (fields: readonly string[], draft: EntryDraft | null): TableStatement => {
    const own = columns.ownAccount === null ? "" : (fields[columns.ownAccount]?.trim() ?? "");
    const stated = own === "" ? mapping.account : own;
    const key = stated ?? "";
    const known = statements.get(key) ?? (own === "" ? [...statements.values()][0] : undefined);
    if (known !== undefined) return known;
    const account = accountFrom(stated, { owner: mapping.owner, currency: draft?.currency ?? currency });
    const opened: TableStatement = { statement: recorder.open({ account }), running: createRunningBalance(mapping.rowOrder) };
    statements.set(key, opened);
    return opened;
  };
  const flush = () => {
    if (held === null) return;
    const { draft, target } = held;
    held = null;
    target.running.add(draft);
    target.statement.add(draft);
  };

  const row = (next: TableRow) => {
    if (skipped < mapping.skipRows) {
      skipped += 1;
      return;
    }
    const { fields } = next;
    if (held !== null && mapping.continuations && isContinuation(fields, columns.bookingDate)) {
      const more = fields
        .map((field) => field.trim())
        .filter((field) => field !== "")
        .join(" ")
        .replace(/\s+/g, " ");
      const { draft } = held;
      held.draft = { ...draft, remittance: { ...draft.remittance, text: `${draft.remittance.text} ${more}`.trim() } };
      return;
    }
    const reading = readRow(next, mapping, currency);
    flush();
    if ("entry" in reading) {
      const carried = carriedBalance([...columns.text, columns.name ?? -1].map((column) => fields[column] ?? ""));
      const target = statementOf(fields, reading.entry);
      if (carried === null) held = { draft: reading.entry, target };
      else takeBalance(target, carried, reading.entry);
      return;
    }
    if (headerText !== undefined && fields.map((field) => field.trim()).join("\u0000") === headerText) return;
    if (reading.isVoid === true) {
      return recorder.issue({
        severity: "note",
        code: "left_out",
        message: `This row was left out: ${reading.problem}.`,
        line: next.line,
      });
    }
    if (!reading.hasAmount && (!reading.hasDate || reading.isBlank === true)) {
      const message = `This row is no payment: it has ${reading.hasDate ? "" : "neither a date nor "}${reading.hasDate ? "no" : "an"} amount.`;
      return recorder.issue({ severity: "note", code: "left_out", message, line: next.line });
    }
    recorder.issue({
      severity: "error",
      code: "bad_entry",
      message: `This row was left out: ${reading.problem}.`,
      line: next.line,
    });
  };

  const takeBalance = (
    { statement }: TableStatement,
    kind: "opening" | "closing" | "other",
    { amount, currency: unit, bookingDate }: EntryDraft,
  ) => {
    const balance = { amount, currency: unit, date: bookingDate };
    if (kind === "opening") statement.opening = balance;
    else if (kind === "closing") statement.closing = balance;
  };

  return {
    row,
    end() {
      flush();
      if (statements.size === 0) statementOf([], null);
      for (const { statement, running } of statements.values()) {
        running.finish(statement, recorder);
        statement.close();
      }
    },
  };
}
