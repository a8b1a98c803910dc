import type { StatementSource } from "./bytes/byte-source.ts";
import type { Entry, Issue, Statement, StatementFormat, StatementHeader } from "./model.ts";
import type { ParseOptions } from "./options.ts";
import { parseStatements } from "./parse-statements.ts";
import type { CsvMapping } from "./table/mapping.ts";

export interface ReadStatements {
  readonly format: StatementFormat;
  readonly encoding: string | null;
  /** How a CSV file or a sheet was read; edit it and give it back in `options.mapping`. */
  readonly mapping: CsvMapping | null;
  readonly confidence: number;
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

/** `parseStatements` for files that fit into memory: everything at once. */
export async function readStatements(source: StatementSource, options: ParseOptions = {}): Promise<ReadStatements> {
  let found: Omit<ReadStatements, "statements" | "issues"> = {
    format: "unknown",
    encoding: null,
    mapping: null,
    confidence: 0,
  };
  const headers = new Map<number, StatementHeader>();
  const entries = new Map<number, Entry[]>();
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  for await (const event of parseStatements(source, options)) {
    switch (event.type) {
      case "format":
        found = { format: event.format, encoding: event.encoding, mapping: event.mapping, confidence: event.confidence };
        break;
      case "statement":
        headers.set(event.statement.index, event.statement);
        entries.set(event.statement.index, []);
        break;
      case "entry":
        entries.get(event.statement)?.push(event.entry);
        break;
      case "summary": {
        const { index, account, opening, closing, balanced } = event.summary;
        const { id = null, sequence = null } = headers.get(index) ?? {};
        statements.push({ index, account, id, sequence, opening, closing, balanced, entries: entries.get(index) ?? [] });
        break;
      }
      case "issue":
        issues.push(event.issue);
        break;
    }
  }
  return { ...found, statements: statements.sort((a, b) => a.index - b.index), issues };
}
