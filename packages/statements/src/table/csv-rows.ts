import { createLineSplitter, type TextParser } from "../text-parser.ts";

export interface TableRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  readonly raw: string;
}

// Banks do break lines inside of quotes; a quote that stays open longer than this is a slip of the pen.
const longestRecord = 20;

/**
 * Cuts CSV into rows as it comes (RFC 4180, any delimiter). A quote that is never closed costs its own line, not the rest of
 * the file: when the lines it swallowed are no row together, they are read one by one and `onProblem` gets the first.
 */
export function createCsvReader(
  delimiter: string,
  onRow: (row: TableRow) => void,
  onProblem: (message: string, line: number) => void,
  maximumLength: number,
): TextParser {
  let held: string[] = [];
  let heldFrom = 0;
  let width = 0;

  const give = (fields: readonly string[], raw: string, line: number) => {
    if (raw.trim() === "") return;
    width = fields.length;
    onRow({ line, fields, raw });
  };
  const giveUp = () => {
    const lines = held;
    held = [];
    onProblem("A quotation mark is opened here and not closed; the line was read as it stands.", heldFrom);
    for (const [index, line] of lines.entries()) {
      const fields = index === 0 ? null : splitQuoted(line, delimiter);
      give(fields ?? line.split(delimiter).map(withoutQuotes), line, heldFrom + index);
    }
  };
  const splitter = createLineSplitter((text, number) => {
    const line = number === 1 && text.startsWith("\ufeff") ? text.slice(1) : text;
    if (held.length === 0) {
      const fields = line.includes('"') ? splitQuoted(line, delimiter) : line.split(delimiter);
      if (fields !== null) return give(fields, line, number);
      heldFrom = number;
    }
    held.push(line);
    if (held.length === 1) return;
    const record = held.join("\n");
    const fields = splitQuoted(record, delimiter);
    if (fields !== null && (fields.length <= Math.max(width, 2) || width === 0)) {
      held = [];
      give(fields, record, heldFrom);
    } else if (fields !== null || held.length > longestRecord || record.length > maximumLength) giveUp();
  }, maximumLength);

  return {
    write: (text) => splitter.write(text),
    end() {
      splitter.end();
      if (held.length > 0) giveUp();
    },
  };
}

function withoutQuotes(field: string): string {
  return field.replaceAll('"', "").trim();
}

/** The fields of one record, or null while a quote is open. A quote counts at the start of a field only. */
export function splitQuoted(record: string, delimiter: string): string[] | null {
  const fields: string[] = [];
  let position = 0;
  for (;;) {
    let start = position;
    while (record[start] === " ") start += 1;
    if (record[start] !== '"') {
      const end = record.indexOf(delimiter, position);
      fields.push(end === -1 ? record.slice(position) : record.slice(position, end));
      if (end === -1) return fields;
      position = end + 1;
      continue;
    }
    let value = "";
    let from = start + 1;
    for (;;) {
      const quote = record.indexOf('"', from);
      if (quote === -1) return null;
      value += record.slice(from, quote);
      if (record[quote + 1] !== '"') {
        from = quote + 1;
        break;
      }
      value += '"';
      from = quote + 2;
    }
    const end = record.indexOf(delimiter, from);
    value += (end === -1 ? record.slice(from) : record.slice(from, end)).trimEnd();
    fields.push(value);
    if (end === -1) return fields;
    position = end + 1;
  }
}
