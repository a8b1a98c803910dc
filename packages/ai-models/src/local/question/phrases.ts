import type { Token } from "./tokens.ts";

/** Where a phrase stands: from token `first` to token `last`, both included. */
export interface PhraseMatch<Value> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly Value[];
}

export interface PhraseMatcher<Value> {
  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Value> | undefined;
  /** The longest phrase that ends just before a token. */
  before(tokens: readonly Token[], index: number): PhraseMatch<Value> | undefined;
  /** All phrases, from left to right, none overlapping another. */
  all(tokens: readonly Token[]): PhraseMatch<Value>[];
}

/**
 * Finds phrases in tokens. Words are compared by `keyOf`; without it, as they are written in lower case. The same phrase may be
 * given several values.
 */
export function createPhraseMatcher<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  keyOf: (word: string) => string = (word) => word,
): PhraseMatcher<Value> {
  const byPhrase = new Map<string, Value[]>();
  // Most words start and end no phrase; knowing how long one could get spares putting words together.
  const longestFrom = new Map<string, number>();
  const longestTo = new Map<string, number>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(/[\s-]+/u).map(keyOf);
    const key = words.join(" ");
    const values = byPhrase.get(key) ?? [];
    if (!values.includes(value)) values.push(value);
    byPhrase.set(key, values);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
    longestTo.set(last, Math.max(longestTo.get(last) ?? 0, words.length));
  }
  const reach = (lengths: ReadonlyMap<string, number>, token: Token | undefined) =>
    token ? (lengths.get(keyOf(token.lower)) ?? 0) : 0;

  function between(tokens: readonly Token[], first: number, last: number): PhraseMatch<Value> | undefined {
    const span = tokens.slice(first, last + 1);
    if (span.slice(1).some(({ followsBreak }) => followsBreak)) return undefined;
    const values = byPhrase.get(span.map(({ lower }) => keyOf(lower)).join(" "));
    return values && { first, last, values };
  }

  function at(tokens: readonly Token[], index: number) {
    for (let length = Math.min(reach(longestFrom, tokens[index]), tokens.length - index); length > 0; length--) {
      const match = between(tokens, index, index + length - 1);
      if (match) return match;
    }
    return undefined;
  }

  return {
    at,
    before(tokens, index) {
      for (let length = Math.min(reach(longestTo, tokens[index - 1]), index); length > 0; length--) {
        const match = between(tokens, index - length, index - 1);
        if (match) return match;
      }
      return undefined;
    },
    all(tokens) {
      const matches: PhraseMatch<Value>[] = [];
      for (let index = 0; index < tokens.length; index++) {
        const match = at(tokens, index);
        if (match) {
          matches.push(match);
          index = match.last;
        }
      }
      return matches;
    },
  };
}
