import type { Layout, Segment } from "../text/layout.ts";
import { languagePacks, packOf } from "./language-packs.ts";

export type DateOrder = "DMY" | "MDY";

/** A date printed in a segment. `other` is what it would be with day and month the other way round, if that is a day as well. */
export interface DateToken {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly iso: string;
  readonly other: string | null;
}

/** `20240318` may be a day, and a number as well: its label decides. */
export function isCompact({ segment, start, end }: DateToken): boolean {
  return /^\d{8}$/.test(segment.text.slice(start, end));
}

interface Written {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** Fixed by its form (year first, or a month's name), or by which order. */
  readonly fixed: string | null;
  readonly DMY: string | null;
  readonly MDY: string | null;
}

const monthNames = new Map<string, number>();
for (const pack of languagePacks) {
  pack.months.forEach((names, index) => {
    for (const name of names.split(" ")) {
      const key = plain(name);
      // Croatian and Slovenian share stems for different months with nobody here; the first language wins.
      if (!monthNames.has(key)) monthNames.set(key, index + 1);
    }
  });
}

function plain(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");
}

const separator = "\\s?[./\\-–~]\\s?";
const yearFirst = new RegExp(`(?<![\\d.,/-])(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})(?![\\d])`, "gu");
const numeric = new RegExp(
  `(?<![\\d,/-]|\\d\\.)(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})(?![\\d]|[.,/-]\\d|\\s?[AaPp]\\.?[Mm])`,
  "gu",
);
const dayMonthName =
  /(?<![\p{L}\d]|\d[-/])(\d{1,2})(?:st|nd|rd|th|er|ª|º)?\.?[\s\-/.]{0,3}(?:de |d['’]|of )?(\p{L}{3,12})\.?[\s\-/.,']{0,3}(?:de |del )?(\d{4}|\d{2})(?!\d|,\s?\d{4})/gu;
const monthNameDay = /(?<!\p{L})(\p{L}{3,12})\.?\s?(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}(\d{4})(?!\d)/gu;
const compact = /(?<![\p{L}\d.,/-])(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\p{L}\d.,/-])/gu;

/**
 * All dates of a document. Day and month that could be either are settled by dates of the document that can only be one way, else
 * by `country` and the language; `settled` is false when only a habit decided, or a country that is guessed (not `isStated`).
 */
export function findDates(
  layout: Layout,
  language: string | null,
  country: string | null,
  isStated = true,
): { dates: DateToken[]; order: DateOrder; settled: boolean } {
  const written = layout.rows.flatMap((row) => row.segments.flatMap(datesIn));
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of written) {
    if (date.fixed !== null || (date.DMY === null) === (date.MDY === null)) continue;
    if (date.DMY !== null) dayFirst += 1;
    else monthFirst += 1;
  }
  const usual = usualOrder(language, country, isStated);
  const proven = dayFirst !== monthFirst;
  const order: DateOrder = proven ? (dayFirst > monthFirst ? "DMY" : "MDY") : usual.order;
  const dates: DateToken[] = [];
  for (const { segment, start, end, fixed, DMY, MDY } of written) {
    const iso = fixed ?? (order === "DMY" ? (DMY ?? MDY) : (MDY ?? DMY));
    if (iso === null) continue;
    const swapped = order === "DMY" ? MDY : DMY;
    dates.push({
      segment,
      start,
      end,
      iso,
      other: fixed === null && DMY !== null && MDY !== null && swapped !== iso ? swapped : null,
    });
  }
  return { dates, order, settled: proven || usual.sure };
}

/** Only the United States and few others write the month first; English alone does not tell. */
function usualOrder(language: string | null, country: string | null, isStated: boolean): { order: DateOrder; sure: boolean } {
  const isTold = language !== null && language !== "en";
  if (country !== null) {
    return { order: ["US", "PH", "FM", "MH", "PW"].includes(country) ? "MDY" : "DMY", sure: isStated || isTold };
  }
  return { order: packOf(language)?.dateOrder === "MDY" ? "MDY" : "DMY", sure: isTold };
}

function datesIn(segment: Segment): Written[] {
  const found: Written[] = [];
  const { text } = segment;
  const add = (match: RegExpExecArray, date: Omit<Written, "segment" | "start" | "end">) => {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    if (date.fixed !== null || date.DMY !== null || date.MDY !== null) found.push({ segment, start, end, ...date });
  };
  const named = (match: RegExpExecArray, day: string, name: string, year: string) => {
    const month = monthNames.get(plain(name));
    if (month !== undefined) add(match, { fixed: calendarDate(year, month, day), DMY: null, MDY: null });
  };
  for (const match of text.matchAll(yearFirst))
    add(match, { fixed: calendarDate(match[1], match[2], match[3]), DMY: null, MDY: null });
  for (const match of text.matchAll(dayMonthName)) named(match, match[1] ?? "", match[2] ?? "", match[3] ?? "");
  for (const match of text.matchAll(monthNameDay)) named(match, match[2] ?? "", match[1] ?? "", match[3] ?? "");
  for (const match of text.matchAll(numeric)) {
    const [, first, second, year] = match;
    add(match, { fixed: null, DMY: calendarDate(year, second, first), MDY: calendarDate(year, first, second) });
  }
  for (const match of text.matchAll(compact))
    add(match, { fixed: calendarDate(match[1], match[2], match[3]), DMY: null, MDY: null });
  return found.sort((a, b) => a.start - b.start);
}

/** A day of the calendar, 1970–2069 for years of two digits; null for anything else, or too far from our time for a document. */
export function calendarDate(year = "", month: string | number = "", day = ""): string | null {
  const fullYear = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
  const monthNumber = Number(month);
  const dayNumber = Number(day);
  if (fullYear < 1980 || fullYear > 2079 || monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return null;
  if (dayNumber > new Date(Date.UTC(fullYear, monthNumber, 0)).getUTCDate()) return null;
  return `${fullYear}-${String(monthNumber).padStart(2, "0")}-${String(dayNumber).padStart(2, "0")}`;
}
