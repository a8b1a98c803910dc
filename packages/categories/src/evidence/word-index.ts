/**
 * Which kinds of business the words of a text speak of.
 *
 * @module
 */
import { businessWords } from "./business-words.ts";

/** Category id → strength: a plain word is 1, a hint 0.35, a brand 4. */
export type Hints = ReadonlyMap<string, number>;

interface Entry {
  readonly category: string;
  readonly strength: number;
}
type Table = Map<string, Entry[]>;

const strengths = { hint: 0.35, word: 1, brand: 4 };
// A phrase says more than one word.
const phraseFactor = 1.5;

const words: Table = new Map();
const beginnings: Table = new Map();
const endings: Table = new Map();
const phrases: Table = new Map();

function add(table: Table, key: string, entry: Entry): void {
  const entries = table.get(key);
  if (entries === undefined) table.set(key, [entry]);
  else entries.push(entry);
}

for (const [category, list] of Object.entries(businessWords)) {
  for (const item of list.trim().split(/\s+/)) {
    const strength = item.startsWith("!") ? strengths.brand : item.startsWith("?") ? strengths.hint : strengths.word;
    const pattern = item.replace(/^[!?]/, "");
    const key = pattern.replaceAll("*", "").replaceAll("_", " ");
    if (key.includes(" ")) add(phrases, key, { category, strength: strength * phraseFactor });
    else if (pattern.endsWith("*")) add(beginnings, key, { category, strength });
    else if (pattern.startsWith("*")) add(endings, key, { category, strength });
    else add(words, key, { category, strength });
  }
}

const shortestPart = 3;
/** How a payment was made, not what for. */
const silent = new Set([
  "internet uberweisung",
  "internet payment",
  "internet banking",
  "online banking",
  "mobile payment",
  "bank transfer",
]);

function entriesOf(word: string): readonly Entry[] | undefined {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let length = word.length; length >= shortestPart; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  for (let length = word.length - 1; length >= shortestPart; length -= 1) {
    const found = endings.get(word.slice(-length));
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface WordEvidence {
  readonly hints: Hints;
  /** The words that spoke, in the text's order. */
  readonly spoke: readonly string[];
}

/** `folded`: as `foldText` gives it. A word that speaks for several categories is shared out among them. */
export function readWords(folded: string): WordEvidence {
  const tokens = folded === "" ? [] : folded.split(" ");
  const used = new Set<number>();
  const hints = new Map<string, number>();
  const spoke: string[] = [];
  const count = (entries: readonly Entry[], said: string) => {
    spoke.push(said);
    const share = 1 / Math.sqrt(entries.length);
    for (const { category, strength } of entries) hints.set(category, (hints.get(category) ?? 0) + strength * share);
  };
  for (const length of [3, 2]) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const phrase = tokens.slice(start, start + length).join(" ");
      const entries = silent.has(phrase) ? [] : phrases.get(phrase);
      const places = Array.from({ length }, (_, offset) => start + offset);
      if (entries === undefined || places.some((place) => used.has(place))) continue;
      for (const place of places) used.add(place);
      if (entries.length > 0) count(entries, phrase);
    }
  }
  tokens.forEach((token, place) => {
    const entries = used.has(place) ? undefined : entriesOf(token);
    if (entries !== undefined) count(entries, token);
  });
  return { hints, spoke };
}
