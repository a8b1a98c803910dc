import type { TextParser } from "../text-parser.ts";
import { decodeEntities } from "../xml/xml-text.ts";

export interface OfxTag {
  readonly name: string;
  readonly closing: boolean;
  /** Text up to the next tag, trimmed; empty for aggregates. */
  readonly value: string;
  readonly line: number;
}

/**
 * Reads the tags of OFX 1 (SGML: values need no closing tag) and OFX 2 (XML) alike. Entities other than the predefined stay as
 * they are; a document type is skipped like any tag, since nothing in it is ever expanded.
 */
export function createOfxTagReader(onTag: (tag: OfxTag) => void, maximumLength: number): TextParser {
  let buffer = "";
  let line = 1;
  const countLines = (text: string) => {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) line += 1;
  };
  const take = (piece: string) => {
    const end = piece.indexOf(">");
    if (end !== -1 && !piece.startsWith("!") && !piece.startsWith("?")) {
      const closing = piece.startsWith("/");
      const name = piece
        .slice(closing ? 1 : 0, end)
        .trim()
        .toUpperCase();
      const raw = piece
        .slice(end + 1, end + 1 + maximumLength)
        .trim()
        .replace(/]]>$/, "");
      const value = closing ? "" : decodeEntities(raw.replaceAll("&nbsp;", " "), () => {});
      onTag({ name, closing, value, line });
    } else if (piece.startsWith("![CDATA[")) {
      onTag({
        name: "#CDATA",
        closing: false,
        value: piece
          .slice(8)
          .replace(/]]>.*$/s, "")
          .trim(),
        line,
      });
    }
    countLines(piece);
  };
  return {
    write(text) {
      buffer += text;
      let from = buffer.indexOf("<");
      if (from === -1) return;
      countLines(buffer.slice(0, from));
      for (let next = buffer.indexOf("<", from + 1); next !== -1; next = buffer.indexOf("<", from + 1)) {
        take(buffer.slice(from + 1, next));
        from = next;
      }
      buffer = buffer.slice(from);
    },
    end() {
      if (buffer.startsWith("<")) take(buffer.slice(1));
      buffer = "";
    },
  };
}
