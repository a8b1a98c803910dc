import Big from "big.js";
import type { Layout, Segment } from "../text/layout.ts";
import { packOf } from "./language-packs.ts";

export type DecimalMark = "." | ",";

/** A number printed in a segment that may be money, a rate or a quantity. */
export interface NumberToken {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** Its left and right edge on the page, from the share of the segment's letters. */
  readonly x: number;
  readonly right: number;
  readonly value: Big;
  readonly decimals: number;
  readonly percent: boolean;
  /** A currency's sign or code stands beside it. */
  readonly currency: string | null;
}

const symbols: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₺": "TRY",
  "₽": "RUB",
  "₩": "KRW",
  zł: "PLN",
  Kč: "CZK",
  RM: "MYR",
  Fr: "CHF",
  SFr: "CHF",
  Rs: "INR",
  kn: "HRK",
  Ft: "HUF",
  R$: "BRL",
  US$: "USD",
  S$: "SGD",
  A$: "AUD",
  C$: "CAD",
  $: "USD",
  EURO: "EUR",
  Euro: "EUR",
  euro: "EUR",
  Euros: "EUR",
  euros: "EUR",
};
const codes =
  "EUR|USD|GBP|CHF|MYR|INR|PLN|CZK|SEK|NOK|DKK|HUF|RON|BGN|HRK|TRY|RUB|UAH|RSD|JPY|CNY|AUD|NZD|CAD|SGD|HKD|ZAR|BRL|MXN|AED|SAR|ILS|KRW|THB|IDR|PHP|VND|EGP|NGN|KES|MAD|TND|DEM|ATS|FRF|SIT|BAM|MKD|ISK";
const currencyWord = new RegExp(
  `(?<![\\p{L}])(?:${codes}|RM|SFr|Fr|Rs|kn|zł|Kč|Ft|Euros?|EURO|euros?)(?![\\p{L}])|US\\$|R\\$|S\\$|A\\$|C\\$|[€£¥₹₺₽₩$]`,
  "u",
);

/** ISO 4217 code of the currency sign or code in a text; null where there is none. */
export function currencyIn(text: string): string | null {
  const match = currencyWord.exec(text)?.[0];
  return match === undefined ? null : (symbols[match] ?? match);
}

const core = /(?<![\p{L}\p{N}]|\d[.,])(?:RM|Rs|EUR|USD|CHF|GBP)?(\d(?:[\d.,'’]*\d)?)/gu;
/** In OCR a currency's letters may be any: `RMA96.20`, `AM13.50`. Only what else looks like money is let through. */
const scannedCore = /(?<![\p{L}\p{N}]|\d[.,])(?:[\p{Lu}]{1,3}(?=\d+\s?[.,]\s?\d{2}(?!\d)))?(\d(?:[\d.,'’]*\d)?)/gu;
/** OCR sets spaces around decimal marks: `65. 20`, `39 . 00`. */
const torn = /^\d+\s?[.,]\s?\d{2}(?!\d)/;
const spaced = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,4})?(?!\d)/;

/** Reads digits under a decimal mark; null when groups or marks contradict it. */
export function readNumber(digits: string, mark: DecimalMark): Big | null {
  const compact = digits.replace(/[\s'’]/g, "");
  const group = mark === "." ? "," : ".";
  const [whole = "", fraction, ...more] = compact.split(mark);
  if (more.length > 0 || fraction?.includes(group)) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && !/^\d{1,3}$/.test(groups[0] ?? "")) return null;
  if (!groups.slice(1, -1).every((part) => /^\d{2,3}$/.test(part))) return null;
  if (groups.length > 1 && !/^\d{3}$/.test(groups.at(-1) ?? "")) return null;
  const plain = groups.join("");
  if (plain === "" || plain.length > 15 || (fraction !== undefined && !/^\d{1,6}$/.test(fraction))) return null;
  return new Big(fraction === undefined ? plain : `${plain}.${fraction}`);
}

interface Raw {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Every number of the document, read under the decimal mark that the document as a whole uses. */
export function findNumbers(layout: Layout, language: string | null): { numbers: NumberToken[]; mark: DecimalMark } {
  const raws = layout.rows.flatMap((row) => row.segments.flatMap((segment) => rawNumbers(segment, layout.from)));
  const mark = decimalMark(raws, language);
  const other = mark === "." ? "," : ".";
  const numbers: NumberToken[] = [];
  for (const raw of raws) {
    const value = readNumber(raw.digits, mark) ?? readNumber(raw.digits, other);
    if (value !== null) numbers.push(token(raw, value, mark));
  }
  return { numbers, mark };
}

function rawNumbers(segment: Segment, from: "text" | "ocr"): Raw[] {
  const { text } = segment;
  const found: Raw[] = [];
  let blocked = 0;
  for (const match of text.matchAll(from === "ocr" ? scannedCore : core)) {
    const digits = match[1] ?? "";
    const start = match.index + match[0].length - digits.length;
    if (start < blocked) continue;
    const wide = spaced.exec(text.slice(start))?.[0];
    let end = start + digits.length;
    let value = digits;
    if (wide !== undefined && wide.length > digits.length) {
      value = wide;
      end = start + wide.length;
    } else if (from === "ocr") {
      const whole = torn.exec(text.slice(start))?.[0] ?? "";
      if (whole.length > digits.length) {
        value = whole.replace(/\s/g, "");
        end = start + whole.length;
      }
    }
    blocked = end;
    // Letters that follow at once make it a part of a code: `12ab`; units of one or two letters are let through.
    if (
      /^[\p{L}_]{3,}/u.test(text.slice(end)) ||
      /^[-/]\p{N}/u.test(text.slice(end)) ||
      /[\p{N}\p{L}][-/]$/u.test(text.slice(0, start))
    )
      continue;
    found.push({ segment, start, end, digits: value });
  }
  return found;
}

function decimalMark(raws: readonly Raw[], language: string | null): DecimalMark {
  const votes = { ".": 0, ",": 0 };
  for (const { digits, segment, end } of raws) {
    const two = /[.,]\d{2}$/.test(digits);
    const point = readNumber(digits, ".") !== null;
    const comma = readNumber(digits, ",") !== null;
    if (point === comma) continue;
    // Dates and versions have points too; two decimals, or a sign of money, are what amounts look like.
    const weight = two ? 3 : currencyIn(segment.text.slice(end, end + 5)) !== null ? 2 : 0.5;
    votes[point ? "." : ","] += weight;
  }
  const usual = packOf(language)?.decimalMark ?? ".";
  votes[usual] += 1;
  return votes["."] === votes[","] ? usual : votes["."] > votes[","] ? "." : ",";
}

function token(raw: Raw, value: Big, mark: DecimalMark): NumberToken {
  const { segment, start, end, digits } = raw;
  const { text } = segment;
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 7);
  const minus =
    /(?:^|[\s(€$£])[-−–]\s?(?:[€$£]|RM|EUR|USD)?\s?$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /^\s?[-−–](?:\s|$|€)/.test(after);
  const bracketed = /\($/.test(before) && /^\)/.test(after) && !/\p{L}/u.test(text);
  const perCharacter = segment.width / Math.max(1, text.length);
  const point = digits.lastIndexOf(mark);
  return {
    segment,
    start,
    end,
    x: segment.x + start * perCharacter,
    right: segment.x + end * perCharacter,
    value: minus || bracketed ? value.times(-1) : value,
    decimals: point === -1 ? 0 : digits.length - point - 1,
    percent: /^\s?%/.test(after),
    currency: currencyIn(after.slice(0, 5)) ?? currencyIn(before),
  };
}

/** A plain decimal string with as many places as were printed. */
export function decimalText(value: Big, places: number): string {
  const text = value.toFixed(places);
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
}
