import type { LanguagePack } from "../language/language-pack.ts";
import { comparisonBefore } from "./amounts.ts";
import type { LimitMention, NumberMention } from "./mention.ts";
import { ordinalAt, smallNumberAt } from "./period.ts";
import { createPhraseMatcher, type PhraseMatcher } from "./phrases.ts";
import type { Token } from "./tokens.ts";

interface LimitPhrases {
  readonly limits: PhraseMatcher<true>;
  readonly shows: PhraseMatcher<true>;
  readonly superlatives: PhraseMatcher<true>;
}

const cache = new WeakMap<LanguagePack, LimitPhrases>();

function phrasesOf(pack: LanguagePack): LimitPhrases {
  const cached = cache.get(pack);
  if (cached) return cached;
  const matcher = (words: readonly string[]) => createPhraseMatcher(words.map((word) => [word, true as const] as const));
  const phrases = {
    limits: matcher(pack.limitWords),
    shows: matcher(pack.showWords),
    superlatives: matcher(pack.superlatives.flatMap(({ words }) => words)),
  };
  cache.set(pack, phrases);
  return phrases;
}

/** How many are wanted: “top 5”, “first ten”, “the 3 largest”, “show me 20 invoices”. */
export function readLimits(tokens: readonly Token[], pack: LanguagePack, isTaken: (index: number) => boolean): LimitMention[] {
  const { limits, shows, superlatives } = phrasesOf(pack);
  return tokens.flatMap(({ index, lower }) => {
    const count = isTaken(index) ? undefined : smallNumberAt(tokens, index, pack);
    if (count === undefined || count < 1) return [];
    // “The one”, “show me one”: a small word is a pronoun as often as a number.
    if (count === 1 && !/^\d/.test(lower)) return [];
    // “At least 3” bounds how many; “the least” ranks.
    if (tokens[index - 2]?.lower === "at" && comparisonBefore(tokens, index, pack) !== undefined) return [];
    const lead =
      limits.before(tokens, index) ?? (superlatives.at(tokens, index + 1) ? undefined : superlatives.before(tokens, index));
    const isShown = shows.before(tokens, index) !== undefined && tokens[index + 1] !== undefined;
    if (!lead && !isShown && !superlatives.at(tokens, index + 1)) return [];
    return [{ first: lead?.first ?? index, last: index, count }];
  });
}

/** Whole numbers that are neither dates nor amounts nor limits: “floor 3”, “the 3rd floor”. */
export function readNumbers(
  tokens: readonly Token[],
  pack: LanguagePack,
  isTaken: (index: number) => boolean,
): NumberMention[] {
  return tokens.flatMap(({ index, lower }) => {
    // “Which one”: a pronoun rather than a number.
    if (isTaken(index) || pack.numberWords[lower] === 1) return [];
    const value = /^\d{1,9}$/.test(lower)
      ? Number(lower)
      : (smallNumberAt(tokens, index, pack) ?? ordinalAt(tokens, index, pack));
    return value === undefined ? [] : [{ first: index, last: index, value }];
  });
}
