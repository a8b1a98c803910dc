import type { ReadyOptions } from "../options.ts";
import type { Recorder } from "../recorder.ts";
import type { TableRow } from "../table/csv-rows.ts";
import { detectTableMapping } from "../table/detect-mapping.ts";
import type { CsvMapping } from "../table/mapping.ts";
import { sureEnough } from "../table/parse-csv.ts";
import { createTableRecorder } from "../table/table-recorder.ts";
import { readDateStyles } from "./cell-styles.ts";
import { readPart } from "./read-part.ts";
import { readSheet, type SheetContext, textOf } from "./sheet-rows.ts";
import { unpackWorkbook, type WorkbookParts } from "./workbook-parts.ts";

const sampleRows = 500;

/** A workbook (.xlsx, ECMA-376): the sheet that reads most like a statement, under the same mappings as a CSV file. */
export function parseWorkbook(bytes: Uint8Array | null, recorder: Recorder, options: ReadyOptions): void {
  const refuse = (message: string) => {
    recorder.event({ type: "format", format: "unknown", encoding: null, mapping: null, confidence: 0 });
    recorder.issue({ severity: "error", code: "unsupported", message, line: null });
  };
  // The source has told already that it is too large.
  if (bytes === null) {
    recorder.event({ type: "format", format: "xlsx", encoding: null, mapping: null, confidence: 0 });
    return;
  }
  const parts = unpackWorkbook(bytes, options.limits);
  if (typeof parts === "string") {
    refuse(parts);
    return;
  }
  const context = contextOf(parts, options);
  const chosen = chooseSheet(parts, context, options);
  if (chosen === null) {
    refuse("No row of this workbook holds a date and an amount: it is no statement.");
    return;
  }
  const { name, mapping, confidence } = chosen;
  recorder.event({ type: "format", format: "xlsx", encoding: null, mapping, confidence });
  if (confidence < sureEnough) {
    const message = "Columns or the order of day and month are a guess; check the mapping before you use these entries.";
    recorder.issue({ severity: "warning", code: "unsure", message, line: null });
  }
  const table = createTableRecorder(recorder, options, mapping);
  readSheet(parts.get(name), context, options.limits, (row) => table.row(row));
  table.end();
}

function contextOf(parts: WorkbookParts, { limits }: ReadyOptions): SheetContext {
  const strings: string[] = [];
  readPart(parts.get("xl/sharedStrings.xml"), "si", limits, (item) => strings.push(textOf(item)));
  let from1904 = false;
  readPart(parts.get("xl/workbook.xml"), "workbookPr", limits, ({ attributes }) => {
    from1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
  });
  return { strings, dateStyles: readDateStyles(parts.get("xl/styles.xml"), limits), from1904 };
}

function chooseSheet(
  parts: WorkbookParts,
  context: SheetContext,
  options: ReadyOptions,
): { name: string; mapping: CsvMapping; confidence: number } | null {
  let best: { name: string; mapping: CsvMapping; confidence: number } | null = null;
  const names = [...parts.keys()].filter((name) => name.startsWith("xl/worksheets/")).sort();
  for (const name of names) {
    const rows: TableRow[] = [];
    readSheet(parts.get(name), context, options.limits, (row) => {
      if (rows.length < sampleRows) rows.push(row);
    });
    const detected = detectTableMapping(rows);
    if (detected === null) continue;
    const mapping = options.mapping ?? detected.mapping;
    if (best === null || detected.confidence > best.confidence)
      best = { name, mapping, confidence: options.mapping === undefined ? detected.confidence : 1 };
  }
  const first = names[0];
  return (
    best ??
    (options.mapping === undefined || first === undefined ? null : { name: first, mapping: options.mapping, confidence: 1 })
  );
}
