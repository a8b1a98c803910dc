import type { NameClaim } from "./claim.ts";
import type { KnownText } from "./evidence.ts";
import { monthOf } from "./find-dates.ts";
import { legalForm, plainExactWords, plainWordStems } from "./words.ts";

interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly plain: string;
}

interface KnownName {
  readonly known: KnownText;
  readonly tokens: readonly Token[];
}

type Take = (start: number, end: number) => boolean;

/** Words with their offsets; `plain` is without case and accents, so that “Agricola” is “Agrícola”. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    plain: plain(match[0]),
  }));
}

export function plain(word: string): string {
  return /^[\w]*$/u.test(word) ? word.toLowerCase() : word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Finds what the evidence knows: names in whole, without their legal form, or by a first word no other name has. */
export function findKnown(text: string, tokens: readonly Token[], texts: readonly KnownText[], take: Take): NameClaim[] {
  const names = index(texts);
  const claims: NameClaim[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined) continue;
    const found = best(text, tokens, at, names.get(first.plain.slice(0, 4)) ?? []);
    if (found === undefined) continue;
    const last = tokens[at + found.length - 1] ?? first;
    if (!take(first.start, last.end)) continue;
    const kind = found.name.known.isIdentifier ? "identifier" : "name";
    claims.push({ kind, start: first.start, end: last.end, text: text.slice(first.start, last.end), known: found.name.known });
    at += found.length - 1;
  }
  return claims;
}

function index(texts: readonly KnownText[]): Map<string, KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const known of texts) {
    if (!isSayable(known)) continue;
    const tokens = tokensOf(known.text);
    const [first] = tokens;
    if (first === undefined) continue;
    const key = first.plain.slice(0, 4);
    const list = names.get(key);
    if (list === undefined) names.set(key, [{ known, tokens }]);
    else list.push({ known, tokens });
  }
  return names;
}

/** Statuses, codes of currencies and the like are words of the language rather than names. */
function isSayable({ text, isRecordName }: KnownText): boolean {
  if (/^[A-Z]{2,3}$/u.test(text)) return false;
  return isRecordName ? !/^[a-z_]+$/u.test(text) : /[\p{Lu}\d]/u.test(text) && !/^[a-z_]+$/u.test(text);
}

function best(text: string, tokens: readonly Token[], at: number, names: readonly KnownName[]) {
  let found: { name: KnownName; length: number; isWhole: boolean } | undefined;
  let rivals = 0;
  for (const name of names) {
    const length = matching(text, tokens, at, name);
    if (length === 0) continue;
    const isWhole = length === name.tokens.length;
    if (!isWhole && !isAlias(text, tokens, at, length, name)) continue;
    if (found?.isWhole && !isWhole) continue;
    if (found === undefined || length > found.length || (isWhole && !found.isWhole)) {
      found = { name, length, isWhole };
      rivals = 1;
    } else if (length === found.length && !isWhole) rivals++;
  }
  return found === undefined || (!found.isWhole && rivals > 1) ? undefined : found;
}

/** How many words of the name stand here, one behind the other. */
function matching(text: string, tokens: readonly Token[], at: number, { known, tokens: name }: KnownName): number {
  let length = 0;
  for (const [offset, part] of name.entries()) {
    const token = tokens[at + offset];
    if (token === undefined) break;
    const previous = tokens[at + offset - 1];
    if (offset > 0 && previous !== undefined && !/^[^\n|]{0,4}$/u.test(text.slice(previous.end, token.start))) break;
    if (token.plain !== part.plain && !isInflected(token.plain, part.plain)) break;
    // “Energy” is a name where “energy” is a word; numbers of records are written in any case.
    if (offset === 0 && !known.isIdentifier && /^\p{Lu}/u.test(part.raw) && !/^[\p{Lu}\d]/u.test(token.raw)) break;
    length++;
  }
  return length;
}

/** “Kamnini” for “Kamnina”, “Nordfelds” for “Nordfeld”: another ending on the same stem. */
function isInflected(said: string, known: string): boolean {
  if (known.length < 4 || /\d/u.test(known) || Math.abs(said.length - known.length) > 3) return false;
  const stem = /[aeiou]$/u.test(known) ? known.slice(0, -1) : known;
  return said.startsWith(stem) && said.length <= stem.length + 3 && /^[a-z]*$/u.test(said.slice(stem.length));
}

/** A part of a proper name that is said for all of it; not where another name begins with the same word. */
function isAlias(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  { known, tokens: name }: KnownName,
): boolean {
  if (!known.isRecordName || known.isIdentifier) return false;
  const next = tokens[at + length];
  const last = tokens[at + length - 1];
  if (name.slice(length).every(({ raw, plain: word }) => legalForm.test(raw) || word.length <= 2)) {
    return length > 1 || (name[0]?.raw.length ?? 0) >= 4;
  }
  if (
    next !== undefined &&
    last !== undefined &&
    /^[ \u00a0&-]{1,3}$/u.test(text.slice(last.end, next.start)) &&
    /^\p{Lu}/u.test(next.raw) &&
    !isPlainWord(next.raw)
  )
    return false;
  const [first, second] = name;
  if (length > 1) return name.length - length <= 2;
  return (first?.raw.length ?? 0) >= 4 && /^\p{Lu}/u.test(second?.raw ?? "") && !isPlainWord(first?.raw ?? "");
}

const identifiers: readonly RegExp[] = [
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  /\bhttps?:\/\/[^\s)\]|>]+/gu,
  // IBAN, in groups or not.
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/gu,
  // VAT ids and the like: a country's letters and digits.
  /\b[A-Z]{2,3}[- ]?U?\d{6,12}[A-Z\d]{0,3}\b/gu,
  // Numbers of documents: letters, a year, a counter.
  /\b[A-Z]{1,6}[-/]?\d{2,4}[-/]\d{1,8}(?:[-/]\d+)?\b/gu,
  /\b[A-Z]{1,6}-?\d{3,}(?:-\d+)*\b/gu,
  /\b[A-Z]{2,4}\d-\d{2,5}\b/gu,
  /\b(?:19|20)\d\d[-/]\d{3,6}\b/gu,
  /#\d{2,}\b/gu,
  /(?<![\d.,])\+\d{1,3}(?:[ ()/-]{0,2}\d{2,}){2,6}/gu,
];

/** Identifiers by their form. Those that the evidence has in another spelling, with spaces for instance, are bound to it. */
export function findIdentifiers(text: string, texts: readonly KnownText[], take: Take): NameClaim[] {
  const bySqueezed = new Map(texts.filter(({ isIdentifier }) => isIdentifier).map((known) => [squeeze(known.text), known]));
  const claims: NameClaim[] = [];
  for (const pattern of identifiers) {
    for (const match of text.matchAll(pattern)) {
      const written = match[0].replace(/[.,;:]+$/u, "");
      const end = match.index + written.length;
      if (/^[A-Z]{3}[- ]?\d/u.test(written) && isCurrencyCode(written.slice(0, 3))) continue;
      if (take(match.index, end))
        claims.push({ kind: "identifier", start: match.index, end, text: written, known: bySqueezed.get(squeeze(written)) });
    }
  }
  // “invoice 0470”: the counter alone, where one record's number ends in it.
  for (const match of text.matchAll(
    /(?:invoices?|quotes?|rechnung(?:en)?|angebot|račun\w*|ponudb\w*|nr\.|no\.|št\.)\s#?(\d{3,8})(?![\d.,]?\d|\s?[€$£%])/giu,
  )) {
    const digits = match[1] ?? "";
    const start = match.index + match[0].length - digits.length;
    const known = texts.filter(
      (each) => each.isRecordName && each.isIdentifier && new RegExp(`(?:^|\\D)${digits}$`, "u").test(each.text),
    );
    if (known.length === 1 || digits.startsWith("0")) {
      if (take(start, start + digits.length))
        claims.push({
          kind: "identifier",
          start,
          end: start + digits.length,
          text: digits,
          known: known.length === 1 ? known[0] : undefined,
        });
    }
  }
  return claims;
}

const codes = new Set(Intl.supportedValuesOf("currency"));
function isCurrencyCode(code: string): boolean {
  return codes.has(code);
}

function squeeze(text: string): string {
  return text.replace(/[\s()/.-]/gu, "").toUpperCase();
}

/**
 * Capitalised words that look like a company's or a person's name and that no tool returned. Careful: a name with a legal form or “&”
 * is one in any language; two capitals in a row only where the language does not write its nouns so.
 */
export function findUnknownNames(
  text: string,
  taken: Uint8Array,
  language: string,
  common: ReadonlySet<string>,
  take: Take,
): NameClaim[] {
  const claims: NameClaim[] = [];
  const word = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}]*)*`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}@./-])${word}(?: (?:(?:&|und|in|and|y|et|de|von|van|der|du|of) )?${word}(?:\.\p{L}+\.?(?:\p{L}\.)?)?| \p{Ll}\.(?:\p{Ll}\.){0,2}(?:\p{Ll}\.?)?)*`,
    "gu",
  );
  // What is a claim already breaks a name off.
  let free = "";
  for (let from = 0; from < text.length; ) {
    const to = taken.indexOf(taken[from] === 1 ? 0 : 1, from);
    const end = to < 0 ? text.length : to;
    free += taken[from] === 1 ? "\n".repeat(end - from) : text.slice(from, end);
    from = end;
  }
  for (const match of free.matchAll(pattern)) {
    const [start, end] = trimPlain(match[0], match.index, text);
    if (end <= start) continue;
    const said = text.slice(start, end);
    const isFirst = /(?:^|[\n.!?:*–•-])[\s*_]*$/u.test(text.slice(Math.max(0, start - 6), start));
    const words = said.split(" ");
    if (words.length < 2 || !isNameLike(isFirst && language === "de" ? withoutAdjective(words) : words, said, language, common))
      continue;
    if (take(start, end)) claims.push({ kind: "name", start, end, text: said, known: undefined });
  }
  return claims;
}

/** Leaves out the words of the language at the ends: “Customer Nordlicht Logistik” is about Nordlicht Logistik. */
function trimPlain(said: string, at: number, text: string): [number, number] {
  let [start, end] = [at, at + said.length];
  for (;;) {
    const [first = ""] = text.slice(start, end).split(" ");
    if (first === "" || first.length >= end - start || !(isPlainWord(first) || /^\p{Ll}/u.test(first))) break;
    start += first.length + 1;
  }
  for (;;) {
    const last = text.slice(start, end).split(" ").at(-1) ?? "";
    if (
      last.length >= end - start ||
      legalForm.test(last) ||
      !(isPlainWord(last) || /^(?:und|in|and|y|et|de|von|van|der|du|of)$/u.test(last))
    )
      break;
    end -= last.length + 1;
  }
  return [start, end];
}

function isNameLike(words: readonly string[], said: string, language: string, common: ReadonlySet<string>): boolean {
  if (
    words
      .slice(1)
      .some((each) => legalForm.test(each) && /^(?:[\p{Lu}]|\p{Ll}\.|\p{Ll}$)/u.test(each) && !/^(?:AS|SA|AB|Co)$/u.test(each))
  )
    return true;
  if (/\p{L} & \p{Lu}/u.test(said) && words.some((each) => !isPlainWord(each) && each !== "&")) return true;
  const proper = words.filter(
    (each) => /^\p{Lu}/u.test(each) && !/^\p{Lu}{2,4}$/u.test(each) && !isPlainWord(each) && !common.has(each.toLowerCase()),
  );
  if (proper.length < 2) return false;
  return language !== "de" || proper.filter((each) => !isGermanNoun(each)).length >= 2;
}

/** “Telefonische Rückfrage”: at the start of a line an adjective has its capital from there. */
function withoutAdjective(words: readonly string[]): readonly string[] {
  return /(?:isch|lich|ig|bar|sam|haft|los|end|iert|ell|iv|nächst|weiter|ander|offen|neu|letzt|erst)(?:e|en|er|es|em)$/iu.test(
    words[0] ?? "",
  )
    ? [(words[0] ?? "").toLowerCase(), ...words.slice(1)]
    : words;
}

function isGermanNoun(word: string): boolean {
  return /(?:ung|ungen|heit|keit|schaft|tion|tionen|betrag|beträge|datum|nummer|summe|posten|rechnung|umsatz|monat|quartal|jahr|tage?|stand|wert|werte|kosten|preis|liste|konto|eingang|eingänge|rückstand|zeitraum|status|name|stelle|zahl|zahlen|ende|anfang|mitte|quote|rate|größe|frist|ziel|termin|phase|gruppe|stück|art)(?:s|es|e|en|n)?$/iu.test(
    word,
  );
}

/** A word of labels and of the field, or of the calendar. */
export function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/[.:]$/u, "");
  return (
    lower.length < 2 ||
    isCurrencyCode(word) ||
    monthOf(lower) > 0 ||
    plainWords.has(lower) ||
    (stemsByStart.get(lower.slice(0, 4)) ?? []).some(
      (stem) => lower.startsWith(stem) && lower.length <= stem.length + (stem.length > 4 ? 4 : 2),
    )
  );
}
const plainWords = new Set([...plainWordStems, ...plainExactWords]);
const stemsByStart = Map.groupBy(
  plainWordStems.filter(({ length }) => length >= 4),
  (stem) => stem.slice(0, 4),
);
