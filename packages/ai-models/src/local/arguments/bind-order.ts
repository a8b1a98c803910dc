import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import { createPhraseMatcher, type PhraseMatcher } from "../question/phrases.ts";
import { type Parameter, splitName } from "../tools/parameters.ts";
import { type Draft, groupingOf, isGrouped, markUsed } from "./draft.ts";

type Kind = "amount" | "date";

interface Wish {
  readonly on: Kind;
  readonly direction: "up" | "down";
}

const kindOfField: Readonly<Record<Kind, RegExp>> = {
  amount: /amount|total|balance|price|value|gross|net|sum|^customers$|^products$/,
  date: /date|created|updated|at$|on$/,
};

/** “The largest”, “most recent”, “sorted by due date” → the value of a sort parameter whose twin begins with a minus sign. */
export function bindOrder(draft: Draft, parameter: Parameter): void {
  const { question, vocabulary } = draft;
  // Groups are put in an order; without any there is nothing to put in one.
  if (groupingOf(draft.tool) !== undefined && !isGrouped(draft)) return;
  const found = readWish(draft);
  if (!found) return;
  // “The highest average by industry”: groups are put in order by their sums, and by nothing else.
  if (isGrouped(draft) && ["average", "min", "max"].includes(String(draft.arguments.measure ?? ""))) return;
  // “The smallest invoice by currency” ranks invoices within each group, and no groups.
  const ranked = question.tokens[found.mention.last + 1];
  if (isGrouped(draft) && found.isEvidence && ranked?.lower === draft.tool.subject.one && groupingOf(draft.tool) !== undefined)
    return;
  const { wish, mention, isEvidence } = found;
  if (!isGrouped(draft) && ranksOthers(draft, mention) && !namesField(draft, parameter, mention)) return;
  const fields = parameter.values.filter((value) => parameter.values.includes(`-${value}`));
  const matching = fields.filter((field) => kindOfField[wish.on].test(field.toLowerCase()));
  const said = new Set(question.tokens.map(({ concept }) => concept));
  // “The longest overdue” is so by its due date.
  const beside = question.tokens[mention.last + 1]?.concept;
  const isSaid = (word: string) =>
    [word, ...(draft.pack.fieldCues[word] ?? [])]
      .map(vocabulary.conceptOf)
      .some((cue) => said.has(cue) && (!draft.subject.has(cue) || cue === beside));
  const isNamed = (field: string) => splitName(field).some((word) => word !== "date" && isSaid(word));
  const isCounted = vocabulary.conceptOf("count");
  const counts = fields.find((field) => field === "count" && countsSubject(draft, isCounted));
  const field = counts ?? matching.find(isNamed) ?? matching[0];
  // What the list cannot be put in order by is left over, and said.
  if (field === undefined) return;
  // The cheapest are not the fewest.
  if (/^-?(?:customers|products)$/u.test(field) && isAboutPrice(draft, mention)) return;
  // “The best product” is not the dearest.
  if (/price/iu.test(field) && !isAboutPrice(draft, mention)) return;
  draft.arguments[parameter.name] = wish.direction === "down" ? `-${field}` : field;
  if (isEvidence && asksForOne(draft, mention)) limitToOne(draft);
  markUsed(draft, mention, isEvidence);
  // “With the largest balance”.
  const named = new Set(splitName(field).map(vocabulary.conceptOf));
  for (const { index, concept } of question.tokens)
    if (named.has(concept) && Math.abs(index - mention.last) === 1) markUsed(draft, { first: index, last: index });
}

/** “Our **biggest deal**”, “the largest one”: of what the tool lists, one and no more. */
function asksForOne({ question, tool, pack, vocabulary }: Draft, { last }: Mention): boolean {
  if (question.limits.length > 0 || tool.isWrite === true) return false;
  const one = tool.subject.one.split(" ").at(-1) ?? "";
  const many = tool.subject.many.split(" ").at(-1) ?? "";
  const isMany = question.tokens.some(
    (token) =>
      token.lower === many ||
      token.lower === "ones" ||
      (vocabulary.isManyRecords(token) && vocabulary.conceptOf(one) === token.concept),
  );
  // “Which one is the largest?”
  const isWhichOne = /\bwhich (?:one )?(?:of (?:them|those|these) )?(?:is|was)\b/u.test(question.text.toLowerCase());
  const after = question.tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  return (
    one !== many &&
    !isMany &&
    !pack.totalWords.some((word) => after[0] === word) &&
    (isWhichOne ||
      after.includes(one) ||
      after[0] === "one" ||
      question.tokens.some(
        ({ lower, index }) =>
          lower === one && !["each", "every", "per", "by"].includes(question.tokens[index - 1]?.lower ?? ""),
      ))
  );
}

function limitToOne({ tool, arguments: given }: Draft): void {
  const limit = tool.parameters.find(({ name, type }) => name === "limit" && type === "integer");
  if (limit !== undefined && groupingOf(tool) === undefined) given[limit.name] = 1;
}

/** “Which industry has the most **customers**”, of a tool that tells how many each has. */
function namesField({ question, vocabulary }: Draft, { values }: Parameter, { last }: Mention): boolean {
  const next = question.tokens[last + 1];
  return next !== undefined && values.some((value) => vocabulary.conceptOf(value) === next.concept);
}

/** “Invoices of our biggest **customer**” are in no order of their own. */
function ranksOthers({ question, subject, pack, vocabulary }: Draft, { last }: Mention): boolean {
  const next = question.tokens[last + 1];
  const nouns = Object.values(pack.recordNouns).flat().map(vocabulary.conceptOf);
  const isAfterSubject = question.tokens.slice(0, last).some(({ concept }) => subject.has(concept));
  return next !== undefined && isAfterSubject && nouns.includes(next.concept) && !subject.has(next.concept);
}

function isAboutPrice({ question, pack, vocabulary }: Draft, { first, last }: Mention): boolean {
  const words = question.tokens.slice(first, last + 1).map(({ lower }) => lower);
  const price = vocabulary.conceptOf("price");
  return pack.priceWords.includes(words.join(" ")) || question.tokens.some(({ concept }) => concept === price);
}

const counting = ["most", "fewest", "least", "top", "more"];

/** “Most invoices” ranks by how many; “most money” does not. */
function countsSubject({ question, subject }: Draft, count: string): boolean {
  return question.tokens.some(({ index, concept }) => {
    const next = question.tokens[index + 1];
    const isMost = counting.includes(question.tokens[index]?.lower ?? "");
    return (
      concept === count ||
      (isMost && next !== undefined && subject.has(next.concept) && question.tokens[index + 2]?.lower !== "amount")
    );
  });
}

interface Found {
  readonly wish: Wish;
  readonly mention: Mention;
  readonly isEvidence: boolean;
}

function readWish(draft: Draft): Found | undefined {
  const { question, pack } = draft;
  const { superlatives, orders, nouns } = phrasesOf(pack);
  // “Last month” and “at least 500” rank nothing.
  const isDate = (index: number) =>
    [...question.dates, ...question.amounts, ...question.comparisons].some(
      ({ first, last }) => first <= index && last >= index,
    );
  // “At least 3 invoices” ranks nothing either.
  const isBound = (index: number) => question.tokens[index - 1]?.lower === "at";
  const ranking = superlatives.all(question.tokens).filter(({ first }) => !isDate(first) && !isBound(first));
  // “The top 3 priciest”: the word that says by what.
  const isPrice = ({ first, last }: Mention) =>
    pack.priceWords.includes(
      question.tokens
        .slice(first, last + 1)
        .map(({ lower }) => lower)
        .join(" "),
    );
  const superlative = ranking.find(isPrice) ?? ranking[0];
  if (superlative !== undefined) for (const other of ranking) if (isPrice(superlative)) markUsed(draft, other);
  if (superlative?.values[0]) {
    return { wish: superlative.values[0], mention: superlative, isEvidence: true };
  }
  for (const order of orders.all(question.tokens)) {
    // “By due date”: the noun that says what to sort on comes last.
    const noun = nouns.at(question.tokens, order.last + 1) ?? nouns.at(question.tokens, order.last + 2);
    if (!noun?.values[0]) continue;
    return {
      wish: { on: noun.values[0], direction: "down" },
      mention: { first: order.first, last: noun.last },
      isEvidence: false,
    };
  }
  return undefined;
}

interface OrderPhrases {
  readonly superlatives: PhraseMatcher<Wish>;
  readonly orders: PhraseMatcher<true>;
  readonly nouns: PhraseMatcher<Kind>;
}

const cache = new WeakMap<LanguagePack, OrderPhrases>();

function phrasesOf(pack: LanguagePack): OrderPhrases {
  const cached = cache.get(pack);
  if (cached) return cached;
  const phrases: OrderPhrases = {
    superlatives: createPhraseMatcher(pack.superlatives.flatMap((wish) => wish.words.map((word) => [word, wish] as const))),
    orders: createPhraseMatcher(pack.orderWords.map((word) => [word, true] as const)),
    nouns: createPhraseMatcher<Kind>([
      ...pack.orderNouns.amount.map((word) => [word, "amount"] as const),
      ...pack.orderNouns.date.map((word) => [word, "date"] as const),
    ]),
  };
  cache.set(pack, phrases);
  return phrases;
}
