import type { ReadyOptions } from "../options.ts";
import type { Recorder } from "../recorder.ts";
import type { TextParser } from "../text-parser.ts";
import { createCsvReader } from "./csv-rows.ts";
import { detectCsvMapping } from "./detect-mapping.ts";
import type { CsvMapping } from "./mapping.ts";
import { createTableRecorder } from "./table-recorder.ts";

/** From here a person should look at the mapping before the entries are used. */
export const sureEnough = 0.7;

export interface ChosenMapping {
  readonly mapping: CsvMapping;
  readonly confidence: number;
}

/** The mapping the caller gave, else the one its first rows suggest; null when they are no statement. */
export function mappingFor(sample: string, options: ReadyOptions): ChosenMapping | null {
  return options.mapping === undefined ? detectCsvMapping(sample) : { mapping: options.mapping, confidence: 1 };
}

/** CSV under a mapping, row by row. */
export function createCsvParser(recorder: Recorder, options: ReadyOptions, { mapping, confidence }: ChosenMapping): TextParser {
  if (confidence < sureEnough) {
    const message = "Columns or the order of day and month are a guess; check the mapping before you use these entries.";
    recorder.issue({ severity: "warning", code: "unsure", message, line: null });
  }
  const table = createTableRecorder(recorder, options, mapping);
  const problem = (message: string, line: number) => recorder.issue({ severity: "warning", code: "unreadable", message, line });
  const rows = createCsvReader(mapping.delimiter, (row) => table.row(row), problem, options.limits.maxFieldLength);
  return {
    write: (text) => rows.write(text),
    end() {
      rows.end();
      table.end();
    },
  };
}
