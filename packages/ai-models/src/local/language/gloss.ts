import { correctTypo } from "../question/typos.ts";

/**
 * Questions in other languages, word for word in the words of the first: what they mean is then read by one set of rules. A gloss is data;
 * it knows no tool. Names and numbers stay as they were written.
 *
 * @module
 */
export interface Gloss {
  /** Rewritings of the whole question, for what stands in another order; what they write in English stands in ‹ ›. */
  readonly forms: readonly (readonly [pattern: RegExp, replacement: string])[];
  /**
   * Words and phrases in small letters → English. `*` at the end of a word stands for any ending: `rechnung*`. The longest phrase wins; a
   * translation may be empty.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Articles of a language that gives every noun a capital. */
  readonly articles?: readonly string[];
}

interface Entry {
  readonly words: readonly string[];
  readonly english: string;
  /** How much of it is written out; of two that fit the one that says more goes first. */
  readonly weight: number;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly open: readonly Entry[];
}

const cache = new WeakMap<Gloss, Index>();
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

/** A question in English words, and how many of its characters the gloss knew. What is quoted stays. */
export function glossed(text: string, gloss: Gloss): { readonly text: string; readonly known: number } {
  const rewritten = gloss.forms.reduce((it, [pattern, replacement]) => it.replace(pattern, replacement), text);
  const words = [...rewritten.matchAll(wordPattern)].map((match) => ({
    lower: foldText(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
  // What a form wrote in English, between single guillemets, is not translated once more.
  const quoted = [...rewritten.matchAll(/["“„«][^"“”„«»\n]{1,200}["”“»]|‹[^‹›]*›/gu)].map(
    ({ index, 0: match }) => [index, index + match.length] as const,
  );
  let out = "";
  let at = 0;
  let known = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || quoted.some(([from, to]) => word.start >= from && word.end <= to)) continue;
    const entry = longestAt(words, index, rewritten, gloss) ?? mistypedAt(word, rewritten, gloss);
    // “Bizjak Izobraževanje”: the second word of a name means nothing either.
    const before = words[index - 1];
    const isInName =
      gloss.articles === undefined &&
      isCapital(rewritten, word) &&
      before !== undefined &&
      before.end > at &&
      isCapital(rewritten, before) &&
      index > 1;
    if (!entry || (isInName && entry.words.length === 1)) {
      // Where every noun has a capital, one after an article is a word and no name – unless a name of several words follows.
      const isNoun = gloss.articles?.includes(words[index - 1]?.lower ?? "") && !isCapital(rewritten, words[index + 1]);
      if (isNoun && isCapital(rewritten, word)) {
        out += rewritten.slice(at, word.start) + rewritten.slice(word.start, word.end).toLowerCase();
        at = word.end;
      }
      continue;
    }
    const last = words[index + entry.words.length - 1] ?? word;
    out += rewritten.slice(at, word.start) + entry.english;
    at = last.end;
    // A word that is the same in English tells no language.
    if (entry.english.toLowerCase() !== rewritten.slice(word.start, last.end).toLowerCase()) known += last.end - word.start;
    index += entry.words.length - 1;
  }
  return { text: (out + rewritten.slice(at)).replace(/[‹›]/gu, "").replace(/ {2,}/gu, " ").trim(), known };
}

/** Without accents, as people type in a hurry: “racuni”, “ueberfaellig”. */
function foldText(text: string): string {
  return text
    .replace(/ä/gu, "ae")
    .replace(/ö/gu, "oe")
    .replace(/ü/gu, "ue")
    .replace(/ß/gu, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
}

type Word = { readonly lower: string; readonly start: number; readonly end: number };

function longestAt(words: readonly Word[], index: number, text: string, gloss: Gloss): Entry | undefined {
  const { exact, open } = indexOf(gloss);
  const first = words[index]?.lower ?? "";
  let best: Entry | undefined;
  for (const entry of [...(exact.get(first) ?? []), ...open]) {
    if (
      best &&
      (best.words.length > entry.words.length || (best.words.length === entry.words.length && best.weight >= entry.weight))
    )
      continue;
    if (
      entry.words.every((wanted, offset) => fits(wanted, words[index + offset]?.lower) && isJoined(words, index, offset, text))
    )
      best = entry;
  }
  return best;
}

/** A word in small letters that is nearly one of the gloss. */
function mistypedAt(word: Word, text: string, gloss: Gloss): Entry | undefined {
  if (word.lower.length < 5 || isCapital(text, word)) return undefined;
  const { exact } = indexOf(gloss);
  const meant = correctTypo(word.lower, exact.keys());
  return meant === undefined ? undefined : exact.get(meant)?.find(({ words }) => words.length === 1);
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

/** A phrase does not reach over a comma or a full stop. */
function isJoined(words: readonly Word[], index: number, offset: number, text: string): boolean {
  if (offset === 0) return true;
  const [before, word] = [words[index + offset - 1], words[index + offset]];
  return before !== undefined && word !== undefined && /^\s+$/u.test(text.slice(before.end, word.start));
}

function indexOf(gloss: Gloss): Index {
  const cached = cache.get(gloss);
  if (cached) return cached;
  const exact = new Map<string, Entry[]>();
  const open: Entry[] = [];
  for (const [phrase, english] of Object.entries(gloss.words)) {
    const words = foldText(phrase).split(" ");
    const entry = { words, english, weight: phrase.replaceAll("*", "").length };
    const [first = ""] = words;
    if (first.endsWith("*")) open.push(entry);
    else exact.set(first, [...(exact.get(first) ?? []), entry]);
  }
  const index = { exact, open };
  cache.set(gloss, index);
  return index;
}
