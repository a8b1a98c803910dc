import type { StatementSource } from "./bytes/byte-source.ts";
import type { Entry } from "./model.ts";
import type { ParseOptions } from "./options.ts";
import { readStatements } from "./read-statements.ts";

/** A file's entries and what a test most often asks of it. */
export async function readAll(source: StatementSource, options: ParseOptions = {}) {
  const read = await readStatements(source, options);
  const entries: Entry[] = read.statements.flatMap((statement) => [...statement.entries]);
  return {
    ...read,
    entries,
    lines: entries.map(lineOf),
    issueLines: read.issues.map(({ code, line }) => `${code}@${line ?? "file"}`),
  };
}

/** `booking value amount currency name`, a dash for what the file does not say. */
export function lineOf({ bookingDate, valueDate, amount, currency, counterparty }: Entry): string {
  return [bookingDate, valueDate ?? "-", amount, currency ?? "-", counterparty.name ?? "-"].join(" ");
}
