import { locale } from "../../app/i18n/language.ts";

const names = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });

/** `DE` → `Germany`. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
