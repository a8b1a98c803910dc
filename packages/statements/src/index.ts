/**
 * Bank statements of any format as one model: CAMT.052/053/054, MT940/942, OFX, QIF, CSV and XLSX.
 *
 * ```ts
 * const { statements, issues, mapping } = await readStatements(file, { currency: "EUR" });
 * const { added } = mergeEntries(entriesOfTheAccount, statements.flatMap((statement) => statement.entries));
 * ```
 *
 * @module
 */
export type { StatementSource } from "./bytes/byte-source.ts";
export { detectFormat } from "./detect-format.ts";
export { entryKey } from "./fingerprint.ts";
export { type MergedEntries, mergeEntries } from "./merge-entries.ts";
export type {
  Account,
  Amount,
  Balance,
  Counterparty,
  Entry,
  EntryDetail,
  EntryStatus,
  Issue,
  IssueCode,
  Remittance,
  Statement,
  StatementEvent,
  StatementFormat,
  StatementHeader,
  StatementSummary,
} from "./model.ts";
export { statementFormats } from "./model.ts";
export { type Limits, limitsSchema, type ParseOptions, parseOptionsSchema } from "./options.ts";
export { parseStatements } from "./parse-statements.ts";
export { type ReadStatements, readStatements } from "./read-statements.ts";
export { type DetectedMapping, detectCsvMapping, detectTableMapping } from "./table/detect-mapping.ts";
export { type CsvMapping, csvMappingSchema } from "./table/mapping.ts";
