import { languagePacks } from "./language-packs.ts";
import legalForms from "./legal-forms.json" with { type: "json" };

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// Short forms in capitals or with points only as printed (`AG`, `SA`); they are words otherwise.
const formPattern = [...legalForms].sort((a, b) => b.length - a.length).map((form) => quoted(form).replace(/ /g, "\\s?"));
const legalForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${formPattern.join("|")})(?![\\p{L}\\p{N}_])`, "u");
// In capitals throughout a name, so are longer forms.
const capitalForms = legalForms.filter((form) => form.replace(/[^\p{L}]/gu, "").length >= 3).map((form) => form.toUpperCase());
const capitalLegalForm = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${capitalForms
    .sort((a, b) => b.length - a.length)
    .map((form) => quoted(form).replace(/ /g, "\\s?"))
    .join("|")})(?![\\p{L}\\p{N}_])`,
  "u",
);

/** Where a company's legal form stands in a text; null where there is none. */
export function legalFormIn(text: string): { start: number; end: number } | null {
  const match = legalForm.exec(text) ?? capitalLegalForm.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** OCR takes D for O and H for N; a legal form of several letters is certain enough to be mended. */
export function mendLegalForm(text: string): string {
  return text.replace(/\b[S5][DO0]N[.,]?\s?[BE8][HMN][DO0]\b/g, "SDN BHD").replace(/\bGrnbH\b|\bGmbl-l\b|\bGmbll\b/g, "GmbH");
}

const postcodes: readonly RegExp[] = [
  // Germany, France, Italy, Spain, Croatia: five digits; Austria, Switzerland, Belgium, Slovenia, …: four. With or without a prefix.
  /^(?:[A-Z]{1,3}[-\s])?\d{4,5}\s+\p{Lu}[\p{L}.'’-]+/u,
  /(?:^|[,|•●·–-]\s*)(?:[A-Z]{1,2}[-\s])?\d{4,5}\s+\p{Lu}[\p{L}.'’/-]+/u,
  // Netherlands.
  /\b\d{4}\s?[A-Z]{2}\s+\p{Lu}\p{L}+/u,
  // United Kingdom.
  /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/,
  // Ireland: Eircode, and Dublin's districts.
  /\b(?:[A-Z]\d{2}|D6W)\s?(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{4}$/,
  /\bDublin\s\d{1,2}W?$/,
  // United States, Canada, Australia.
  /\b\p{Lu}[\p{L}.\s]+,?\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/u,
  /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/,
  /\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{4}\b/,
  // India, Malaysia, Singapore: the number follows or precedes the city.
  /\p{L}{3,}[\s,.-]+\d{6}\b/u,
  /\b\d{5,6}[\s,]+\p{Lu}{3,}/u,
  // Poland, Portugal, Sweden, Czechia.
  /\b\d{2}-\d{3}\s+\p{Lu}/u,
  /\b\d{4}-\d{3}\s+\p{Lu}/u,
  /\b\d{3}\s\d{2}\s+\p{Lu}/u,
];

/** Whether a line holds a postal code with its city. */
export function hasPostcode(line: string): boolean {
  return !/(?:\d[.,]\d{2}\b|[€$£%]|\bIBAN\b)/.test(line) && postcodes.some((pattern) => pattern.test(line));
}

const streetWord =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ring|ufer|\bstreet|\bst\.|\broad|\brd\b|\bavenue|\bave\b|\blane|\bdrive|\bblvd|\bway\b|\bjalan|\bjln|\brue\b|\bchemin|\bav\.|\bboulevard|\bplace\b|\bvia\b|\bviale|\bpiazza|\bcorso|\bcalle\b|\bc\/|\bavda|\bplaza|\bpaseo|straat|laan|plein|kade|gracht|\bulica|\bul\.|\bcesta|\btrg\b|\bnaselje|\bp\.?o\.?\s?box|postfach|postbus)/iu;

/** Whether a line looks like a street with its number. */
export function isStreet(line: string): boolean {
  if (line.length > 70) return false;
  if (streetWord.test(line) && !/@|www\./.test(line)) return true;
  return (
    /^\p{Lu}[\p{L}.'’ -]{2,30}\s\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4}[a-z]?)?$/u.test(line) ||
    /^\d{1,5}[a-z]?,?\s(?:[\p{L}.'’]+\s?){1,5}$/u.test(line)
  );
}

/** No countries (unions, the unknown), and codes that were withdrawn (ISO 3166-3) but still bear the name of who followed. */
const noCountries = new Set("EU UN EZ QO ZZ XA XB AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR".split(" "));

const countryNames = new Map<string, string>();
for (const language of languagePacks.map((pack) => pack.language)) {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  for (const code of isoCountries()) {
    const name = names.of(code);
    if (name !== undefined) countryNames.set(name.toLowerCase(), code);
  }
}
for (const [name, code] of [
  ["uk", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["usa", "US"],
  ["u.s.a.", "US"],
  ["the netherlands", "NL"],
  ["holland", "NL"],
  ["deutschland", "DE"],
] as const)
  countryNames.set(name, code);

function* isoCountries(): Generator<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const first of letters) for (const second of letters) if (!noCountries.has(first + second)) yield first + second;
}

const countryCodes = new Set(countryNames.values());
const carPrefixes: Readonly<Record<string, string>> = {
  D: "DE",
  A: "AT",
  F: "FR",
  I: "IT",
  E: "ES",
  B: "BE",
  L: "LU",
  H: "HU",
  S: "SE",
};

/** ISO code of a country that a line of an address names: as a word, or before the postal code (`D-10115`, `DE 99199`). */
export function countryIn(line: string): string | null {
  const words = line.split(/[,|•●·;()]|\s[–-]\s/).map((part) => part.trim().toLowerCase().replace(/\.$/, ""));
  for (const word of [...words].reverse()) {
    const code = countryNames.get(word);
    if (code !== undefined) return code;
  }
  const last = /,\s*([A-Z]{2})$/.exec(line)?.[1];
  if (last !== undefined && /\d{4}/.test(line) && countryCodes.has(last)) return last;
  const prefix = /(?:^|\s)([A-Z]{1,3})[-\s]\d{4,5}\s+\p{Lu}/u.exec(line)?.[1];
  if (prefix === undefined) return null;
  if (prefix.length === 2 && countryCodes.has(prefix)) return prefix;
  return carPrefixes[prefix] ?? null;
}
