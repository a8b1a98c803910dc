import type { LanguagePack } from "../language/language-pack.ts";
import { createPhraseMatcher, type PhraseMatcher } from "../question/phrases.ts";

const cache = new WeakMap<LanguagePack, PhraseMatcher<string>>();

/** Finds trades in words and gives what lists of industries call them. */
export function tradePhrases(pack: LanguagePack): PhraseMatcher<string> {
  const cached = cache.get(pack);
  if (cached) return cached;
  const phrases = createPhraseMatcher(
    Object.entries(pack.tradeWords).flatMap(([trade, words]) =>
      [trade.toLowerCase(), ...words].map((word) => [word, trade] as const),
    ),
  );
  cache.set(pack, phrases);
  return phrases;
}

/** Whether a name is that of a trade and nothing else: “Retail”, but not “Retail Partners”. */
export function isTradeName(name: string, pack: LanguagePack): boolean {
  const lower = name.toLowerCase();
  return Object.entries(pack.tradeWords).some(([trade, words]) => trade.toLowerCase() === lower || words.includes(lower));
}
