import { locale } from "../app/i18n/language.ts";

const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

const dayMs = 24 * 60 * 60 * 1000;

/** A calendar date, `2026-03-01` → `1 Mar 2026`, the same in every time zone. */
export function formatDate(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** An instant on the reader's clock: `1 Mar, 09:15`. */
export function formatInstant(instant: string): string {
  return moment.format(new Date(instant));
}

/** Whole days from one calendar date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The calendar date of an instant on the reader's clock, as `YYYY-MM-DD`. */
export function localDate(instant: Date): string {
  const [year, month, dayOfMonth] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** How far away an instant is, in the largest unit that fits: `in 23 hours`, `2 days ago`. */
export function formatDistance(instant: string, now: Date = new Date()): string {
  const minutes = Math.round((Date.parse(instant) - now.getTime()) / 60_000);
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), "hour");
  return relative.format(Math.round(minutes / (24 * 60)), "day");
}
