import type { XmlElement } from "./xml-element.ts";

/** The prefixes of BR-CO-09: ISO 3166-1, and EL for Greece. */
const prefixed = /^[A-Z]{2}[0-9A-Z+*]{2,}$/;

/**
 * A VAT id without spaces and with its country in front. e-SLOG writes Slovenian ids bare; the party's country is then the
 * prefix. Null when there is nothing.
 */
export function withCountryPrefix(vatId: XmlElement | null, country: string | null): string | null {
  const compact = vatId?.text.replace(/[\s.-]/g, "").toUpperCase() ?? "";
  if (compact === "") return null;
  if (prefixed.test(compact) || country === null || !/^\d{5,12}$/.test(compact)) return compact;
  return `${country === "GR" ? "EL" : country}${compact}`;
}
