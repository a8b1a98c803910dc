import { locale } from "../app/i18n/language.ts";
import { formatDecimal } from "./format-money.ts";

const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });

export function formatCount(value: number): string {
  return count.format(value);
}

/** A share of one: 0.25 → 25%. */
export function formatShare(share: number): string {
  return percent.format(share);
}

// What stands around the number: `20%` in English, `20 %` in German and Slovenian.
const percentSign = percent
  .formatToParts(0.5)
  .filter(({ type }) => type === "literal" || type === "percentSign")
  .map(({ value }) => value)
  .join("");

/** A percentage that came as decimal text, exactly: `"9.5"` → `9.5%`. */
export function formatPercent(percentage: string): string {
  return formatDecimal(percentage) + percentSign;
}
