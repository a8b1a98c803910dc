import { createLineSplitter, type TextParser } from "../text-parser.ts";

/** A field of a SWIFT text block: `:61:` and the lines up to the next tag. */
export interface MtField {
  readonly tag: string;
  readonly lines: readonly string[];
  readonly line: number;
}

const tagged = /^\s{0,2}:(\d{2}[A-Z]?|NS|940|942):/;

/**
 * Cuts text into fields. Blocks `{1:…}{4:` of a full SWIFT message, `-` and `-}` between messages and empty lines are no part
 * of a field. A tag that a line break cut after its first colon is put together again.
 */
export function createFieldReader(
  onField: (field: MtField) => void,
  onMessageEnd: (line: number) => void,
  maximumLength: number,
): TextParser {
  let field: { tag: string; lines: string[]; line: number } | null = null;
  let held = "";
  const flush = () => {
    if (field !== null) onField(field);
    field = null;
  };
  const take = (text: string, number: number) => {
    if (text === ":") {
      held = ":";
      return;
    }
    const line = held + text;
    held = "";
    const match = tagged.exec(line);
    if (match !== null) {
      flush();
      field = { tag: match[1] ?? "", lines: [line.slice(match[0].length)], line: number };
    } else if (/^-\}?\s*$|^-\}/.test(line) || /^\s*\{\d:/.test(line)) {
      flush();
      onMessageEnd(number);
      const text4 = /\{4:\s*(:.*)$/.exec(line)?.[1];
      if (text4 !== undefined) take(text4, number);
    } else field?.lines.push(line);
  };
  const lines = createLineSplitter(take, maximumLength);
  return {
    write: (text) => lines.write(text),
    end() {
      lines.end();
      flush();
    },
  };
}
