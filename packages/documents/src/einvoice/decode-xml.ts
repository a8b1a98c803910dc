import type { Issue } from "../document.ts";
import { noteIssue } from "../issue.ts";

/**
 * The text of an XML file by byte order mark, else by its declaration, else as UTF-8 (XML 1.0, appendix F). Null when the
 * bytes are not what they say. An encoding that nobody knows is read as UTF-8 where that is possible, and noted.
 */
export function decodeXml(bytes: Uint8Array): { readonly text: string; readonly issue: Issue | null } | null {
  const marked = byMark(bytes);
  if (marked !== null) return decoded(marked, bytes, null);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(head)?.[1];
  if (declared === undefined) return decoded("utf-8", bytes, null);
  const known = decoderFor(declared);
  if (known !== null) return decoded(known, bytes, null);
  return decoded(
    "utf-8",
    bytes,
    noteIssue("damaged", `The encoding “${declared}” does not exist; the file was read as UTF-8.`),
  );
}

function decoded(label: string, bytes: Uint8Array, issue: Issue | null) {
  try {
    return { text: new TextDecoder(label as Bun.Encoding, { fatal: true }).decode(bytes), issue };
  } catch {
    return null;
  }
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // “<” and a zero byte: UTF-16 without its mark.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return null;
}

function decoderFor(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label as Bun.Encoding);
    // A declaration that can be read as ASCII cannot mean UTF-16.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}
