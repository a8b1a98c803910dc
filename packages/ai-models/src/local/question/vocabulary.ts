import type { LanguagePack } from "../language/language-pack.ts";
import { createPhraseMatcher } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What the words of a language mean to the local model. */
export interface Vocabulary {
  stemOf(word: string): string;
  /** The meaning of a single word. */
  conceptOf(word: string): string;
  /** Sets what each token means, synonyms and phrases joined. */
  understand(tokens: readonly Token[]): void;
  isStopWord(token: Token): boolean;
  /** Whether the word is so common that in small letters it hardly is a name. */
  isCommon(token: Token): boolean;
  /** Whether the language pack itself knows the word, so that it can hardly be a name. */
  isKnown(token: Token): boolean;
  /** Whether the word means several records of a kind: “customers”. */
  isManyRecords(token: Token): boolean;
  /** Whether the word describes records: “issued”, “email”, “unpaid”. */
  isTradeWord(token: Token): boolean;
}

const cache = new WeakMap<LanguagePack, Vocabulary>();

/** The vocabulary of a language pack; built once. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  const cached = cache.get(pack);
  if (cached) return cached;
  const vocabulary = createVocabulary(pack);
  cache.set(pack, vocabulary);
  return vocabulary;
}

function createVocabulary(pack: LanguagePack): Vocabulary {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = pack.stem(word);
    // Questions are anyone's text: what is kept of them is bounded.
    if (stems.size < 20_000) stems.set(word, stem);
    return stem;
  };
  // The first of a group stands for all of them.
  const meant = pack.synonyms.flatMap((group) => {
    const meaning = (group[0] ?? "").split(" ").map(stemOf).join("_");
    return group.map((phrase) => [phrase, meaning] as const);
  });
  const synonyms = createPhraseMatcher(meant, stemOf);
  const words = meant.filter(([phrase]) => !phrase.includes(" "));
  const meanings = new Map(words.map(([word, meaning]) => [stemOf(word), meaning]));
  const conceptOf = (word: string) => {
    const stem = stemOf(word);
    return meanings.get(stem) ?? stem;
  };
  const stopWords = new Set(pack.stopWords);
  const common = new Set(pack.commonWords);
  const actions = new Set(pack.actionWords);
  const known = new Set(
    [
      pack.synonyms.flat(),
      Object.values(pack.valueWords).flat(),
      Object.values(pack.oppositeWords).flat(),
      Object.values(pack.fieldCues).flat(),
      Object.values(pack.recordNouns).flat(),
      Object.values(pack.recordNames).flat(),
      pack.superlatives.flatMap(({ words }) => words),
      pack.fieldWords,
      pack.actionWords,
      pack.negations,
      pack.groupWords,
      Object.keys(pack.numberWords),
      Object.keys(pack.ordinalWords),
      Object.keys(pack.currencyWords),
      Object.values(pack.dates.units).flat(),
    ]
      .flat()
      .flatMap((phrase) => phrase.split(" "))
      .map(stemOf),
  );

  const nouns = new Set(Object.values(pack.recordNouns).flat());
  const nounConcepts = new Set([...nouns].map(conceptOf));

  return {
    stemOf,
    conceptOf,
    understand(tokens) {
      for (const token of tokens) token.concept = stemOf(token.lower);
      for (const { first, last, values } of synonyms.all(tokens)) {
        tokens.slice(first, last + 1).forEach((token, position) => {
          token.concept = position === 0 ? (values[0] ?? "") : "";
        });
      }
      for (const token of tokens) {
        token.isQuiet = stopWords.has(token.lower);
      }
    },
    isStopWord: (token) => stopWords.has(token.lower),
    isCommon: (token) => common.has(token.lower),
    isManyRecords: ({ concept, lower }) => nounConcepts.has(concept) && !nouns.has(lower) && pack.pluralForm.test(lower),
    isTradeWord: (token) => known.has(stemOf(token.lower)) && !actions.has(token.lower),
    isKnown: (token) => token.isQuiet || known.has(stemOf(token.lower)),
  };
}
