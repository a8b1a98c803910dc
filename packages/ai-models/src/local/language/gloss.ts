import { correctTypo } from "../question/typos.ts";

/**
 * Questions in other words, phrase for phrase: those of another language in the words of the first, and the many ways to say a thing in
 * the few that the rules know. What they mean is then read by one set of rules. A gloss is data; it knows no tool. Names and numbers stay
 * as they were written.
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
  /** Whether it puts the first language in other words of its own: nothing is put right, and what has a capital is a name. */
  readonly isOwnLanguage?: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly english: string;
  /** How much of it is written out; of two that fit the one that says more goes first. */
  readonly weight: number;
}

interface Index {
  /** Entries by their first word. */
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  /** Entries whose first word has an open ending, by the two letters it begins with. */
  readonly open: ReadonlyMap<string, readonly Entry[]>;
  /** All words that stand in it, and the beginnings of those with an open ending. */
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

interface Word {
  /** In small letters, without accents, and spelt right. */
  lower: string;
  readonly start: number;
  readonly end: number;
  isCorrected: boolean;
}

/** Stands before a word of another language that has no translation. */
export const unread = "\u2060";

const cache = new WeakMap<Gloss, Index>();
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

/** Whether a word in small letters stands in a gloss, be it part of a phrase. */
export function isWordOfGloss(word: string, gloss: Gloss): boolean {
  return indexOf(gloss).words.has(foldText(word));
}

/**
 * A question in English words, and how many of its characters the gloss knew. What is quoted stays. `isElsewhere` tells words of another
 * language, which are not put right.
 */
export function glossed(
  text: string,
  gloss: Gloss,
  isElsewhere: (word: string) => boolean = () => false,
): { readonly text: string; readonly known: number } {
  const formed = withForms(text, gloss);
  // What is put right may be part of a form.
  const mended = gloss.isOwnLanguage === true ? formed : spelledRight(formed, gloss, isElsewhere);
  const reformed = mended === formed ? formed : withForms(mended, gloss);
  const rewritten = reformed === mended ? formed : reformed;
  const words = wordsOf(rewritten);
  const isQuoted = quotedIn(rewritten);
  if (gloss.isOwnLanguage !== true) spellAll(words, rewritten, gloss, isElsewhere);
  let out = "";
  let at = 0;
  // What a form understood is known too.
  let known = [...rewritten.matchAll(/‹([^‹›“”]*)/gu)].reduce((sum, [, said = ""]) => sum + said.length, 0);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || isQuoted(word)) continue;
    const isName = gloss.isOwnLanguage === true && index > 0 && isCapital(rewritten, word);
    const entry = isName ? undefined : longestAt(words, index, rewritten, gloss);
    if (!entry || isPartOfName(words, index, entry, rewritten, gloss, at)) {
      // Where every noun has a capital, one after an article is a word and no name – unless a name of several words follows.
      const isNoun = gloss.articles?.includes(words[index - 1]?.lower ?? "") && !isCapital(rewritten, words[index + 1]);
      // A small word that stays as it was written is one that nobody translated: hardly a name.
      if (gloss.isOwnLanguage !== true && !entry && !isCapital(rewritten, word) && !isElsewhere(word.lower)) {
        out += rewritten.slice(at, word.start) + unread;
        at = word.start;
      }
      if (isNoun && isCapital(rewritten, word)) {
        out += rewritten.slice(at, word.start) + rewritten.slice(word.start, word.end).toLowerCase();
        at = word.end;
      }
      continue;
    }
    const last = words[index + entry.words.length - 1] ?? word;
    out += rewritten.slice(at, word.start) + entry.english;
    at = last.end;
    // A word that is the same in English tells no language; one that had to be put right tells less.
    if (entry.english.toLowerCase() !== rewritten.slice(word.start, last.end).toLowerCase())
      known += Math.min(last.end - word.start, entry.weight) * (word.isCorrected ? 0.5 : 1);
    index += entry.words.length - 1;
  }
  return {
    text: (out + rewritten.slice(at))
      .replace(/[‹›]/gu, " ")
      .replace(/ {2,}/gu, " ")
      .replace(/ (?=[,?!])/gu, "")
      .replace(/(?<=“) | (?=”)/gu, "")
      .trim(),
    known,
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    lower: foldText(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
    isCorrected: false,
  }));
}

/** What a form wrote in English, between single guillemets, is not translated once more, nor is what stands in quotes. */
function quotedIn(text: string): (word: Word) => boolean {
  const quoted = [...text.matchAll(/["“„«][^"“”„«»\n]{1,200}["”“»]|‹[^‹›]*›/gu)].map(
    ({ index, 0: match }) => [index, index + match.length] as const,
  );
  return ({ start, end }) => quoted.some(([from, to]) => start >= from && end <= to);
}

function spellAll(words: readonly Word[], text: string, gloss: Gloss, isElsewhere: (word: string) => boolean): void {
  const isQuoted = quotedIn(text);
  words.forEach((word, index) => {
    if (!isQuoted(word) && !isElsewhere(word.lower)) spell(word, text, gloss, isNounAt(words, index, text, gloss));
  });
}

/** A text with its mistyped words put right, without accents; forms hold without them too. */
function spelledRight(text: string, gloss: Gloss, isElsewhere: (word: string) => boolean): string {
  const words = wordsOf(text);
  spellAll(words, text, gloss, isElsewhere);
  return words.reduceRight(
    (it, { lower, start, end, isCorrected }) => (isCorrected ? it.slice(0, start) + lower + it.slice(end) : it),
    text,
  );
}

const quotedPattern = /“[^“”\n]{1,200}”|"[^"\n]{1,200}"|„[^„“”\n]{1,200}[“”]/gu;

/** The forms over all that is not quoted: a quotation stands as one capital letter for as long. */
function withForms(text: string, { forms }: Gloss): string {
  // The patterns backtrack; what is longer than this is no question of one sentence.
  if (text.length > longestForm) return text;
  const quotations: string[] = [];
  const held = text.replace(quotedPattern, (quotation) => `“Ж${quotations.push(quotation) - 1}”`);
  const rewritten = forms.reduce((it, [pattern, replacement]) => it.replace(pattern, replacement), held);
  return rewritten.replace(/“Ж(\d+)”/gu, (_, at: string) => quotations[Number(at)] ?? "");
}

/** “Bizjak Izobraževanje”, “Božič & Kovač”: the second word of a name means nothing either, nor does the first before a sign that joins two. */
function isPartOfName(words: readonly Word[], index: number, entry: Entry, text: string, gloss: Gloss, at: number): boolean {
  const [word, before] = [words[index], words[index - 1]];
  const isJoined =
    gloss.isOwnLanguage !== true &&
    word !== undefined &&
    isCapital(text, word) &&
    (/^ & \p{Lu}/u.test(text.slice(word.end)) || /\p{Lu}\S* & $/u.test(text.slice(0, word.start)));
  if (isJoined) return true;
  return (
    gloss.isOwnLanguage !== true &&
    entry.words.length === 1 &&
    (index > 1 || (words.length <= 3 && words.every((each) => isCapital(text, each)))) &&
    word !== undefined &&
    before !== undefined &&
    before.end > at &&
    isCapital(text, word) &&
    isCapital(text, before) &&
    /^[ &]+$/u.test(text.slice(before.end, word.start))
  );
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

function longestAt(words: readonly Word[], index: number, text: string, gloss: Gloss): Entry | undefined {
  const { exact, open } = indexOf(gloss);
  const first = words[index]?.lower ?? "";
  let best: Entry | undefined;
  for (const entry of [...(exact.get(first) ?? []), ...(open.get(first.slice(0, 2)) ?? [])]) {
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

/**
 * Whether a word with a capital is more likely a noun than a name: it opens the question and a small word follows, or it stands alone among
 * small words where every noun has a capital, and no preposition leads to it.
 */
function isNounAt(words: readonly Word[], index: number, text: string, { articles }: Gloss): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || isCapital(text, after)) return false;
  if (before === undefined) return after !== undefined;
  // “Welche Rechnugen”: the capital before it only opens the sentence.
  const isAfterName = isCapital(text, before) && !(index === 1 && determiners.test(before.lower));
  return articles !== undefined && word.lower.length >= leastNoun && !isAfterName && !leads.has(before.lower);
}

const leastNoun = 6;
const determiners =
  /^(?:welche[nrs]?|wie ?viele?|alle|unsere?|offene|unbezahlte|ueberfaellige|neue|letzte|die|der|das|keine|meine)$/u;
const leads = new Set(
  "von vom bei beim fuer mit an am zu zum zur gegen ueber kunde kunden firma in im aus nach auf um".split(" "),
);

/** Puts a word right that is nearly one of the gloss. With a capital it may be a name: it has to be nearly the whole word. */
function spell(word: Word, text: string, gloss: Gloss, isNoun: boolean): void {
  const isName = isCapital(text, word);
  if (word.lower.length < 5 || (isName && !isNoun)) return;
  const { words, stems } = indexOf(gloss);
  if (words.has(word.lower) || stems.some((stem) => word.lower.startsWith(stem))) return;
  const meant = correctTypo(word.lower, words) ?? (isName ? correctTypo(word.lower, stems) : stemOf(word.lower, stems));
  if (meant === undefined) return;
  word.lower = meant;
  word.isCorrected = true;
}

const longestForm = 400;
const longestEnding = 5;
const leastPhraseStem = 6;

/** The beginning that a mistyped word has, whatever its ending. */
function stemOf(word: string, stems: readonly string[]): string | undefined {
  for (const stem of stems) {
    if (stem.length < 5 || stem[0] !== word[0]) continue;
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      if (word.length >= length && word.length - length <= longestEnding && correctTypo(word.slice(0, length), [stem]) === stem)
        return stem;
    }
  }
  return undefined;
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
  const open = new Map<string, Entry[]>();
  const all = new Set<string>();
  const stems = new Set<string>();
  for (const [phrase, english] of Object.entries(gloss.words)) {
    const words = foldText(phrase).split(" ");
    const entry = { words, english, weight: phrase.replaceAll("*", "").length };
    const [first = ""] = words;
    const [map, key] = first.endsWith("*") ? [open, first.slice(0, 2)] : [exact, first];
    map.set(key, [...(map.get(key) ?? []), entry]);
    for (const word of words) {
      if (!word.endsWith("*")) all.add(word);
      // A short beginning that means something only in a phrase does not make every word that begins so a known one.
      else if (words.length === 1 || word.length > leastPhraseStem) stems.add(word.slice(0, -1));
    }
  }
  const index = { exact, open, words: all, stems: [...stems] };
  cache.set(gloss, index);
  return index;
}
