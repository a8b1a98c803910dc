/**
 * A stable payee out of what a bank printed: `KARTENZAHLUNG REWE SAGT DANKE 44//BERLIN/DE 12.03.` and `Rewe Markt GmbH` begin
 * with the same words. Card noise, dates, times, numbers, references, banks' words, towns behind card payments and legal forms go.
 *
 * @module
 */
import { bankPrefixes, carriers, tailMarkers } from "./bank-words.ts";
import { foldText } from "./fold-text.ts";
import { legalForms } from "./legal-forms.ts";
import { countryCodes, places } from "./places.ts";

export interface Payee {
  /** For people: `Rewe Markt`; empty when the text names nobody. */
  readonly name: string;
  /** The same for every spelling of this payee: folded words, without a legal form. */
  readonly key: string;
  /** The folded legal form, `gmbh`, or null. */
  readonly legalForm: string | null;
  /** The key, and what the payee trades as: all words that say what it does. */
  readonly words: string;
}

const noise = [
  // Masked and plain card numbers, IBANs, dates, times, amounts with a currency, addresses of the web and of mail.
  /\b(?:[x*•]{2,}[\s-]?)+\d{2,6}\b|\*{2,}\d+/gi,
  /\b\d{4,6}[x*]{4,}\d{2,4}\b/gi,
  /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,4})?\b/g,
  /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?\b/g,
  /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})?(?!\d)/g,
  /\b\d{1,2}[./]\d{1,2}\b/g,
  /\b(?:on\s+)?\d{1,2}\s?(?:jan|feb|m[aä]r|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t|nov|de[czs])[a-z]*\.?(?:\s?\d{2,4})?\b/gi,
  /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:uhr|h|am|pm)?\b/gi,
  /(?:\b(?:eur|usd|gbp|chf|hrk|pln|czk|huf)|[€$£])\s?\d+(?:[.,]\d+)*\b/gi,
  /\b\d+(?:[.,]\d{3})*[.,]\d{2}\s?(?:eur|usd|gbp|chf|€|\$|£)?(?![\d\w])/gi,
];

const prefixPattern = new RegExp(`^(?:${bankPrefixes.map(loosely).join("|")})(?=$|[\\s:*,./-])[\\s:*,./-]*`, "i");
const carrierPattern = new RegExp(`^(?:${carriers.map(loosely).join("|")})\\s?[*_]+\\s*(?=\\S{2})`, "i");
const tailPattern = new RegExp(`(?<=\\S[\\s,;/+-]+)(?:${tailMarkers.map(loosely).join("|")})(?=$|[\\s:.#+]).*$`, "i");
const legalFormPattern = new RegExp(`(?<=\\S )(?:${legalForms.join("|")})$`);
const tradingAsPattern = /(?<=\S)[\s,]+(?:t\s?\/\s?[as]s?|trading\s+as|formerly|dba|d\/b\/a|c\/o)[\s.:].*$/i;

// What stands in brackets behind a name tells its branch or its past, not another payee.
const remark = /(?<=\p{L}{2}[.\s]*)\s*\([^()]*\)\s*/gu;

// An address behind a name: a street with its number, or what follows a legal form where numbers were.
const street =
  /\s+(?:\p{L}[\p{L}.-]*(?:straße|strasse|str\.|gasse|platz|allee|weg|kai|ring)|\p{L}[\p{L}.-]*\s(?:straße|strasse|street|road|gasse|platz|allee|weg|kai|ring)|ulica|ul\.?\s\p{L}+|cesta)\s\d.*$/iu;
const plainLegalForm = /\s(?:gmbh|ag|ltd|limited|plc|llp|d\.\s?o\.\s?o|d\.\s?d|s\.\s?r\.\s?l|sarl|b\.?v|inc|llc)\.?(?=[\s,])/iu;

/** A folded phrase as a pattern that meets it with any accents and any punctuation between its words. */
function loosely(phrase: string): string {
  const accents: Readonly<Record<string, string>> = {
    a: "(?:a|ä|ae|à|á)",
    o: "(?:o|ö|oe)",
    u: "(?:u|ü|ue)",
    c: "[cčć]",
    s: "[sš]",
    z: "[zž]",
    e: "[eéè]",
  };
  return phrase
    .split(" ")
    .map((word) => word.replace(/[aouczse]/g, (letter) => accents[letter] ?? letter))
    .join("[\\s./-]+");
}

/** `text`: the name a bank gives, or its whole line where it gives none. Never throws; the same text gives the same payee. */
export function cleanPayee(text: string): Payee {
  const line = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const bare = withoutBankWords(line.replace(remark, " "));
  const { words: withForm, carded } = withoutNumbers(withoutAddress(bare.text));
  const noisy = bare.changed || carded || endsInCountry(withForm);
  const placed = noisy ? withoutPlace(withForm) : withForm;
  const named = placed.length > 0 ? placed : withForm.length > 0 ? withForm : lettersOf(line);
  return finish(named, bare.tradesAs, line);
}

function withoutBankWords(line: string): { text: string; changed: boolean; tradesAs: string } {
  // girocard: `MERCHANT//TOWN/COUNTRY date terminal`
  let text = line.replace(/(?<=\S)\s?\/\/.*$/, "");
  for (let round = 0; round < 4; round += 1) {
    const next = text.replace(prefixPattern, "").replace(carrierPattern, "");
    // A line that is nothing but the bank's words keeps them: they are all there is to say.
    const rest = foldText(next);
    if (next === text || rest === "" || legalForms.includes(rest)) break;
    text = next;
  }
  for (const pattern of noise) text = text.replace(pattern, " ");
  const trading = text.replace(tradingAsPattern, "");
  const tail = trading.replace(tailPattern, "");
  return {
    text: foldText(tail) === "" ? trading : tail,
    changed: text !== line || tail !== trading,
    tradesAs: foldText(text.slice(trading.length).replace(/^[\s,]*(?:t\s?\/\s?[as]s?|\S+(?:\s+as)?)[\s.:]/i, "")),
  };
}

function withoutAddress(text: string): string {
  const at = text.search(street);
  const named = at > 0 ? text.slice(0, at) : text;
  const form = plainLegalForm.exec(named);
  if (form === null || form.index === 0 || !/\d/.test(text.slice(form.index))) return named;
  return named.slice(0, form.index + form[0].length);
}

/** Only cards write a country's three capitals behind a name. */
function endsInCountry(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 && /^[A-Z]{3}$/.test(last) && countryCodes.has(last.toLowerCase());
}

/** The words of a name; numbers, terminals and web dressing gone. `carded`: some of it was there. */
function withoutNumbers(text: string): { words: string[]; carded: boolean } {
  const plain = text.replace(address, (whole, host: string, offset: number) =>
    offset === 0 && !whole.includes("@") ? host : " ",
  );
  const words = plain
    .replace(/&/g, " and ")
    .split(/[\s,;:_*+/\\|#()[\]{}<>"]+/)
    .filter((word) => word !== "");
  const kept = words.map(withoutCounter).filter((word) => !isNumberLike(word));
  return { words: trimmed(kept), carded: kept.length < words.length };
}

// An address is a name where it begins the text, and small print behind one.
const address =
  /(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]+[.@])*?([a-z0-9-]{2,})\.(?:co\.uk|gov\.uk|com|net|org|io|eu|de|at|ch|si|uk|fr|it|nl|app|shop)\b(?:\/\S*)?/gi;

/** `ADS8372837` → `ADS`: a word that a counter was glued to. */
function withoutCounter(word: string): string {
  return /^\p{L}{3,}\d{4,}$/u.test(word) ? word.replace(/\d+$/, "") : word;
}

/** A number, or a token that is mostly digits: `#0442`, `DE123X`, `T00412`; `3M`, `7-Eleven` and `A1` are names. */
function isNumberLike(word: string): boolean {
  const digits = word.replace(/\D/g, "").length;
  if (digits === 0) return false;
  const letters = word.replace(/[^\p{L}]/gu, "").length;
  // `K2`: which of the account's cards it was.
  return letters === 0 || /^K\d$/.test(word) || (digits >= 3 && digits >= letters);
}

const dangling = new Set([
  "and",
  "und",
  "in",
  "der",
  "die",
  "v",
  "nr",
  "no",
  "st",
  "fil",
  "filiale",
  "store",
  "danke",
  "the",
  "-",
  ".",
]);

function trimmed(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && dangling.has(foldText(kept.at(-1) ?? ""))) kept.pop();
  while (kept.length > 1 && /^[-.]+$|^the$|^AT$/.test(kept[0] ?? "")) kept.shift();
  return kept;
}

function withoutPlace(words: readonly string[]): string[] {
  const kept = [...words];
  const last = () => foldText(kept.at(-1) ?? "");
  if (kept.length > 1 && countryCodes.has(last()) && kept.at(-1) === kept.at(-1)?.toUpperCase()) kept.pop();
  if (kept.length > 2 && /^[A-Z]{2}$/.test(kept.at(-1) ?? "") && places.has(foldText(kept.at(-2) ?? ""))) kept.pop();
  if (kept.length > 3 && /^[A-Z]{2}$/.test(kept.at(-1) ?? "") && places.has(foldText(kept.slice(-3, -1).join(" ")))) kept.pop();
  const pair = foldText(kept.slice(-2).join(" "));
  if (kept.length > 2 && places.has(pair)) kept.splice(-2);
  else if (kept.length > 1 && places.has(last()) && !/^(?:[Oo][Ff]|[Vv][Oo][Nn]|[Aa][Mm]|in|de|di)$/.test(kept.at(-2) ?? ""))
    kept.pop();
  return trimmed(kept);
}

function lettersOf(line: string): string[] {
  return foldText(line)
    .split(" ")
    .filter((word) => /\p{L}/u.test(word));
}

function finish(words: readonly string[], tradesAs: string, whole: string): Payee {
  let key = foldText(words.join(" "));
  let legalForm: string | null = null;
  for (let found = legalFormPattern.exec(key); found !== null; found = legalFormPattern.exec(key)) {
    legalForm ??= found[0];
    key = key.slice(0, found.index).trim();
  }
  if (key === "") key = foldText(whole);
  key = key
    .replace(/^the (?=\S)/, "")
    .replace(/ and$/, "")
    .replace(/^amzn(?: mktp)?(?: \w{2})?$/, "amazon");
  return { name: displayName(words, key), key, legalForm, words: tradesAs === "" ? key : `${key} ${tradesAs}` };
}

/** As written, up to where the key ends; shouted names in title case. */
function displayName(words: readonly string[], key: string): string {
  const count = key.split(" ").length;
  const shown: string[] = [];
  let letters = 0;
  for (const word of words) {
    const folded = foldText(word);
    if (letters >= count && folded !== "") break;
    shown.push(word);
    letters += folded === "" ? 0 : folded.split(" ").length;
  }
  const name = shown
    .join(" ")
    .replace(/\band\b/g, "&")
    .replace(/[\s.,&@-]+$/, "");
  if (name !== name.toUpperCase()) return name;
  if (/^[A-Z]{2,4}$/.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
