import type { LanguagePack } from "../language/language-pack.ts";
import { createPhraseMatcher, type PhraseMatcher } from "../question/phrases.ts";
import { tokenize } from "../question/tokens.ts";

const cache = new WeakMap<LanguagePack, PhraseMatcher<string>>();

/** Finds countries in words and gives their ISO 3166-1 alpha-2 codes. */
export function countryPhrases(pack: LanguagePack): PhraseMatcher<string> {
  const cached = cache.get(pack);
  if (cached) return cached;
  const names = new Intl.DisplayNames([pack.locale], { type: "region", fallback: "none" });
  const entries: (readonly [string, string])[] = [];
  for (const one of alphabet) {
    for (const other of alphabet) {
      const code = one + other;
      const name = names.of(code);
      if (name !== undefined && !notCountries.has(code)) entries.push([name.toLowerCase(), code]);
    }
  }
  for (const [code, words] of Object.entries(pack.countryWords)) entries.push(...words.map((word) => [word, code] as const));
  const phrases = createPhraseMatcher(entries);
  cache.set(pack, phrases);
  return phrases;
}

/** Whether a name is that of countries and little else: “Italy and Spain”, but not “Bank of Ireland”. */
export function isCountryName(name: string, pack: LanguagePack): boolean {
  const tokens = tokenize(name, pack);
  const countries = countryPhrases(pack).all(tokens);
  const inCountries = countries.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return inCountries > 0 && inCountries * 2 > tokens.length;
}

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
// Regions with a code that are no country: the euro area, the United Nations, “unknown”; and codes that were withdrawn for one
// that is in use (DD for DE, YU …).
const notCountries = new Set([
  "EU",
  "EZ",
  "UN",
  "ZZ",
  "XA",
  "XB",
  "QO",
  "DD",
  "YU",
  "SU",
  "CS",
  "AN",
  "BU",
  "TP",
  "ZR",
  "FX",
  "UK",
  "NT",
  "NQ",
  "YD",
  "VD",
  "DY",
  "HV",
  "RH",
  "PZ",
  "PU",
  "PC",
  "MI",
  "JT",
  "WK",
  "FQ",
  "CT",
  "NH",
]);
