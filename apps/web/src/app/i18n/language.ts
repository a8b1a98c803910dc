/**
 * The language of this page: fixed from its first line to a reload, so that texts and formats may be made once, anywhere.
 *
 * @module
 */
const known = {
  en: { name: "English", locale: "en-GB" },
  sl: { name: "Slovenščina", locale: "sl-SI" },
  de: { name: "Deutsch", locale: "de-DE" },
} as const;

export type Language = keyof typeof known;

/** In their own words, in the order they are offered. */
export const languages = Object.entries(known).map(([language, { name }]) => ({ language: language as Language, name }));

const storageKey = "language";

function isLanguage(name: string): name is Language {
  return Object.hasOwn(known, name);
}

/** The one that was chosen, else the first of the browser's that there are texts in (`de-AT` counts as `de`), else English. */
export function languageFor(chosen: string | null, preferred: readonly string[]): Language {
  const names = [chosen ?? "", ...preferred.map((locale) => locale.split("-")[0]?.toLowerCase() ?? "")];
  return names.find(isLanguage) ?? "en";
}

// Tests have no page; they read English.
const isPage = typeof document !== "undefined";

export const language: Language = isPage ? languageFor(localStorage.getItem(storageKey), navigator.languages) : "en";

/** How numbers and dates are written: `1,234.50` and `31 Jul 2026` in English, as the server writes them. BCP 47. */
export const locale: string = known[language].locale;

/** Whether the person has chosen, or the browser has. */
export function hasChosenLanguage(): boolean {
  return localStorage.getItem(storageKey) !== null;
}

/** Keeps the choice in this browser – null leaves it to the browser's settings – and shows the page in that language. */
export function setLanguage(chosen: Language | null): void {
  if (chosen === null) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, chosen);
  if (languageFor(chosen, navigator.languages) !== language) location.reload();
}
