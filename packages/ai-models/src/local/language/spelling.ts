import { correctTypo } from "../question/typos.ts";
import type { LanguagePack } from "./language-pack.ts";

interface Spelling {
  /** Every word the language pack knows, its idioms included. */
  readonly own: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const cache = new WeakMap<LanguagePack, Spelling>();
const wordPattern = /(?<![\p{L}\p{N}@./_-])\p{L}{4,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/**
 * A question with its plain typos put right, word by word: what is no word of the language, and nearly one that the rules know, or else a
 * common one. Words with a capital are names and stay, but for one that opens the question and is followed by a small one.
 */
export function spelled(text: string, pack: LanguagePack): string {
  const { own, common } = spellingOf(pack);
  const written = text.replace(/(?<![\p{L}\p{N}'’.-])\p{L}{2,5}(?![\p{L}\p{N}'’-]|\.\p{L})/gu, (word) =>
    Object.hasOwn(pack.abbreviations, word) ? (pack.abbreviations[word] ?? word) : word,
  );
  return written.replace(wordPattern, (word, offset: number) => {
    const lower = word.toLowerCase();
    const opens = offset === 0 && /^\s+\p{Ll}/u.test(written.slice(word.length));
    if (pack.isWord(lower) || own.has(lower)) return word;
    if (lower !== word && !opens) return (leadsToMonth.test(written.slice(0, offset)) && longMonthOf(word, pack)) || word;
    // “Sundays”: several of a known word.
    if (own.has(lower.replace(/s$/u, ""))) return word;
    const meant = correctTypo(lower, own) ?? (isQuoted(written, offset) ? undefined : correctTypo(lower, common));
    return meant ?? word;
  });
}

/** What stands before the name of a month: the day, or a small word. */
const leadsToMonth = /(?:^|\s)(?:[0-3]?\d(?:st|nd|rd|th)?|in|since|until|till)\s+$/iu;
const leastLongMonth = 7;

/** “16 Novmber”: the month that a word with a capital is nearly, of those that are too long to be nearly a name. */
function longMonthOf(word: string, pack: LanguagePack): string | undefined {
  const long = pack.dates.months.flat().filter((month) => month.length >= leastLongMonth);
  const meant = correctTypo(word.toLowerCase(), long);
  return meant === undefined ? undefined : meant.slice(0, 1).toUpperCase() + meant.slice(1);
}

/** Whether a word in small letters is one of the language, or one that its rules know. */
export function isOwnWord(word: string, pack: LanguagePack): boolean {
  const { own, common } = spellingOf(pack);
  return (
    pack.isWord(word) ||
    own.has(word) ||
    common.has(word) ||
    pack.stopWords.includes(word) ||
    Object.hasOwn(pack.abbreviations, word)
  );
}

function isQuoted(text: string, offset: number): boolean {
  return /["“„«][^"“”„«»]*$/u.test(text.slice(0, offset));
}

const months = "January February March April May June July August September October November December".split(" ");

/** “25.11.”, “1. 8. 2026”: days in figures as the rules of English read them, “25 November”. */
export function daysWritten(text: string): string {
  return text.replace(
    /(?<![\d.,])([0-3]?\d)\.\s?([01]?\d)\.(?:\s?(20\d\d)(?!\d))?(?!\d)/gu,
    (whole, day: string, month: string, year?: string) => {
      const name = months[Number(month) - 1];
      return name === undefined || Number(day) < 1 || Number(day) > 31
        ? whole
        : `${Number(day)} ${name}${year === undefined ? "" : ` ${year}`}`;
    },
  );
}

/** Words in capitals as they would be in small letters: “WHICH QUOTES EXPIRED”. Codes and numbers stay. */
export function calmed(text: string): string {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const isShouted = words.length >= 3 && words.filter((word) => word === word.toUpperCase()).length > words.length * 0.8;
  return isShouted
    ? text.replace(/(?<![\d-])\p{Lu}{2,}(?![\d-])/gu, (word) =>
        /^(?:EUR|USD|GBP|CHF|VAT|DDV)$/u.test(word) ? word : word.toLowerCase(),
      )
    : text;
}

function spellingOf(pack: LanguagePack): Spelling {
  const cached = cache.get(pack);
  if (cached) return cached;
  const lists = [
    pack.synonyms.flat(),
    Object.values(pack.valueWords).flat(),
    Object.values(pack.oppositeWords).flat(),
    Object.values(pack.affirmativeWords).flat(),
    Object.values(pack.fieldCues).flat(),
    Object.values(pack.recordNouns).flat(),
    Object.values(pack.recordNames).flat(),
    Object.values(pack.countryWords).flat(),
    Object.values(pack.tradeWords).flat(),
    pack.superlatives.flatMap(({ words }) => words),
    pack.stopWords,
    pack.operatorWords,
    pack.actionWords,
    pack.questionWords,
    pack.fieldWords,
    pack.dates.months.flat(),
    pack.dates.weekdays,
    Object.values(pack.dates.units).flat(),
    Object.keys(pack.numberWords),
    Object.keys(pack.currencyWords),
    Object.keys(pack.idioms?.words ?? {}),
    countryNames(pack),
  ];
  const own = lists
    .flat()
    .flatMap((phrase) => phrase.split(/[^\p{L}]+/u))
    .filter((word) => word.length >= 4);
  const spelling = { own: new Set(own), common: new Set(pack.commonWords) };
  cache.set(pack, spelling);
  return spelling;
}

function countryNames({ locale, countryWords }: LanguagePack): string[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return Object.keys(countryWords).flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
