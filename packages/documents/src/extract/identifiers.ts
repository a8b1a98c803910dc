import { isValidBIC, isValidIBAN } from "ibantools";
import { checkVatId } from "../check/vat-id.ts";
import type { Layout, Segment } from "../text/layout.ts";
import type { Announcements, Place } from "./announce.ts";
import type { LabelHit } from "./find-labels.ts";

export interface Identifier extends Place {
  readonly value: string;
  /** Its check digits are right. */
  readonly valid: boolean;
  /** How clearly a label says what it is, 0–1. */
  readonly labelled: number;
}

// Prefix and the longest form of the national part; letters stand in some.
const vatLike =
  /(?<![\p{L}\p{N}])(ATU|CHE|AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI|RS|CH)[\s.:-]{0,2}([\dA-Z](?:[\s.\-/]?[\dA-Z]){6,14})(?![\p{L}\p{N}])/gu;
const ibanLike = /(?<![\p{L}\p{N}])([A-Z]{2}\s?\d{2}(?:[\s-]?[A-Z0-9]){11,32})/gu;
const bicLike = /(?<![\p{L}\p{N}])([A-Z]{4}\s?[A-Z]{2}\s?[A-Z0-9]{2}(?:\s?[A-Z0-9]{3})?)(?![\p{L}\p{N}])/gu;

/** VAT ids with a country's prefix, and bare national numbers where a label says what they are. */
export function findVatIds(
  layout: Layout,
  labels: readonly LabelHit[],
  announcements: Announcements,
  country: string | null,
): Identifier[] {
  const found: Identifier[] = [];
  for (const segment of segmentsOf(layout)) {
    for (const match of segment.text.matchAll(vatLike)) {
      const start = match.index;
      const value = trimToForm(match[1] ?? "", match[2] ?? "");
      if (value === null) continue;
      const end = start + match[0].length;
      const place = { segment, start, end };
      // Some tax offices give one number for everything; with the country before it, it is the VAT id.
      const labelled = Math.max(claim(announcements, place, "vatId"), claim(announcements, place, "taxNumber"));
      const valid = checkVatId(value) === "valid";
      const iban = /^[A-Z]{2}\d{2}/.test(value) && claim(announcements, place, "iban") > labelled;
      if (iban || (!valid && labelled < 0.5)) continue;
      found.push({ segment, start, end, value, valid, labelled });
    }
    if (layout.from === "ocr") {
      for (const mended of misread(segment, labels, found)) {
        const wrong = found.findIndex((id) => id.segment === segment && id.start < mended.end && mended.start < id.end);
        if (wrong === -1) found.push(mended);
        else found[wrong] = mended;
      }
    }
    if (country === null) continue;
    for (const match of segment.text.matchAll(/(?<![\p{L}\p{N}.,/-])([A-Z]?\d{7,11}[A-Z]?\d{0,2})(?![\p{L}\p{N}])/gu)) {
      const place = { segment, start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.segment === segment && other.start < place.end && place.start < other.end)) continue;
      const labelled = Math.max(
        claim(announcements, place, "vatId"),
        country === "IT" ? claim(announcements, place, "taxNumber") : 0,
      );
      const value = `${country}${match[1]}`;
      if (labelled >= 0.6 && checkVatId(value) === "valid") found.push({ ...place, value, valid: true, labelled });
    }
  }
  return found;
}

const twins: Readonly<Record<string, string>> = {
  O: "0",
  "0": "O",
  I: "1",
  "1": "I",
  L: "1",
  S: "5",
  "5": "S",
  B: "8",
  "8": "B",
  Z: "2",
  G: "6",
};
const mostTwins = 6;

/** Behind a label, letters and digits that OCR takes for each other are exchanged until the check digits are right. */
function misread(segment: Segment, labels: readonly LabelHit[], known: readonly Identifier[]): Identifier[] {
  const found: Identifier[] = [];
  for (const hit of labels) {
    if (hit.segment !== segment || !hit.roles.has("vatId")) continue;
    const match = /^[\s:.#-]*([A-Zlo0-9[|!](?:[\s.]?[A-Zlo0-9[|!]){8,13})(?![\p{L}\p{N}])/u.exec(segment.text.slice(hit.end));
    const written = match?.[1]
      ?.replace(/[\s.]/g, "")
      .replace(/[l[|!]/g, "I")
      .toUpperCase();
    if (match === null || written === undefined) continue;
    const end = hit.end + match[0].length;
    if (known.some((id) => id.segment === segment && id.valid && id.start < end && hit.end < id.end)) continue;
    const value = variants(written).find((variant) => /^[A-Z]{2}/.test(variant) && checkVatId(variant) === "valid");
    if (value !== undefined)
      found.push({ segment, start: end - (match[1]?.length ?? 0), end, value, valid: true, labelled: 0.9 });
  }
  return found;
}

function variants(text: string): string[] {
  let all = [""];
  let exchanged = 0;
  for (const character of text) {
    const twin = exchanged < mostTwins ? twins[character] : undefined;
    if (twin !== undefined) exchanged += 1;
    all = all.flatMap((start) => (twin === undefined ? [start + character] : [start + character, start + twin]));
  }
  return all;
}

/** The national part without what follows it (`DE 136695976 HRB`); null when too few digits are left. */
function trimToForm(prefix: string, rest: string): string | null {
  const compact = rest.replace(/[\s.\-/]/g, "");
  const country = prefix === "ATU" ? "AT" : prefix === "CHE" ? "CH" : prefix;
  const whole = prefix === "ATU" ? `U${compact}` : prefix === "CHE" ? `E${compact}` : compact;
  for (let length = whole.length; length >= 7; length -= 1) {
    const value = country + whole.slice(0, length);
    if (checkVatId(value) === "valid") return value;
  }
  const words = rest.split(/\s+/);
  let joined = "";
  for (const word of words) {
    if (joined.length >= 8 && /^[A-Z]{2,}/.test(word)) break;
    joined += word.replace(/[.\-/]/g, "");
  }
  const digits = joined.replace(/\D/g, "").length;
  return digits >= 7 && joined.length <= 13 ? country + joined : null;
}

/** IBANs by check digits, or by label where those are wrong (a misprint is still what the document says). */
export function findIbans(layout: Layout, announcements: Announcements): Identifier[] {
  const found: Identifier[] = [];
  for (const segment of segmentsOf(layout)) {
    for (const match of segment.text.matchAll(ibanLike)) {
      const place = { segment, start: match.index, end: match.index + match[0].length };
      const compact = (match[1] ?? "").replace(/[\s-]/g, "");
      let value = compact;
      // What follows on the line may have been taken along: the longest start whose check digits are right.
      for (let length = compact.length; length >= 15; length -= 1) {
        if (isValidIBAN(compact.slice(0, length))) {
          value = compact.slice(0, length);
          break;
        }
      }
      const valid = isValidIBAN(value);
      const labelled = claim(announcements, place, "iban");
      if (valid || (labelled > 0.5 && /^[A-Z]{2}\d{13,}/.test(value) && value.length <= 34))
        found.push({ ...place, value, valid, labelled });
    }
  }
  return found;
}

/** BICs that a label announces, or beside an IBAN. Eight capitals alone are a word. */
export function findBics(layout: Layout, announcements: Announcements): Identifier[] {
  const found: Identifier[] = [];
  for (const segment of segmentsOf(layout)) {
    for (const match of segment.text.matchAll(bicLike)) {
      const place = { segment, start: match.index, end: match.index + match[0].length };
      const value = (match[1] ?? "").replace(/\s/g, "");
      const labelled = claim(announcements, place, "bic");
      if (labelled > 0.5 && isValidBIC(value)) found.push({ ...place, value, valid: true, labelled });
    }
  }
  return found;
}

const shapes = {
  // Digits in groups: `201/113/40209`, `12345 67890`; Italy's has letters.
  taxNumber: /^[\s:.#]*((?:[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z])|\d(?:[\s/.-]?\d){6,14})(?![\p{L}\p{N}])/u,
  // `HRB 372876`, `RCS Lyon 123 456 789`, `Company No. 01234567`: a place may stand between.
  registrationId:
    /^[\s:.#]*(?:n[r°o]?[.:]?\s*)?(?:\p{Lu}\p{L}+[\s:]+){0,2}((?:[A-Z]{1,3}[\s-]?)?\d(?:[\s-]?\d){3,14}(?:-[A-Z])?)(?![\p{L}\p{N}])/u,
} as const;

/** Numbers of a national register or tax office, which have no form of their own: only a label tells what they are. */
export function findLabelled(layout: Layout, labels: readonly LabelHit[], role: keyof typeof shapes): Identifier[] {
  const found: Identifier[] = [];
  for (const hit of labels) {
    if (!hit.roles.has(role)) continue;
    const row = layout.rows[hit.segment.row];
    const next = row?.segments[row.segments.indexOf(hit.segment) + 1];
    const rest = hit.segment.text.slice(hit.end);
    const places: readonly (readonly [Segment, number])[] =
      /^[\s:.]*$/.test(rest) && next !== undefined ? [[next, 0]] : [[hit.segment, hit.end]];
    for (const [segment, from] of places) {
      const match = shapes[role].exec(segment.text.slice(from));
      const value = match?.[1];
      if (match === null || value === undefined) continue;
      const end = from + match[0].length;
      found.push({ segment, start: end - value.length, end, value, valid: true, labelled: 1 });
    }
  }
  return found;
}

function claim(announcements: Announcements, place: Place, role: "vatId" | "iban" | "bic" | "taxNumber"): number {
  return Math.max(
    0,
    ...announcements
      .of(place)
      .filter(({ hit }) => hit.roles.has(role))
      .map(({ strength }) => strength),
  );
}

function* segmentsOf(layout: Layout): Generator<Segment> {
  for (const row of layout.rows) yield* row.segments;
}
