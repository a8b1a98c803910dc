import { tokenize } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { glossed } from "./gloss.ts";
import type { LanguagePack } from "./language-pack.ts";
import { slovenian } from "./sl.ts";

/** The languages the local model understands; the first is the one all rules are written in. */
export const languages: readonly LanguagePack[] = [english, slovenian, german];

/** A question, the language it was asked in, and how it reads in the first language. */
export interface Understood {
  readonly pack: LanguagePack;
  readonly text: string;
}

/**
 * Reads a question in whichever language knows most of it, by characters. Where none knows more than another – “USD”, a name – it is the language
 * of the conversation so far.
 */
export function understandLanguage(text: string, packs: readonly LanguagePack[], before?: LanguagePack): Understood {
  const [first] = packs;
  if (first === undefined) throw new Error("there is no language");
  const vocabulary = vocabularyOf(first);
  const plain = first.rewrites.reduce((it, [pattern, replacement]) => it.replace(pattern, replacement), text);
  const own = tokenize(text, first)
    .filter((token) => /^\p{L}+$/u.test(token.text) && isWordOf(token.lower, first, vocabulary.stemOf))
    .reduce((sum, { lower }) => sum + lower.length, 0);
  // How a question opens tells its language, whatever names follow.
  const opening = /^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  const isOwnOpening = first.stopWords.includes(opening) || first.interrogatives.includes(opening);
  let best: Understood & { readonly known: number } = {
    pack: first,
    text: plain,
    known: own + (isOwnOpening ? opening.length * 2 : 0),
  };
  for (const pack of packs) {
    if (pack.gloss === undefined) continue;
    const reading = glossed(text, pack.gloss);
    const opens = !isOwnOpening && pack.gloss !== undefined && opening !== "" && glossed(opening, pack.gloss).known > 0;
    const known = reading.known + (opens ? opening.length * 2 : 0);
    if (known > best.known || (known === best.known && pack === before)) best = { pack, text: reading.text, known };
  }
  return { pack: best.pack, text: best.text };
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
