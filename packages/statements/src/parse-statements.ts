import { TextDecoder } from "node:util";
import { type OpenSource, openSource, type StatementSource } from "./bytes/byte-source.ts";
import { type Charset, detectCharset } from "./bytes/charset.ts";
import { decodeText } from "./bytes/decode-text.ts";
import { createCamtParser } from "./camt/parse-camt.ts";
import { detectFormat } from "./detect-format.ts";
import type { Issue, StatementEvent, StatementFormat } from "./model.ts";
import { createMt940Parser } from "./mt940/parse-mt940.ts";
import { createOfxParser } from "./ofx/parse-ofx.ts";
import { type ParseOptions, parseOptionsSchema, type ReadyOptions } from "./options.ts";
import { createQifParser } from "./qif/parse-qif.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { createCsvParser, mappingFor } from "./table/parse-csv.ts";
import type { TextParser } from "./text-parser.ts";
import { parseWorkbook } from "./xlsx/parse-workbook.ts";

/**
 * Reads a bank's file as it comes: what it is, its statements, entries and balances, and whatever is wrong with it, in the
 * order of the file. Memory does not grow with the file, workbooks apart. Broken files do not throw: an `error` issue says
 * what and where; only wrong `options` throw, and errors of the source itself.
 */
export async function* parseStatements(source: StatementSource, options: ParseOptions = {}): AsyncGenerator<StatementEvent> {
  const ready = parseOptionsSchema.parse(options);
  const recorder = createRecorder(ready);
  const report = (issue: Issue) => recorder.issue(issue);
  const opened = await openSource(source, ready.limits.maxBytes, report);
  const charset = detectCharset(opened.head);
  const text = new TextDecoder(charset.name).decode(opened.head, { stream: true });
  const { format, reason } = detectFormat(opened.head, text);
  if (format === "xlsx") {
    parseWorkbook(await opened.whole(ready.limits.maxWorkbookBytes), recorder, ready);
  } else {
    const parser = parserFor(format, reason, text, charset, recorder, ready);
    yield* recorder.drain();
    if (parser !== null) yield* run(opened, charset, parser, recorder, report);
  }
  recorder.finish();
  yield* recorder.drain();
}

async function* run(
  source: OpenSource,
  charset: Charset,
  parser: TextParser,
  recorder: Recorder,
  report: (issue: Issue) => void,
): AsyncGenerator<StatementEvent> {
  for await (const block of decodeText(source.chunks(), charset, report)) {
    parser.write(block);
    yield* recorder.drain();
    if (recorder.full) return;
  }
  parser.end();
}

function parserFor(
  format: StatementFormat,
  reason: string | null,
  text: string,
  charset: Charset,
  recorder: Recorder,
  options: ReadyOptions,
): TextParser | null {
  const begin = (confidence = 1) =>
    recorder.event({ type: "format", format, encoding: charset.name, mapping: null, confidence });
  switch (format) {
    case "camt.052":
    case "camt.053":
    case "camt.054":
      begin();
      return createCamtParser(recorder, options);
    case "mt940":
    case "mt942":
      begin();
      return createMt940Parser(recorder, options);
    case "ofx":
      begin();
      return createOfxParser(recorder, options);
    case "qif":
      begin();
      return createQifParser(recorder, options);
    case "csv":
      return csvParser(text, charset, recorder, options);
    case "xlsx":
    case "unknown":
      refuse(reason ?? "The file is no statement.", charset.name, recorder);
      return null;
  }
}

/** The sample is cut at its last line end, so that half a row says nothing. */
function csvParser(text: string, charset: Charset, recorder: Recorder, options: ReadyOptions): TextParser | null {
  const end = text.length >= 32_000 ? Math.max(text.lastIndexOf("\n"), 0) || text.length : text.length;
  const chosen = mappingFor(text.slice(0, end), options);
  if (chosen === null) {
    refuse(
      "No row of this file holds a date and an amount: it is no statement, or in a format that is not known.",
      charset.name,
      recorder,
    );
    return null;
  }
  recorder.event({ type: "format", format: "csv", encoding: charset.name, ...chosen });
  return createCsvParser(recorder, options, chosen);
}

function refuse(message: string, encoding: string, recorder: Recorder): void {
  recorder.event({ type: "format", format: "unknown", encoding, mapping: null, confidence: 0 });
  recorder.issue({ severity: "error", code: "unsupported", message, line: 1 });
}
