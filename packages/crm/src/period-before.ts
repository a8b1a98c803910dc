/**
 * The stretch of time before another one, for comparisons.
 *
 * @module
 */
import { addDays, daysBetween } from "@omni/core";

/** Days, both ends included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export const comparisons = ["previous_period", "previous_year"] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * What a period is compared with: whole months with as many whole months before, any other stretch with as many days before, or
 * either with the same days a year earlier. `{ from: "2026-03-01", to: "2026-03-31" }` → February 2026.
 */
export function periodBefore({ from, to }: DayRange, comparison: Comparison): DayRange {
  const isWholeMonths = from.endsWith("-01") && addDays(to, 1).endsWith("-01");
  const length = monthsBetween(from, addDays(to, 1));
  if (comparison === "previous_year")
    return { from: moveMonths(from, -12), to: isWholeMonths ? before(to, -12) : moveMonths(to, -12) };
  if (isWholeMonths && length > 0) return { from: moveMonths(from, -length), to: addDays(from, -1) };
  return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) };
}

/** The last day of the month that lies `months` away from that of `to`. */
function before(to: string, months: number): string {
  return addDays(moveMonths(addDays(to, 1), months), -1);
}

function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const [otherYear = 0, otherMonth = 0] = to.split("-").map(Number);
  return (otherYear - year) * 12 + otherMonth - month;
}

/** A day moved by whole months; the last day of a month stays within the month it lands in. */
function moveMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
