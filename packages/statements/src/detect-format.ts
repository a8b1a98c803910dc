import { camtFormatOf } from "./camt/parse-camt.ts";
import type { StatementFormat } from "./model.ts";

export type DetectedFormat =
  | { readonly format: StatementFormat; readonly reason: null }
  /** Not a statement that can be read, and what it is instead. */
  | { readonly format: "unknown"; readonly reason: string };

/** What kind of file this is by its first bytes and, for text, its first 64 KB decoded; names and extensions do not count. */
export function detectFormat(head: Uint8Array, text: string): DetectedFormat {
  if (head.length === 0 || text.replace(/^\ufeff/, "").trim() === "") return unknown("The file is empty.");
  const binary = binaryKind(head);
  if (binary !== null) return binary;
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (/^!(?:type|account|option|clear)/im.test(start.slice(0, 400))) return known("qif");
  if (/^OFXHEADER\s*:/i.test(start) || /<\?OFX\b/i.test(start) || /<OFX>/i.test(start.slice(0, 4096))) return known("ofx");
  if (isMessageText(start)) return known(/^:(?:34F|13D|90[CD]):/m.test(start) || /\{2:[IO]942/.test(start) ? "mt942" : "mt940");
  if (start.startsWith("<")) return markup(start);
  if (text.includes("\u0000")) return unknown("The file is binary; it is no statement in a known format.");
  if (/^[{[]\s*["{[\]}]/.test(start))
    return unknown("The file is JSON; export the statement as CAMT, MT940, OFX, QIF, CSV or XLSX.");
  return known("csv");
}

function markup(start: string): DetectedFormat {
  const camt = camtFormatOf(start);
  if (camt !== null) return known(camt);
  if (/^<(?:!doctype html|html)/i.test(start))
    return unknown("The file is a web page, perhaps the bank's log-in page saved by mistake; download the export again.");
  const root = /<(?![?!])([\w:.-]+)/.exec(start)?.[1] ?? "";
  return unknown(`The file is XML, but its <${root}> is no account statement (CAMT.052, .053, .054 or OFX).`);
}

function binaryKind(head: Uint8Array): DetectedFormat | null {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return known("xlsx");
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return unknown(
      "The file is an Excel workbook of before 2007 (.xls) or protected by a password; save it as .xlsx or CSV without one.",
    );
  if (starts(0x25, 0x50, 0x44, 0x46))
    return unknown("The file is a PDF; a statement to import is CAMT, MT940, OFX, QIF, CSV or XLSX.");
  if (starts(0x1f, 0x8b)) return unknown("The file is compressed (gzip); unpack it first.");
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff))
    return unknown("The file is a picture; a statement to import is CAMT, MT940, OFX, QIF, CSV or XLSX.");
  return null;
}

/** Tags of SWIFT statements at the start of lines, wherever the file begins: fragments are statements too. */
function isMessageText(start: string): boolean {
  if (/^\{1:[A-Z]\d{2}/.test(start)) return /:(?:20|25|60F|61):/.test(start);
  return /^\s{0,2}:(?:20|21|25P?|28C?|60[FM]|61|62[FM]|64|940|942):/m.test(start.slice(0, 4096));
}

function known(format: StatementFormat): DetectedFormat {
  return { format, reason: null };
}

function unknown(reason: string): DetectedFormat {
  return { format: "unknown", reason };
}
