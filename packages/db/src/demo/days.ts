/** A calendar date as the number of days since 1970-01-01: the demo does much arithmetic on dates, and little else. */
export type Day = number;

const millisecondsPerDay = 86_400_000;
const isoDates = new Map<Day, string>();

export function dayOf(isoDate: string): Day {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / millisecondsPerDay);
}

export function isoDate(day: Day): string {
  let date = isoDates.get(day);
  if (date === undefined) {
    date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
    isoDates.set(day, date);
  }
  return date;
}

export function yearOf(day: Day): number {
  return Number(isoDate(day).slice(0, 4));
}

/** 0–11. */
export function monthOf(day: Day): number {
  return Number(isoDate(day).slice(5, 7)) - 1;
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(day: Day): boolean {
  const weekday = (day + 4) % 7;
  return weekday === 0 || weekday === 6;
}

/** `day`, or the Monday after it. */
export function nextWorkingDay(day: Day): Day {
  let next = day;
  while (isWeekend(next)) next += 1;
  return next;
}

/** Milliseconds since the epoch of a moment in the working day, 07:00–17:00 UTC; `part` is 0–1. */
export function momentIn(day: Day, part: number): number {
  return day * millisecondsPerDay + Math.round((7 + 10 * part) * 3_600_000);
}

export function isoInstant(at: number): string {
  return new Date(at).toISOString();
}

/**
 * How many of `total` things have happened by the end of each day, from `from` on; `weight` says how busy a day is. Rounded
 * cumulatively, so that the last day reaches `total` exactly.
 */
export function spreadOverDays(total: number, from: Day, to: Day, weight: (day: Day) => number): (day: Day) => number {
  const cumulative: number[] = [];
  let sum = 0;
  for (let day = from; day <= to; day++) {
    sum += weight(day);
    cumulative.push(sum);
  }
  return (day) => (day < from ? 0 : Math.round((total * (cumulative[day - from] ?? sum)) / sum));
}
