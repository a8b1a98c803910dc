import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import { createPhraseMatcher, type PhraseMatch, type PhraseMatcher } from "../question/phrases.ts";
import type { Token } from "../question/tokens.ts";
import { type Parameter, splitName } from "../tools/parameters.ts";
import { bindOrder } from "./bind-order.ts";
import { type Draft, isGroupingName, markUsed, openParameters } from "./draft.ts";

const orderNames = new Set(["sort", "order"]);
const reach = 3;

/** Values in words: “part paid” → `partly_paid`; “not paid” → every other value; “per month” → `groupBy: "month"`. */
export function bindChoices(draft: Draft): void {
  for (const parameter of openParameters(draft, "choice")) {
    if (parameter.words.some((word) => orderNames.has(word))) bindOrder(draft, parameter);
    else bindChoice(draft, parameter);
  }
}

function bindChoice(draft: Draft, parameter: Parameter): void {
  const { question } = draft;
  const isGrouping = isGroupingName(parameter);
  const included: string[] = [];
  const excluded: string[] = [];
  const said: ("word" | "noun")[] = [];
  const denied: Mention[] = [];
  for (const match of choicePhrases(draft, parameter).all(question.tokens)) {
    // “Issued in March” says which date is meant; “expired last year” says that too.
    const isSaid = draft.cues.has(match.first) && !parameter.isList;
    const isCue = match.first === match.last && (isStateVerb(draft, match.first) || isSaid);
    if (isCue || isTaken(draft, match) || (!isGrouping && isVerb(draft, match))) continue;
    if (match.values.some((value) => single.has(value)) && namesAggregate(draft)) continue;
    const cue = isGrouping ? groupCue(draft, match) : undefined;
    if (isGrouping && (cue === undefined || (cue === "noun" && said.includes("word")))) continue;
    // “Customers **by country**”: what was said to group by goes before what is counted.
    if (cue === "word" && !said.includes("word")) included.length = 0;
    if (cue !== undefined) said.push(cue);
    // Every question for invoices says “invoice”; that does not choose the value `invoice`.
    if (
      !isGrouping &&
      question.tokens
        .slice(match.first, match.last + 1)
        .every((token) => draft.subject.has(token.concept) && !draft.pack.payables.includes(token.lower))
    )
      continue;
    const negation = negationBefore(draft, match);
    // “Not issued yet” is a draft of ours and nobody else's invoice.
    if (negation !== undefined && match.values.includes("issued")) continue;
    // “Gross **and net**”: of one amount only one can be told, and the other is left over.
    if (isSecond(parameter, included, match)) continue;
    const target = negation === undefined ? included : excluded;
    target.push(...match.values.filter((value) => !target.includes(value)));
    if (negation !== undefined && !draft.used.has(match.first)) denied.push(match, { first: negation, last: negation });
    markUsed(draft, match, true);
    if (!isGrouping) markName(draft, parameter, match);
    if (!isGrouping) for (let index = match.first; index <= match.last; index++) draft.shared.add(index);
    if (negation !== undefined) markUsed(draft, { first: negation, last: negation });
    if (isGrouping) markCue(draft, match.first);
  }
  // “Supplier bills that we received”: said once more.
  for (const { index, lower } of question.tokens) {
    if (included.includes(lower) && draft.pack.besideSubject.includes(lower)) markUsed(draft, { first: index, last: index });
  }
  if (isGrouping && included.length === 0) {
    const who = whoAsked(draft, parameter);
    if (who !== undefined) included.push(who);
  }
  const values =
    included.length > 0 || excluded.length === 0 ? included : parameter.values.filter((value) => !excluded.includes(value));
  const wanted = parameter.values.filter((value) => values.includes(value) && !excluded.includes(value));
  if (parameter.isList && wanted.length > 0) draft.arguments[parameter.name] = wanted;
  else if (wanted[0] !== undefined && (wanted.length === 1 || included.length > 0)) draft.arguments[parameter.name] = wanted[0];
  // “Invoices without VAT”: where one value is to be chosen, “not that one” chooses none.
  if (!(parameter.name in draft.arguments)) for (const mention of denied) unmark(draft, mention);
}

/** “The **status** void”: the parameter's own name beside its value. */
function markName(draft: Draft, { words }: Parameter, { first, last }: Mention): void {
  const names = words.map(draft.vocabulary.conceptOf);
  for (const index of [first - 1, last + 1])
    if (names.includes(draft.question.tokens[index]?.concept ?? "")) markUsed(draft, { first: index, last: index });
}

/** Whether another value was chosen before where only one can be. */
function isSecond({ isList, values }: Parameter, included: readonly string[], match: PhraseMatch<string>): boolean {
  const isAmount = values.includes("netTotal") && values.includes("grossTotal");
  return (
    isAmount &&
    !isList &&
    included.length > 0 &&
    !match.values.some((value) => included.includes(value)) &&
    !included.includes("balanceDue") &&
    !match.values.includes("balanceDue")
  );
}

function unmark({ used, evidence }: Draft, { first, last }: Mention): void {
  for (let index = first; index <= last; index++) {
    used.delete(index);
    evidence.delete(index);
  }
}

/**
 * Whether a value is what to group by: after a word for it (“per month”), as an adverb (“monthly”), asked for (“which customers”), or
 * several of a kind that the tool is not about (“our top customers”).
 */
function groupCue(
  { question, pack, subject, vocabulary, used }: Draft,
  { first, last }: PhraseMatch<string>,
): "word" | "noun" | undefined {
  const token = question.tokens[first];
  const before = question.tokens[first - 1]?.lower ?? "";
  if (!token) return undefined;
  if (pack.groupWords.includes(before) || pack.groupAdverbs.includes(token.lower)) return "word";
  if (pack.articles.includes(before) && pack.groupWords.includes(question.tokens[first - 2]?.lower ?? "")) return "word";
  if (subject.has(token.concept)) return undefined;
  // “Which supplier bills” asks for bills.
  const isHead = !subject.has(question.tokens[last + 1]?.concept ?? "");
  const isAsked = pack.askingWhich.includes(before) && isHead;
  if (isBoundedGroup(question, first, pack)) return "word";
  const unit = Object.values(pack.dates.units).find((forms) => forms.includes(token.lower));
  if (unit !== undefined) {
    const isRanking = question.tokens.some(({ lower }) => isSuperlative(pack, lower));
    return isAsked && (unit[0] !== token.lower || isRanking) ? "word" : undefined;
  }
  // “Of our biggest customer”, after what is asked for, names one by its rank.
  if (
    question.tokens.slice(0, first).some(({ concept }) => subject.has(concept)) &&
    isSuperlative(pack, before) &&
    isLed(question.tokens, first - 1, pack)
  )
    return undefined;
  const isRanked = question.limits.some((limit) => limit.last === first - 1) || isSuperlative(pack, before);
  // “Bills from suppliers” are not by supplier, and “invoices to retail customers” not by customer.
  const isOfSubject = question.tokens.slice(0, first).some(({ concept }) => subject.has(concept));
  const isFree =
    !used.has(first) &&
    vocabulary.isManyRecords(token) &&
    last === first &&
    !isOfSubject &&
    !isLed(question.tokens, first, pack);
  return isAsked || isRanked || isFree ? "noun" : undefined;
}

/** “**Months** with more than 20,000”, “**countries** where we sold over 5,000”: several of a kind that an amount bounds. */
function isBoundedGroup({ tokens, amounts, dates, numbers }: Draft["question"], index: number, pack: LanguagePack): boolean {
  const token = tokens[index];
  const isDate = dates.some(({ first, last }) => first <= index && last >= index);
  const isBounded = amounts.length > 0 || numbers.length > 0;
  if (token === undefined || isDate || !isBounded || !pack.pluralForm.test(token.lower)) return false;
  const opens = tokens.slice(0, index).every(({ isQuiet, lower }) => isQuiet || pack.everyWords.includes(lower));
  return opens && pack.boundingWords.includes(tokens[index + 1]?.lower ?? "");
}

/** “Revenue **from** German clients” is not by client. */
function isLed(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .some(
      ({ lower }) =>
        (pack.prepositions.includes(lower) && !pack.groupWords.includes(lower)) ||
        pack.exclusions.includes(lower) ||
        pack.denials.includes(lower),
    );
}

/** “Who owes us most?” asks for customers. */
function whoAsked(draft: Draft, { values }: Parameter): string | undefined {
  const { question, pack } = draft;
  const value = values.find((it) => pack.recordNouns[it] !== undefined);
  const who = question.tokens.find(({ lower, index }) => pack.askingWho.includes(lower) && !draft.used.has(index));
  // “Who is the customer” asks for one that was spoken of.
  const isOne = question.tokens.some(({ lower, index }) => lower === value && question.tokens[index - 1]?.lower === "the");
  if (value === undefined || who === undefined || isOne) return undefined;
  markUsed(draft, { first: who.index, last: who.index });
  return value;
}

function isSuperlative(pack: LanguagePack, word: string): boolean {
  return pack.superlatives.some(({ words }) => words.includes(word));
}

/** The word that said to group is accounted for. */
function markCue(draft: Draft, first: number): void {
  const { pack, question } = draft;
  for (const index of [first - 1, first - 2]) {
    if (pack.groupWords.includes(question.tokens[index]?.lower ?? "")) markUsed(draft, { first: index, last: index });
  }
}

function isStateVerb({ question, pack, subject }: Draft, index: number): boolean {
  const word = question.tokens[index]?.lower ?? "";
  const isBeside = [question.tokens[index - 1], question.tokens[index + 1]].some(
    (token) => token !== undefined && subject.has(token.concept),
  );
  return pack.stateVerbs.includes(word) || (pack.besideSubject.includes(word) && !isBeside);
}

/** Measures of single records. */
const single = new Set(["average", "avg", "min", "max"]);

/** “Average revenue per month” is an average of sums, which is another figure than the average of the invoices. */
function namesAggregate({ question, pack }: Draft): boolean {
  return question.tokens.some(({ lower }) => pack.aggregateNouns.includes(lower));
}

function isTaken(draft: Draft, { first, last }: PhraseMatch<string>): boolean {
  for (let index = first; index <= last; index++) {
    if (draft.used.has(index) && !draft.shared.has(index)) return true;
  }
  return false;
}

/** “Open the customer …” demands; “open invoices” describes. */
function isVerb({ question, pack }: Draft, { first, last }: PhraseMatch<string>): boolean {
  const isBeforeDate = question.dates.some((date) => date.first === last + 1);
  return (
    first === 0 &&
    last === 0 &&
    !isBeforeDate &&
    question.tokens[1]?.lower !== "that" &&
    pack.articles.includes(question.tokens[last + 1]?.lower ?? "")
  );
}

const choiceCache = new WeakMap<Parameter, { readonly pack: LanguagePack; readonly phrases: PhraseMatcher<string> }>();

/** A value by its own name, unless that is a small word: “in” hardly ever means `in`. */
function ownWords(value: string, { stopWords }: LanguagePack): string[] {
  const words = splitName(value).join(" ");
  return stopWords.includes(words) ? [] : [words];
}

function wordsAmong(value: string, values: readonly string[], { valueWords }: LanguagePack): string[] {
  return values.flatMap((other) => valueWords[`${value}/${other}`] ?? []);
}

/** The words of each value, and those the language pack adds. */
function choicePhrases({ pack, vocabulary }: Draft, parameter: Parameter): PhraseMatcher<string> {
  const cached = choiceCache.get(parameter);
  if (cached?.pack === pack) return cached.phrases;
  const phrases = createPhraseMatcher(
    parameter.values.flatMap((value) =>
      [
        ...ownWords(value, pack),
        ...(Object.hasOwn(pack.valueWords, value) ? (pack.valueWords[value] ?? []) : []),
        ...wordsAmong(value, parameter.values, pack),
      ].map((phrase) => [phrase, value] as const),
    ),
    vocabulary.stemOf,
  );
  choiceCache.set(parameter, { pack, phrases });
  return phrases;
}

/** The word just before that says “not”. A phrase that says it itself (“not paid”) is not negated by its own word. */
export function negationBefore({ question, pack, used }: Draft, { first }: Mention): number | undefined {
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const token = question.tokens[index];
    if (!token || question.tokens[index + 1]?.followsBreak) return undefined;
    if (pack.negations.includes(token.lower)) return index;
    // “Not in Germany but unpaid”: a word of its own between them takes the “not”; “without drafts and voids” denies both.
    if (!token.isQuiet && !used.has(index)) return undefined;
  }
  return undefined;
}
