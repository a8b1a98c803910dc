import type { PageText, TextItem } from "../stages.ts";

/** A sheet of a line printer, in points: ten characters an inch, six lines an inch. */
const characterWidth = 7.2;
const lineHeight = 12;
const linesOnPage = 66;
/** Lines after these are no document any more. */
const mostLines = linesOnPage * 50;

/**
 * A text file as the pages that a line printer would make of it, so that columns stay columns: runs that are parted by two spaces or
 * more are items of their own. A form feed begins a page.
 */
export function plainTextPages(bytes: Uint8Array): PageText[] {
  const sheets = decode(bytes)
    .split("\f")
    .flatMap((sheet) => {
      const lines = sheet.split(/\r\n?|\n/).slice(0, mostLines);
      return Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, index) =>
        lines.slice(index * linesOnPage, (index + 1) * linesOnPage),
      );
    });
  return sheets.slice(0, mostLines / linesOnPage).map((lines, index) => {
    const items = lines.flatMap((line, row) => itemsOf(line.replaceAll("\t", "    "), row));
    const width = Math.max(80, ...lines.map(({ length }) => length)) * characterWidth;
    return { page: index + 1, width, height: linesOnPage * lineHeight, from: "text", items };
  });
}

function itemsOf(line: string, row: number): TextItem[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text,
    x: index * characterWidth,
    y: row * lineHeight,
    width: text.length * characterWidth,
    height: lineHeight * 0.8,
    confidence: 1,
  }));
}

/** UTF-8 where it is that, else what Windows writes in the west of Europe. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
