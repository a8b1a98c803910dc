import { addDays } from "@omni/core";
import type { CalendarUnit } from "../language/date-words.ts";

/** A stretch of days, both ends included, as ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function parts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The calendar unit that holds `date`, moved by whole units: `("month", "2025-11-20", -1)` → October 2025. Weeks start on Monday. */
export function calendarPeriod(unit: CalendarUnit, date: string, moved = 0): Period {
  if (unit === "day") {
    const day = addDays(date, moved);
    return { from: day, to: day };
  }
  if (unit === "week") {
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    const monday = addDays(date, moved * 7 - weekday);
    return { from: monday, to: addDays(monday, 6) };
  }
  const [year, month] = parts(date);
  const length = monthsIn[unit];
  const first = Math.floor((month - 1) / length) * length + 1 + moved * length;
  return { from: isoDate(year, first, 1), to: isoDate(year, first + length, 0) };
}

/** `date` moved by `count` units; the last day of a month stays within the month it lands in. */
export function moveDate(date: string, unit: CalendarUnit, count: number): string {
  if (unit === "day") return addDays(date, count);
  if (unit === "week") return addDays(date, count * 7);
  const [year, month, day] = parts(date);
  const target = month + count * monthsIn[unit];
  const lastDay = new Date(Date.UTC(year, target, 0)).getUTCDate();
  return isoDate(year, target, Math.min(day, lastDay));
}

/** Where a date without a year lies. */
export type Direction = "past" | "future" | "nearest";

/**
 * The year of a stretch that was named without one: the latest that has begun, the next that has not ended, or the nearest.
 * `inYear` builds the stretch in a given year.
 */
export function resolveYear(inYear: (year: number) => Period, today: string, direction: Direction): Period {
  const [year] = parts(today);
  const [before, current, after] = [inYear(year - 1), inYear(year), inYear(year + 1)];
  if (current.from <= today && current.to >= today) return current;
  if (direction === "past") return current.from <= today ? current : before;
  if (direction === "future") return current.to >= today ? current : after;
  const away = ({ from, to }: Period) => Math.abs(Date.parse(to < today ? to : from) - Date.parse(today));
  return [before, current, after].reduce((best, period) => (away(period) < away(best) ? period : best));
}
