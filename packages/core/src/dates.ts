import { z } from "zod";

/** A calendar date, `YYYY-MM-DD`, without a time zone. */
export const dateSchema = z.iso.date().meta({ format: "date", examples: ["2026-03-31"] });

/** An instant in UTC, `2026-03-31T08:15:00.000Z`. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A date and an instant as they go out, from columns of their types: said, not checked. */
export const dateOutputSchema = z.string().meta({ format: "date", examples: ["2026-03-31"] });
export const instantOutputSchema = z.string().meta({ format: "date-time", examples: ["2026-03-31T08:15:00Z"] });

/** Where the time comes from; tests and replays hand in their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar date at `instant` in an IANA time zone: what a person there would call “today”. */
export function dateInZone(instant: Date, timeZone: string): string {
  // Swedish is written YYYY-MM-DD, which spares assembling the parts.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
}

/** `date` moved by whole days; negative moves back. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
