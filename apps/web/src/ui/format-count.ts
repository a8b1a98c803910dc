import { formatLocale } from "./format-locale.ts";

const count = new Intl.NumberFormat(formatLocale, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(formatLocale, { style: "percent", maximumFractionDigits: 0 });

export function formatCount(value: number): string {
  return count.format(value);
}

/** A share of one: 0.25 → 25%. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/** `1 invoice`, `1,234 invoices`. */
export function formatNumberOf(value: number, one: string, many: string): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}
