import { locale } from "../../app/i18n/language.ts";
import type { SelectOption } from "../../ui/select.tsx";

/** Those a company in Europe is likeliest to want come first. */
const usual = ["EUR", "USD", "GBP", "CHF"];
const currencyNames = new Intl.DisplayNames(locale, { type: "currency" });

export function currencyOptions(): readonly SelectOption[] {
  const others = Intl.supportedValuesOf("currency").filter((code) => !usual.includes(code));
  return [...usual, ...others].map((code) => ({ value: code, label: `${code} – ${currencyNames.of(code) ?? code}` }));
}

/** `current` is offered even where the browser does not list it. */
export function timeZoneOptions(current: string): readonly SelectOption[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), current]);
  return [...zones].toSorted().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}

/** Where this browser is. */
export const ownTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const documentLocales = [
  "en-GB",
  "sl-SI",
  "de-DE",
  "de-AT",
  "it-IT",
  "hr-HR",
  "fr-FR",
  "es-ES",
  "nl-NL",
  "pl-PL",
  "cs-CZ",
  "sv-SE",
];
const languageNames = new Intl.DisplayNames(locale, { type: "language" });

export function localeOptions(current: string): readonly SelectOption[] {
  return [...new Set([...documentLocales, current])].map((tag) => ({ value: tag, label: languageNames.of(tag) ?? tag }));
}
