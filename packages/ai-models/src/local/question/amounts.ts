import { isCurrency } from "@omni/core";
import type { Comparison, LanguagePack } from "../language/language-pack.ts";
import { decimalText } from "./decimal-text.ts";
import type { AmountMention, CurrencyMention, Mention } from "./mention.ts";
import { createPhraseMatcher, type PhraseMatcher } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

interface AmountPhrases {
  readonly comparisons: PhraseMatcher<Comparison>;
  readonly trailing: PhraseMatcher<Comparison>;
  readonly currencies: PhraseMatcher<string>;
  readonly units: ReadonlySet<string>;
}

interface WrittenAmount extends Mention {
  readonly value: string;
  readonly currency?: string;
}

const cache = new WeakMap<LanguagePack, AmountPhrases>();

function phrasesOf(pack: LanguagePack): AmountPhrases {
  const cached = cache.get(pack);
  if (cached) return cached;
  const entries = (words: LanguagePack["comparisons"]) =>
    (Object.keys(words) as Comparison[]).flatMap((name) => words[name].map((word) => [word, name] as const));
  const phrases = {
    comparisons: createPhraseMatcher(entries(pack.comparisons)),
    trailing: createPhraseMatcher(entries(pack.trailingComparisons)),
    currencies: createPhraseMatcher(Object.entries(pack.currencyWords)),
    units: new Set(Object.values(pack.dates.units).flat()),
  };
  cache.set(pack, phrases);
  return phrases;
}

/**
 * Amounts with their bounds: “over 5,000 EUR”, “between 1k and 3k €”, “at least 200”. A number counts as an amount when it has a
 * currency, or a bound and no noun of its own (“more than 3 invoices” is a count). `isTaken` tells tokens that are dates.
 */
export function readAmounts(
  tokens: readonly Token[],
  pack: LanguagePack,
  isTaken: (index: number) => boolean,
): AmountMention[] {
  const mentions: AmountMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (isTaken(index)) continue;
    const amount = writtenAmount(tokens, index, pack);
    if (!amount) continue;
    const mention = rangeFrom(tokens, amount, pack) ?? boundedAmount(tokens, amount, pack);
    if (mention) mentions.push(mention);
    index = mention?.last ?? amount.last;
  }
  return mentions;
}

/** The comparison that ends just before a token: “**more than** 5”. */
export function comparisonBefore(tokens: readonly Token[], index: number, pack: LanguagePack) {
  return phrasesOf(pack).comparisons.before(tokens, index);
}

/** The comparison that begins at a token, after its number: “5 **or more**”. */
export function comparisonAfter(tokens: readonly Token[], index: number, pack: LanguagePack) {
  return phrasesOf(pack).trailing.at(tokens, index);
}

/** Currencies that stand alone: “in euros”, “USD invoices”. */
export function readCurrencies(
  tokens: readonly Token[],
  pack: LanguagePack,
  isTaken: (index: number) => boolean,
): CurrencyMention[] {
  return tokens.flatMap((_, index) => {
    const found = isTaken(index) ? undefined : currencyAt(tokens, index, pack);
    return found ? [{ first: index, last: found.last, code: found.code }] : [];
  });
}

/** Which currency a token names. After an amount a code may be in small letters and be a word too (“500 try”). */
function currencyAt(
  tokens: readonly Token[],
  index: number,
  pack: LanguagePack,
  followsAmount = false,
): { code: string; last: number } | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const word = phrasesOf(pack).currencies.at(tokens, index);
  if (word?.values[0]) return { code: word.values[0], last: word.last };
  if (!/^\p{L}{3}$/u.test(token.text)) return undefined;
  const code = token.text.toUpperCase();
  if (!isCurrency(code)) return undefined;
  const isCommon = Object.values(pack.currencyWords).includes(code);
  const isPlain =
    code === token.text
      ? followsAmount || !pack.doubtfulCurrencies.includes(code)
      : followsAmount && !pack.doubtfulCurrencies.includes(code);
  return isCommon || isPlain ? { code, last: index } : undefined;
}

function writtenAmount(tokens: readonly Token[], index: number, pack: LanguagePack): WrittenAmount | undefined {
  const ahead = currencyAt(tokens, index, pack);
  const numberAt = ahead ? ahead.last + 1 : index;
  const token = tokens[numberAt];
  const written = /^(\d[\d.,'’]*)(\p{L}*)$/u.exec(token?.lower ?? "");
  if (!token || !written?.[1] || (ahead && token.followsBreak)) return undefined;
  const suffix = written[2] ?? "";
  const word = tokens[numberAt + 1]?.lower ?? "";
  const attached = Object.hasOwn(pack.multipliers, suffix) ? pack.multipliers[suffix] : undefined;
  const spaced = suffix === "" && Object.hasOwn(pack.multipliers, word) ? pack.multipliers[word] : undefined;
  const glued = attached === undefined && suffix !== "" ? currencyCode(suffix, pack) : undefined;
  if (suffix !== "" && attached === undefined && glued === undefined) return undefined;
  const value = decimalText(written[1], attached ?? spaced ?? 0);
  if (value === undefined) return undefined;
  const last = spaced === undefined ? numberAt : numberAt + 1;
  const after = ahead || tokens[last + 1]?.followsBreak ? undefined : currencyAt(tokens, last + 1, pack, true);
  const currency = ahead?.code ?? glued ?? after?.code;
  return { first: index, last: after?.last ?? last, value, ...(currency === undefined ? {} : { currency }) };
}

/** The currency of “5000eur”. */
function currencyCode(word: string, pack: LanguagePack): string | undefined {
  if (Object.hasOwn(pack.currencyWords, word)) return pack.currencyWords[word];
  return isCurrency(word.toUpperCase()) ? word.toUpperCase() : undefined;
}

function rangeFrom(tokens: readonly Token[], low: WrittenAmount, pack: LanguagePack): AmountMention | undefined {
  const { between, rangeStart, rangeJoin } = pack.dates;
  const joint = tokens[low.last + 1];
  const high = joint && rangeJoin.includes(joint.lower) ? writtenAmount(tokens, low.last + 2, pack) : undefined;
  const opening = tokens[low.first - 1]?.lower ?? "";
  const isOpened = between.includes(opening) || rangeStart.includes(opening);
  if (!high || (!isOpened && (joint?.lower === pack.and || !(low.currency ?? high.currency)))) return undefined;
  const currency = high.currency ?? low.currency;
  return {
    first: isOpened ? low.first - 1 : low.first,
    last: high.last,
    min: low.value,
    max: high.value,
    ...(currency === undefined ? {} : { currency }),
  };
}

function boundedAmount(tokens: readonly Token[], amount: WrittenAmount, pack: LanguagePack): AmountMention | undefined {
  const { comparisons, trailing, units } = phrasesOf(pack);
  const before = comparisons.before(
    tokens,
    pack.articles.includes(tokens[amount.first - 1]?.lower ?? "") ? amount.first - 1 : amount.first,
  );
  const after = trailing.at(tokens, amount.last + 1);
  const comparison = before?.values[0] ?? after?.values[0];
  const end = after?.last ?? amount.last;
  // “5000+ EUR”, “5,000 or more euros”.
  const late = amount.currency === undefined && after ? currencyAt(tokens, end + 1, pack, true) : undefined;
  const code = amount.currency ?? late?.code;
  const first = before?.first ?? amount.first;
  const last = late?.last ?? end;
  const following = tokens[last + 1];
  const currency = code === undefined ? {} : { currency: code };
  if (comparison === undefined) {
    // “Around 500 EUR” says no bound that anybody could hold.
    const isVague = pack.approximations.includes(tokens[first - 1]?.lower ?? "");
    // “A balance of exactly 4,354.36”: to the cent, it is money whatever its currency.
    const isExact =
      tokens[first - 1]?.lower === "exactly" && (amount.value.includes(".") || Number(amount.value) >= leastMoney);
    return (code === undefined && !isExact) || isVague
      ? undefined
      : { first, last, min: amount.value, max: amount.value, ...currency };
  }
  // “More than 3 invoices” counts invoices, “over 30 days” counts days.
  const isCount =
    code === undefined &&
    following !== undefined &&
    !following.followsBreak &&
    (units.has(following.lower) || countsSomething(tokens, last + 1, amount.value, pack));
  if (isCount) return undefined;
  const isUpper = comparison === "under" || comparison === "atMost";
  const isExclusive = comparison === "over" || comparison === "under";
  return { first, last, ...(isUpper ? { max: amount.value } : { min: amount.value }), ...currency, isExclusive };
}

/** Below this a bare number before a noun counts: “more than 5 overdue ones”. */
const leastMoney = 100;

/** “More than 3 open invoices” counts them; “more than 20k revenue” is money. */
function countsSomething(tokens: readonly Token[], index: number, value: string, pack: LanguagePack): boolean {
  const { isManyRecords } = vocabularyOf(pack);
  if (tokens.slice(index, index + 3).some((token) => isManyRecords(token))) return true;
  const following = tokens[index];
  if (following === undefined || isSmallWord(following, pack)) return false;
  return !pack.aggregateNouns.includes(following.lower) && Number(value) < leastMoney;
}

function isSmallWord({ lower }: Token, pack: LanguagePack): boolean {
  return pack.stopWords.includes(lower) || !/\p{L}/u.test(lower);
}
