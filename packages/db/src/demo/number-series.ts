import { type Day, yearOf } from "./days.ts";

/** Numbers of one kind of document: every year starts at one, without gaps. */
export interface NumberSeries {
  take(day: Day): string;
  /** How the series goes on in the year of `day`, as the team's profile keeps it. */
  state(day: Day): { prefix: string; next: number; width: number };
}

/** `expected` is how many a year there may be, and makes the numbers of a year equally wide. */
export function createNumberSeries(kind: string, leastWidth: number, expected: number): NumberSeries {
  const width = Math.max(leastWidth, String(Math.ceil(expected)).length);
  const nextByYear = new Map<number, number>();
  const prefix = (day: Day) => `${kind}-${yearOf(day)}-`;
  const next = (day: Day) => nextByYear.get(yearOf(day)) ?? 1;
  return {
    take(day) {
      const number = next(day);
      nextByYear.set(yearOf(day), number + 1);
      return prefix(day) + String(number).padStart(width, "0");
    },
    state: (day) => ({ prefix: prefix(day), next: next(day), width }),
  };
}
