import { type Token, tokenize } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { withoutAsides } from "./clauses.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { glossed, isWordOfGloss } from "./gloss.ts";
import type { LanguagePack } from "./language-pack.ts";
import { numbersWritten } from "./number-words.ts";
import { slovenian } from "./sl.ts";
import { calmed, daysWritten, isOwnWord, spelled } from "./spelling.ts";
import { titlesQuoted } from "./titles.ts";

/** The languages the local model understands; the first is the one all rules are written in. */
export const languages: readonly LanguagePack[] = [english, slovenian, german];

/** A question, the language it was asked in, and how it reads in the first language. */
export interface Understood {
  readonly pack: LanguagePack;
  readonly text: string;
  /** What is dictated in it (“add a note: …”), as it was written. */
  readonly dictated?: string;
}

/**
 * Reads a question in whichever language knows most of it, by characters. Where none knows more than another – “USD”, a name – it is the language
 * of the conversation so far.
 */
export function understandLanguage(written: string, packs: readonly LanguagePack[], before?: LanguagePack): Understood {
  const cache = cacheOf(packs);
  const key = `${before?.locale ?? ""}\n${written}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const understood = understand(written, packs, before);
  if (cache.size >= mostRemembered) cache.clear();
  cache.set(key, understood);
  return understood;
}

// A conversation is read again with every turn, by the router and by the model.
const mostRemembered = 500;
const caches = new WeakMap<readonly LanguagePack[], Map<string, Understood>>();

function cacheOf(packs: readonly LanguagePack[]): Map<string, Understood> {
  const cached = caches.get(packs) ?? new Map<string, Understood>();
  caches.set(packs, cached);
  return cached;
}

function understand(written: string, packs: readonly LanguagePack[], before?: LanguagePack): Understood {
  const [first] = packs;
  if (first === undefined) throw new Error("there is no language");
  const text = titlesQuoted(daysWritten(calmed(written)), packs);
  const { pack, text: read } = readWords(text, packs, before);
  const plain = first.rewrites.reduce(
    (it, [pattern, replacement]) => it.replace(pattern, replacement),
    numbersWritten(spelled(read, first)),
  );
  // Twice, since what one idiom means may be part of another.
  const { idioms } = first;
  const dictated = dictatedIn(written, pack);
  const heard = openedSmall(dictated === undefined ? withoutAsides(plain) : plain, first);
  const meant = idioms === undefined ? heard : glossed(glossed(heard, idioms).text, idioms).text;
  // What two idioms say alike is said once.
  const once = meant.replace(/\b(by \p{L}+)(?: \1)+\b/giu, "$1");
  const said = dictated === undefined ? withoutAsides(once) : once;
  // A question that says nothing but courtesies is left as it is.
  return { pack, text: said === "" ? plain : said, ...(dictated === undefined ? {} : { dictated }) };
}

/** “How much …” as “how much …”: a capital that only opens the sentence tells nothing, and some idioms look for names by theirs. */
function openedSmall(text: string, { stopWords, interrogatives, actionWords }: LanguagePack): string {
  return text.replace(/^\p{Lu}\p{Ll}+(?=['\s])/u, (word) => {
    const lower = word.toLowerCase();
    return [stopWords, interrogatives, actionWords].some((words) => words.includes(lower)) ? lower : word;
  });
}

const longestDictation = 600;

function dictatedIn(text: string, { dictations }: LanguagePack): string | undefined {
  if (text.length > longestDictation) return undefined;
  for (const form of dictations) {
    const body = form.exec(text)?.groups?.body?.trim();
    if (body !== undefined && body !== "") return body;
  }
  return undefined;
}

function readWords(text: string, packs: readonly LanguagePack[], before: LanguagePack | undefined): Understood {
  const [first] = packs;
  if (first === undefined) throw new Error("there is no language");
  // A title in quotes tells no language.
  const unquoted = text.replace(/“[^“”]*”|"[^"]*"/gu, " ");
  const written = tokenize(unquoted, first);
  const own = charactersKnown(written, tokenize(spelled(unquoted, first), first), first, packs);
  // “Deals mit Nordlicht”: a small word that is none of the language speaks against it, and the more where it is one of another.
  const isElsewhere = (word: string) => packs.some(({ gloss }) => gloss !== undefined && isWordOfGloss(word, gloss));
  const foreign = written
    .filter(
      ({ text: word, lower }) => /^\p{Ll}{1,6}$/u.test(word) && !isOwnWord(lower, first) && spelled(lower, first) === lower,
    )
    .reduce((sum, { lower }) => sum + lower.length * (isElsewhere(lower) ? 2 : 1), 0);
  // How a question opens tells its language, whatever names follow.
  const opening = /^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  const isShared = packs.some(({ gloss }) => gloss !== undefined && isWordOfGloss(opening, gloss));
  const isOwnOpening = !isShared && (first.stopWords.includes(opening) || first.interrogatives.includes(opening));
  // “Pipline in euros” opens with a slip of an English word.
  const isOwnTypo = spelled(opening, first) !== opening && isOwnWord(spelled(opening, first), first);
  // “No, Clarke & Hartley” in a conversation in English: a small word that other languages have too.
  if (before === first && /^\W*no\b/iu.test(text)) return { pack: first, text };
  let best: Understood & { readonly known: number } = {
    pack: first,
    text,
    known: own - 2 * foreign + (isOwnOpening ? opening.length * 2 : 0),
  };
  for (const pack of packs) {
    if (pack.gloss === undefined) continue;
    // “Products” is English rather than a slip in “Produkte”.
    const isEnglish = (word: string) => isOwnWord(word, first);
    const reading = glossed(text, pack.gloss, isEnglish);
    const opens =
      !isOwnOpening &&
      !isOwnTypo &&
      pack.gloss !== undefined &&
      opening !== "" &&
      glossed(opening, pack.gloss, isEnglish).known > 0;
    const known = reading.known + (opens ? opening.length * 2 : 0);
    if (known > Math.max(best.known, 0) || (known === best.known && pack === before))
      best = { pack, text: reading.text, known };
  }
  return { pack: best.pack, text: best.text };
}

/** Short words are words of several languages; long ones hardly ever. */
function isLongWord(word: string, pack: LanguagePack): boolean {
  return word.length >= 5 && pack.isWord(word);
}

/** How much of a question the first language knows. What had to be put right tells less, and nothing where another language knows it as it stands. */
function charactersKnown(
  written: readonly Token[],
  corrected: readonly Token[],
  pack: LanguagePack,
  packs: readonly LanguagePack[],
): number {
  const { stemOf } = vocabularyOf(pack);
  return corrected
    .filter((token) => /^\p{L}+$/u.test(token.text) && (isWordOf(token.lower, pack, stemOf) || isLongWord(token.lower, pack)))
    .reduce((sum, { lower, index }) => {
      const typed = written[index]?.lower ?? lower;
      if (typed === lower) return sum + lower.length;
      const isElsewhere = packs.some(({ gloss }) => gloss !== undefined && glossed(typed, gloss).known === typed.length);
      return isElsewhere ? sum : sum + lower.length / 2;
    }, 0);
}

const wordCache = new WeakMap<LanguagePack, ReadonlySet<string>>();

function isWordOf(word: string, pack: LanguagePack, stemOf: (word: string) => string): boolean {
  let words = wordCache.get(pack);
  if (words === undefined) {
    const own = [
      pack.synonyms.flat(),
      Object.values(pack.valueWords).flat(),
      Object.values(pack.recordNouns).flat(),
      pack.dates.months.flat(),
      Object.values(pack.dates.units).flat(),
    ];
    words = new Set([
      ...pack.stopWords,
      ...pack.operatorWords,
      ...pack.commonWords,
      ...own.flat().flatMap((phrase) => phrase.split(" ").map(stemOf)),
    ]);
    wordCache.set(pack, words);
  }
  return words.has(word) || words.has(stemOf(word));
}
