import type { Layout, Segment } from "../text/layout.ts";
import { hasPostcode, isStreet, legalFormIn } from "./addresses.ts";
import type { LabelHit } from "./find-labels.ts";

/** Lines that stand below each other at one edge: an address, a column of the footer, the lines of a letterhead. */
export interface Block {
  readonly page: number;
  readonly lines: readonly Segment[];
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly hasAddress: boolean;
}

/** Groups segments to blocks, by their left edge (or right edge, or middle) and the space between the lines. */
export function findBlocks(layout: Layout, labels: readonly LabelHit[]): Block[] {
  const openers = new Set(labels.filter((hit) => opensBlock(hit)).map((hit) => hit.segment));
  const open: Segment[][] = [];
  const done: Segment[][] = [];
  for (const row of layout.rows) {
    for (const segment of row.segments) {
      let best: { lines: Segment[]; quality: number } | undefined;
      for (let index = open.length - 1; index >= 0; index -= 1) {
        const lines = open[index];
        const last = lines?.at(-1);
        if (lines === undefined || last === undefined) continue;
        if (last.page !== segment.page || segment.y - last.y > 60 * Math.max(1, last.height / 12)) {
          done.push(...open.splice(index, 1));
        } else {
          const quality = openers.has(segment) ? 0 : continues(last, segment, layout.from);
          if (quality > (best?.quality ?? 0)) best = { lines, quality };
        }
      }
      if (best === undefined) open.push([segment]);
      else best.lines.push(segment);
    }
  }
  return [...done, ...open].map(toBlock).sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x);
}

/** `Rechnungsadresse` or `Bill to:` alone in its line begins something new, wherever it stands. */
function opensBlock({ segment, start, end, roles }: LabelHit): boolean {
  const alone = start < 3 && /^[\s:：]*$/.test(segment.text.slice(end)) && end - start > 3;
  return alone && (roles.has("buyer") || roles.has("shipTo") || roles.has("seller"));
}

/** How well a line goes on below another: 2 at the same left edge, 1 at the right edge or the middle, 0 not at all. */
function continues(above: Segment, below: Segment, from: Layout["from"]): 0 | 1 | 2 {
  if (above.row === below.row || isSenderLine(above.text)) return 0;
  // Boxes of OCR are as high as the ink, those of a text layer as the font.
  const height = Math.max(above.height, below.height) * (from === "ocr" ? 1.3 : 1);
  const gap = below.y - (above.y + above.height);
  // A blank line before the city is old letter style; addresses are often set wider than text.
  const addressLike = Math.abs(above.x - below.x) < 0.3 * height && (hasPostcode(below.text) || isStreet(below.text));
  const allowed = hasPostcode(below.text) && isStreet(above.text) ? 3.2 : addressLike ? 2 : 1.5;
  if (gap > allowed * height || gap < -0.5 * height) return 0;
  if (above.height > 1.8 * below.height || below.height > 1.8 * above.height) return 0;
  const left = Math.abs(above.x - below.x) < 0.9 * height;
  const right = Math.abs(above.x + above.width - below.x - below.width) < 0.5 * height;
  const middle = Math.abs(above.x + above.width / 2 - below.x - below.width / 2) < 0.6 * height;
  return left ? 2 : right || middle ? 1 : 0;
}

/** Name and address in one line, apart by marks: small print above an envelope's window, or a letterhead. */
export function isSenderLine(text: string): boolean {
  if (text.length > 140 || /\b(?:BLZ|IBAN|BIC|SWIFT|Konto|Kto|Bank)\b/i.test(text)) return false;
  const parts = senderParts(text);
  const [name = "", second = ""] = parts;
  // In `Austin, TX 78701` the comma is a part of it.
  const cities = [...parts.slice(1), parts.slice(-2).join(", ")];
  if (parts.length < 3 || !cities.some((part) => hasPostcode(part)) || !looksLikeName(name)) return false;
  if (legalFormIn(name) !== null) return true;
  // Commas part the lines of an address as well: then a street has to follow the name.
  const marked = /[|•●·∙*◦■‧]|\s[–—-]\s/.test(text) || scannedBullet.test(text);
  return !isStreet(name) && (marked || (isStreet(second) && !hasPostcode(second)));
}

/** What OCR makes of a bullet. */
const scannedBullet = /\s+[e°o«»®©¢*#&.]{1,2}\s+/;

export function senderParts(text: string): string[] {
  const marked = text.split(/\s*[|•●·∙*◦■‧]\s*|\s+[–—-]\s+/).filter((part) => part !== "");
  if (marked.length >= 3) return marked;
  // OCR makes letters and signs of bullets.
  const scanned = text.split(scannedBullet).filter((part) => part !== "");
  return scanned.length >= 3 ? scanned : text.split(/\s*,\s*/).filter((part) => part !== "");
}

function toBlock(lines: readonly Segment[]): Block {
  const first = lines[0];
  return {
    page: first?.page ?? 1,
    lines,
    x: Math.min(...lines.map((line) => line.x)),
    y: Math.min(...lines.map((line) => line.y)),
    right: Math.max(...lines.map((line) => line.x + line.width)),
    bottom: Math.max(...lines.map((line) => line.y + line.height)),
    hasAddress: lines.some((line) => hasPostcode(line.text)) && lines.length > 1,
  };
}

/** The line of a block that names who it is about: the first that is no label, no address, no number and no way to reach them. */
export function nameLines(block: Block, labels: readonly LabelHit[]): Segment[] {
  const names: Segment[] = [];
  for (const line of block.lines) {
    const text = afterLabel(line, labels);
    if (text === null) continue;
    if (isStreet(text) && legalFormIn(text) === null) break;
    if (hasPostcode(text)) break;
    if (looksLikeName(text)) names.push(line);
    if (names.length === 3) break;
  }
  return names;
}

/** What a line says besides its label: `Verkäufer: Muster GmbH` is `Muster GmbH`; null for a bare label. */
export function afterLabel(line: Segment, labels: readonly LabelHit[]): string | null {
  const hits = labels.filter((hit) => hit.segment === line);
  const first = hits.find((hit) => hit.start < 3);
  const naming = first !== undefined && [...first.roles].some((role) => namingRoles.has(role));
  if (first === undefined) return line.text;
  // A title (`INVOICE`, `INVOICE RE-2024/17`) names the document, not a party.
  if (first.types.size > 0 && !/(?<!\S)\p{L}{2,}[.,]?(?!\S)/u.test(line.text.slice(first.end))) return null;
  const rest = line.text.slice(first.end);
  const colon = /^\s*[:：]/.test(rest);
  if (naming) {
    const text = rest.replace(/^[\s:：.\-–/]+/, "").trim();
    // Without a colon a label is a label only when it stands alone: `Firma Muster`, but also `Kunde Meier`.
    return text === "" ? null : colon ? text : line.text;
  }
  const other =
    [...first.roles].some((role) => !namingRoles.has(role)) && (colon || /^\s*$/.test(rest) || /^\s*[\d#]/.test(rest));
  if (other && legalFormIn(line.text) === null) return null;
  return line.text;
}

const namingRoles: ReadonlySet<string> = new Set(["seller", "buyer", "shipTo"]);

export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 80) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  if (letters < 2 || digits > letters) return false;
  // Sentences are not names.
  const words = text.split(/\s+/).length;
  if (words > 9 || (words > 5 && /[^.]{3}[.!?]$/.test(text) && legalFormIn(text) === null)) return false;
  if (/@|www\.|https?:|\+\d|^\p{Ll}+\.\p{Ll}{2,3}$|[€£%]/iu.test(text) && !/^[\p{L}\d-]+\.\p{Ll}{2,4}$/u.test(text))
    return false;
  if (/^\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?\s(?:de\s)?\d{4}$/u.test(text)) return false;
  return !/[:：]\s*(?:\S|$)/.test(text) && !/\d{2}[./-]\d{2}[./-]\d{2,4}/.test(text) && !/[.,]\d{2}\b/.test(text);
}
