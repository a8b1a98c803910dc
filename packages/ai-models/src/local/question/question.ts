import { unread } from "../language/gloss.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { readAmounts, readCurrencies } from "./amounts.ts";
import { readDateRanges } from "./date-ranges.ts";
import { readLimits, readNumbers } from "./limits.ts";
import type {
  AmountMention,
  ComparisonMention,
  CurrencyMention,
  DateMention,
  LimitMention,
  Mention,
  NameMention,
  NumberMention,
} from "./mention.ts";
import { readQuotedNames } from "./name-mention.ts";
import { readNames } from "./names.ts";
import { createPhraseMatcher } from "./phrases.ts";
import { type Token, tokenize } from "./tokens.ts";
import { correctTypo } from "./typos.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A question taken apart: its words, and what they name. */
export interface Question {
  readonly text: string;
  /** What is dictated in it, as it was written; `text` may be a translation. */
  readonly dictated?: string;
  /** The asker's date. */
  readonly today: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly comparisons: readonly ComparisonMention[];
  readonly amounts: readonly AmountMention[];
  readonly currencies: readonly CurrencyMention[];
  readonly limits: readonly LimitMention[];
  readonly numbers: readonly NumberMention[];
  readonly names: readonly NameMention[];
}

/** What the offered tools, or agents, are about: the words of their documents. */
export interface KnownWords {
  readonly concepts: ReadonlySet<string>;
  /** Whole words, for typos. */
  readonly words: ReadonlySet<string>;
}

const nothingKnown: KnownWords = { concepts: new Set(), words: new Set() };

/** Reads a question. `today` is the asker's date; words of `known` are no names and attract typos. */
export function readQuestion(
  written: string,
  {
    pack,
    today,
    known = nothingKnown,
    dictated,
  }: {
    readonly pack: LanguagePack;
    readonly today: string;
    readonly known?: KnownWords;
    readonly dictated?: string | undefined;
  },
): Question {
  const vocabulary = vocabularyOf(pack);
  const { text, starts } = withoutMarks(written);
  const tokens = tokenize(text, pack);
  for (const token of tokens) token.isUnread = starts.has(token.start);
  vocabulary.understand(tokens);
  const isKnown = (token: Token) =>
    vocabulary.isKnown(token) || known.concepts.has(token.concept) || pack.operatorWords.includes(token.lower);
  for (const token of tokens) {
    if (isKnown(token) || vocabulary.isCommon(token) || token.concept === "" || (token.isCapitalised && !token.opensSentence))
      continue;
    const corrected = correctTypo(token.lower, [...known.words, ...pack.questionWords]);
    if (corrected !== undefined) token.lower = corrected;
  }
  vocabulary.understand(tokens);

  const taken = new Set<number>();
  const isTaken = (index: number) => taken.has(index);
  const take = <Kind extends Mention>(mentions: readonly Kind[]): Kind[] => {
    const free = mentions.filter(({ first, last }) => !range(first, last).some(isTaken));
    for (const { first, last } of free) for (const index of range(first, last)) taken.add(index);
    return free;
  };
  // The order is that of certainty: what is quoted is no date, a year is no amount.
  const quoted = take(readQuotedNames(text, tokens, pack));
  const comparisons = take(readComparisons(tokens, pack));
  const dates = take(readDateRanges(text, tokens, today, pack));
  const amounts = take(readAmounts(tokens, pack, isTaken));
  const currencies = take(readCurrencies(tokens, pack, isTaken));
  const limits = take(readLimits(tokens, pack, isTaken));
  const unquoted = take(
    readNames({ text, tokens, pack, isTaken, isStopWord: vocabulary.isStopWord, isCommon: vocabulary.isCommon, isKnown }),
  );
  const names = [...quoted, ...unquoted].sort((one, other) => one.first - other.first);
  const numbers = readNumbers(tokens, pack, isTaken);
  return {
    text,
    ...(dictated === undefined ? {} : { dictated }),
    today,
    tokens,
    dates,
    comparisons,
    amounts,
    currencies,
    limits,
    numbers,
    names,
  };
}

/** A text without the marks before untranslated words, and where these words begin. */
function withoutMarks(written: string): { readonly text: string; readonly starts: ReadonlySet<number> } {
  const [first = "", ...others] = written.split(unread);
  const starts = new Set<number>();
  const text = others.reduce((before, part) => {
    starts.add(before.length);
    return before + part;
  }, first);
  return { text, starts };
}

/** “The same month last year”, “the period before”. */
function readComparisons(tokens: readonly Token[], { comparedPeriods }: LanguagePack): ComparisonMention[] {
  const phrases = createPhraseMatcher<ComparisonMention["with"]>([
    ...comparedPeriods.previous_year.map((phrase) => [phrase, "previous_year"] as const),
    ...comparedPeriods.previous_period.map((phrase) => [phrase, "previous_period"] as const),
  ]);
  return phrases
    .all(tokens)
    .flatMap(({ first, last, values: [period] }) => (period === undefined ? [] : [{ first, last, with: period }]));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
