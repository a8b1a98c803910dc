import { languagePacks } from "../extract/language-packs.ts";

const commonWords = new Map<string, string[]>();
for (const pack of languagePacks) {
  for (const word of pack.words.split(" ")) commonWords.set(word, [...(commonWords.get(word) ?? []), pack.language]);
}

/**
 * ISO 639-1 of a text by its commonest words; `labels` are the languages of labels found in it, which is what short documents
 * have instead of sentences. Null when nothing speaks for one as loudly as `least`, in
 * words that no other language has.
 */
export function detectLanguage(text: string, labels: readonly ReadonlySet<string>[], least = 1.5): string | null {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  for (const word of text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.slice(0, 3000) ?? []) {
    const languages = commonWords.get(word);
    if (languages !== undefined) for (const language of languages) add(language, 1 / languages.length ** 2);
  }
  // A label that several languages share (`Total`, `IBAN`) tells little.
  for (const languages of labels) for (const language of languages) add(language, 1.5 / languages.size ** 2);
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < least) return null;
  return best[1] > (next?.[1] ?? 0) * 1.05 ? best[0] : null;
}
