import { TextDecoder } from "node:util";
import { analyse } from "chardet";
import { headerHits } from "../table/header-words.ts";

/** Charsets in which a byte below 0x80 can be the second half of a character: they are decoded as a stream, not by line. */
const wide = new Set(["gb18030", "big5", "shift_jis", "euc-kr", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be"]);
const candidates = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1257",
  "windows-1253",
  "windows-1254",
  "iso-8859-2",
];

export interface Charset {
  /** A WHATWG label; `utf-8` also for plain ASCII. */
  readonly name: string;
  /** For lines that are not UTF-8 in a file that is. */
  readonly fallback: string;
  readonly wide: boolean;
}

/** The encoding of a file by its first bytes: byte-order mark, zero bytes of UTF-16, declaration, valid UTF-8, else statistics. */
export function detectCharset(head: Uint8Array): Charset {
  const marked = byMark(head);
  if (marked !== null) return charset(marked);
  const ascii = new TextDecoder("latin1").decode(head.subarray(0, 1024));
  const declared = declaredCharset(ascii);
  if (isUtf8(head)) return charset("utf-8", declared ?? "windows-1252");
  const lines = splitByEncoding(head);
  // Two exports glued together: most lines are UTF-8, and some are not.
  if (lines.utf8 > lines.other.length) return charset("utf-8", declared ?? guessLegacy(Buffer.concat(lines.other)));
  return charset(declared ?? guessLegacy(head));
}

/** Among the lines beyond ASCII, how many are UTF-8, and which are not. */
function splitByEncoding(head: Uint8Array): { utf8: number; other: Uint8Array[] } {
  let utf8 = 0;
  const other: Uint8Array[] = [];
  for (let start = 0; start < head.length; ) {
    const end = head.indexOf(0x0a, start);
    const line = head.subarray(start, end === -1 ? head.length : end + 1);
    start += line.length;
    if (line.every((byte) => byte < 0x80)) continue;
    if (isUtf8(line)) utf8 += 1;
    else other.push(line);
  }
  return { utf8, other };
}

function charset(name: string, fallback = name): Charset {
  return { name, fallback: fallback === "utf-8" ? "windows-1252" : fallback, wide: wide.has(name) };
}

function byMark(head: Uint8Array): string | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Text in UTF-16 without a mark has a zero in every other byte.
  const sample = head.subarray(0, 200);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const half = sample.length / 2;
  if (half >= 4 && (zeros[1] ?? 0) > half * 0.7 && zeros[0] === 0) return "utf-16le";
  if (half >= 4 && (zeros[0] ?? 0) > half * 0.7 && zeros[1] === 0) return "utf-16be";
  return null;
}

/** From an XML declaration or an OFX 1 header (`CHARSET:1252`). */
function declaredCharset(ascii: string): string | null {
  const declared =
    /<\?xml[^>]*encoding=["']([\w.:-]+)["']/i.exec(ascii)?.[1] ?? /^CHARSET:\s*([\w.-]+)\s*$/im.exec(ascii)?.[1] ?? null;
  if (declared === null || /^none$/i.test(declared)) return null;
  for (const label of [declared, `windows-${declared}`]) {
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // An unknown label is no information; the bytes decide.
    }
  }
  return null;
}

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Which single-byte or East Asian charset the bytes are. Statement headers are a small vocabulary: the charset under which most
 * of its words appear is right; where none does, letter statistics decide.
 */
function guessLegacy(head: Uint8Array): string {
  const sample = head.subarray(0, 16 * 1024);
  const ranked = analyse(sample).map((match) => ({ name: match.name.toLowerCase(), confidence: match.confidence }));
  const names = new Set([...candidates, ...ranked.map((match) => match.name)]);
  let best = { name: "windows-1252", score: -1 };
  for (const name of names) {
    const decoded = tryDecode(sample, name);
    if (decoded === null) continue;
    const confidence = ranked.find((match) => sameFamily(match.name, decoded.name))?.confidence ?? 0;
    const score =
      headerHits(decoded.text) * 40 + confidence - strangeness(decoded.text) + (decoded.name === "windows-1252" ? 3 : 0);
    if (score > best.score) best = { name: decoded.name, score };
  }
  return best.name;
}

function tryDecode(bytes: Uint8Array, name: string): { name: string; text: string } | null {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return { name: decoder.encoding, text: decoder.decode(bytes, { stream: true }) };
  } catch {
    return null;
  }
}

// WHATWG reads iso-8859-1 as windows-1252 and so on; the statistics know only the ISO names of some.
function sameFamily(detected: string, name: string): boolean {
  if (detected === name) return true;
  const pairs: Readonly<Record<string, string>> = {
    "iso-8859-1": "windows-1252",
    "iso-8859-2": "windows-1250",
    "iso-8859-5": "windows-1251",
    "iso-8859-7": "windows-1253",
    "iso-8859-9": "windows-1254",
  };
  return pairs[detected] === name;
}

/** Points off for what no bank writes: control characters, letters of two alphabets in a word, capitals inside a word. */
function strangeness(text: string): number {
  const controls = text.match(/[\u0080-\u009f\ufffd]/g)?.length ?? 0;
  const mixed =
    text.match(/[a-z][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][a-z]/gu)?.length ?? 0;
  const symbols = text.match(/\p{L}[¤¦¨¸¹²³¼½¾×÷¬±¶·˘˛˙˝](?=\p{L})/gu)?.length ?? 0;
  const inner = text.match(/\p{Ll}[À-Þ](?=\p{Ll})/gu)?.length ?? 0;
  return controls * 10 + mixed * 15 + symbols * 10 + inner * 8;
}
