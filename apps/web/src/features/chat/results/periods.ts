/**
 * Stretches of time as the summaries key them: `2026-03`, `2026-Q1`, `2026`.
 *
 * @module
 */
import { locale } from "../../../app/i18n/language.ts";

export type PeriodUnit = "month" | "quarter" | "year";

const perYear = { month: 12, quarter: 4, year: 1 } as const satisfies Record<PeriodUnit, number>;
/** More would be no chart any more, and could only come of a mistyped date. */
const most = 240;

const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });

export function isPeriodUnit(name: string | null): name is PeriodUnit {
  return name !== null && Object.hasOwn(perYear, name);
}

/** All periods from the first of `keys` to the last, those that nothing happened in too; null where a key is none. */
export function periodsBetween(keys: readonly string[], unit: PeriodUnit): string[] | null {
  const ordinals = keys.map((key) => ordinalOf(key, unit));
  if (ordinals.length === 0 || ordinals.some(Number.isNaN)) return null;
  const [first, last] = [Math.min(...ordinals), Math.max(...ordinals)];
  if (last - first >= most) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => keyOf(first + index, unit));
}

/** As an axis has room for: the year only where there is more than one. */
export function periodLabel(key: string, unit: PeriodUnit, hasYears: boolean): string {
  if (unit === "quarter") return hasYears ? key.replace(/^(\d+)-(Q\d)$/, "$2 $1") : key.slice(-2);
  if (unit === "year") return key;
  return (hasYears ? monthOfYear : month).format(new Date(`${key}-01T00:00:00Z`));
}

function ordinalOf(key: string, unit: PeriodUnit): number {
  const pattern = { month: /^(\d{4})-(\d{2})$/, quarter: /^(\d{4})-Q([1-4])$/, year: /^(\d{4})$/ }[unit];
  const [, year, part = "1"] = pattern.exec(key) ?? [];
  return year === undefined ? Number.NaN : Number(year) * perYear[unit] + Number(part) - 1;
}

function keyOf(ordinal: number, unit: PeriodUnit): string {
  const year = String(Math.floor(ordinal / perYear[unit]));
  const part = (ordinal % perYear[unit]) + 1;
  if (unit === "month") return `${year}-${String(part).padStart(2, "0")}`;
  return unit === "quarter" ? `${year}-Q${part}` : year;
}
