import { monthOf } from "./month-names.ts";

export const dateOrders = ["YMD", "DMY", "MDY"] as const;
export type DateOrder = (typeof dateOrders)[number];

export interface DateParts {
  readonly numbers: readonly [string, string, string];
  /** Which of the three is a month's name, if one is. */
  readonly named: 0 | 1 | 2 | null;
}

const separated =
  /^(?:\p{L}{2,4}\.?,?\s+)?(\d{1,4}|\p{L}{3,10}\.?)(?:\s*[./\-'’]\s*|\s+|(?=\p{L}))(\d{1,2}|\p{L}{3,10}\.?)(?:\s*[./\-'’,]\s*|\s+|(?<=\p{L})(?=\d))(\d{4}|\d{2})\.?(?:$|[T\s,;]+(?:\d{1,2}[:.]\d{2}.*|at\b.*|um\b.*)?$)/u;
const compact = /^(\d{8})(?:\d{4,6}(?:\.\d+)?)?(?:\s*\[[^\]]*\])?(?:[T\s]\d{2}:?\d{2}.*)?$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;

/** Takes a cell apart when it looks like a date in any order; null otherwise. Times after the date are ignored. */
export function dateParts(text: string): DateParts | null {
  const cell = text.trim();
  if (cell.length < 6 || cell.length > 40) return null;
  const written = separated.exec(cell) ?? chinese.exec(cell);
  if (written !== null) {
    const [, first = "", second = "", third = ""] = written;
    const named = /^\D/.test(second) ? 1 : /^\D/.test(first) ? 0 : null;
    if (named !== null && monthOf(named === 1 ? second : first) === null) return null;
    if (named === 1 && /^\D/.test(first)) return null;
    return { numbers: [first, second, third], named };
  }
  const digits = compact.exec(cell)?.[1];
  if (digits === undefined) return null;
  const yearFirst = plausibleYear(digits.slice(0, 4)) && plausibleMonth(digits.slice(4, 6)) && plausibleDay(digits.slice(6));
  if (yearFirst) return { numbers: [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)], named: null };
  if (!plausibleYear(digits.slice(4))) return null;
  return { numbers: [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], named: null };
}

/** The orders under which these parts are a day of the calendar. */
export function possibleOrders(parts: DateParts): DateOrder[] {
  return dateOrders.filter((order) => composeDate(parts, order) !== null);
}

/** `YYYY-MM-DD` of a cell under an order, or null when it is none under that order. */
export function readDate(text: string, order: DateOrder): string | null {
  if (order === "YMD" && /^\d{4}-\d\d-\d\d$/.test(text)) return calendarDate(text.slice(0, 4), text.slice(5, 7), text.slice(8));
  if (text === "") return null;
  const cache = recent[order];
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parts = dateParts(text);
  const day = parts === null ? null : composeDate(parts, order);
  if (cache.size >= 512) cache.clear();
  cache.set(text, day);
  return day;
}

// Rows of one day follow each other: each day's text is taken apart once.
const recent: Readonly<Record<DateOrder, Map<string, string | null>>> = { YMD: new Map(), DMY: new Map(), MDY: new Map() };

export function composeDate({ numbers, named }: DateParts, order: DateOrder): string | null {
  const [first, second, third] = numbers;
  // A named month leaves no doubt, whatever order the column has.
  if (named === 1 && first.length === 4) return calendarDate(first, second, third);
  if (named === 1) return calendarDate(third, second, first);
  if (named === 0) return calendarDate(third, first, second);
  if (first.length === 4 || order === "YMD") return order === "YMD" ? calendarDate(first, second, third) : null;
  return order === "DMY" ? calendarDate(third, second, first) : calendarDate(third, first, second);
}

/**
 * A day of the calendar from its parts, or null. Two-digit years are 1970–2069, as POSIX and every bank seen reads them.
 * With `clamp`, the 30th of February is its last day: banks that count interest in 30-day months state it as a value date.
 */
export function calendarDate(year: string, month: string, day: string, clamp = false): string | null {
  const monthNumber = /^\d/.test(month) ? Number(month) : monthOf(month);
  if (monthNumber === null || monthNumber < 1 || monthNumber > 12) return null;
  if (year.length !== 2 && year.length !== 4) return null;
  const fullYear = year.length === 4 ? Number(year) : Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year);
  if (fullYear < 1900 || fullYear > 2199) return null;
  const lastDay = new Date(Date.UTC(fullYear, monthNumber, 0)).getUTCDate();
  const dayNumber = clamp ? Math.min(Number(day), lastDay) : Number(day);
  if (!(dayNumber >= 1) || dayNumber > lastDay || Number(day) > 31) return null;
  return `${fullYear}-${String(monthNumber).padStart(2, "0")}-${String(dayNumber).padStart(2, "0")}`;
}

const plausibleYear = (text: string) => /^(?:19[5-9]|20[0-9])\d$/.test(text);
const plausibleMonth = (text: string) => /^(?:0[1-9]|1[0-2])$/.test(text);
const plausibleDay = (text: string) => /^(?:0[1-9]|[12]\d|3[01])$/.test(text);
