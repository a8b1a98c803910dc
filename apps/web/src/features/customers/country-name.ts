import { formatLocale } from "../../ui/format-locale.ts";

const names = new Intl.DisplayNames(formatLocale, { type: "region", fallback: "code" });

/** `DE` → `Germany`. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
