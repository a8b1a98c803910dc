import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention, NameMention } from "../question/mention.ts";
import type { Question } from "../question/question.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";
import { isPaging, type Parameter, splitName } from "../tools/parameters.ts";
import { bindAssignment } from "./bind-assignment.ts";
import { bindBooleans } from "./bind-booleans.ts";
import { bindChoices } from "./bind-choices.ts";
import { bindComparison } from "./bind-comparison.ts";
import { bindDictation } from "./bind-dictation.ts";
import { bindLimits, bindNumbers } from "./bind-numbers.ts";
import { bindAmounts, bindCurrencies, bindDates } from "./bind-ranges.ts";
import { bindDeniedNames, bindReferences } from "./bind-references.ts";
import { bindCountries, bindSearch, bindTexts, bindTrades } from "./bind-text.ts";
import { bindThresholds } from "./bind-thresholds.ts";
import { type Arguments, bind, type Draft, groupingOf, markUsed } from "./draft.ts";

/** What one tool can make of a question. */
export interface Filling {
  readonly arguments: Arguments;
  /** Tokens whose meaning went into an argument, and those of them that speak for the tool. */
  readonly used: ReadonlySet<number>;
  readonly evidence: ReadonlySet<number>;
  /** Tokens taken for a name only because nothing else explains them. */
  readonly guessed: ReadonlySet<number>;
  /** Whether the question puts a record into a state (“move X to Won”), or dictates a text. */
  readonly isAssignment: boolean;
  /** Whether the tool needs one record and the question names it. */
  readonly isOneRecord: boolean;
  /** What the question names and the tool has no parameter for. */
  readonly unbound: readonly Mention[];
  /** Required parameters without an argument. */
  readonly missing: readonly Parameter[];
}

export interface FillOptions {
  readonly pack: LanguagePack;
  /** The arguments of the call that is being refined; a date without its own word goes where theirs went. */
  readonly previous?: Arguments;
  /** The record of a kind that “it” or “their” stands for. */
  readonly referent?: (kind: string) => string | undefined;
  /** Whether another assistant answered before: “and unpaid invoices?” is then about whom it told of. */
  readonly isElsewhere?: boolean;
}

/** Fills a tool's arguments from a question: dates, amounts, choices, names, in the order of how sure they are. */
export function fillArguments(
  question: Question,
  tool: OfferedTool,
  { pack, previous = {}, referent, isElsewhere = false }: FillOptions,
): Filling {
  const vocabulary = vocabularyOf(pack);
  const draft: Draft = {
    question,
    tool,
    pack,
    vocabulary,
    subject: new Set(splitName(tool.subject.one).map(vocabulary.conceptOf)),
    previous,
    arguments: {},
    used: new Set(),
    evidence: new Set(),
    cues: new Set(),
    shared: new Set(),
    guessed: new Set(),
    bound: new Set(),
    denied: new Map(),
  };
  const isAssignment = bindAssignment(draft);
  const isDictated = bindDictation(draft);
  bindComparison(draft);
  bindDates(draft);
  bindAmounts(draft);
  bindCurrencies(draft);
  bindChoices(draft);
  bindLimits(draft);
  bindNumbers(draft);
  bindBooleans(draft);
  bindCountries(draft);
  bindTrades(draft);
  bindInPlace(draft);
  bindDeniedNames(draft);
  bindReferences(draft);
  bindTexts(draft);
  bindSearch(draft);
  if (referent) bindReferents(draft, referent, isElsewhere);
  groupByStates(draft);
  passOverCurrencies(draft);
  withdrawPayables(draft);
  bindThresholds(draft);

  const { comparisons, dates, amounts, currencies, limits, numbers, names } = question;
  const mentions: readonly Mention[] = [...comparisons, ...dates, ...amounts, ...currencies, ...limits, ...numbers, ...names];
  return {
    arguments: draft.arguments,
    used: draft.used,
    evidence: draft.evidence,
    guessed: draft.guessed,
    isAssignment: isAssignment || isDictated,
    isOneRecord: needsOnly(tool, draft.arguments),
    unbound: mentions.filter((mention) => !draft.bound.has(mention) && !isCovered(draft, mention)),
    missing: tool.parameters.filter(({ name, isRequired }) => isRequired && !(name in draft.arguments)),
  };
}

/** “And storage?”, after products in another category: a name takes the place of the one before. */
function bindInPlace(draft: Draft): void {
  const { question, previous, tool, pack } = draft;
  const name = onlyName(draft);
  if (name === undefined) return;
  const isOnlyThat = question.tokens.every(
    ({ index, lower, isQuiet }) => (index >= name.first && index <= name.last) || isQuiet || pack.stopWords.includes(lower),
  );
  const named = tool.parameters.filter(
    (it) =>
      it.name in previous &&
      !(it.name in draft.arguments) &&
      !isPaging(it.name) &&
      (it.type === "text" || it.type === "reference"),
  );
  // Words that are no name in themselves take the place of words alone.
  const isName = question.names.includes(name) || question.names.length > 0;
  const parameter = named.find(({ type }) => type === "text") ?? (isName ? named[0] : undefined);
  if (parameter !== undefined && isOnlyThat) bind(draft, parameter, name.text, name);
}

/** The one name that was not made use of; “Shelving and lockers” is one too. */
function onlyName(draft: Draft): NameMention | undefined {
  const { question, pack, used } = draft;
  const names = question.names.filter(({ first, last }) => !used.has(first) && !used.has(last));
  const [one, other, ...others] = names;
  if (one === undefined) return onlyWords(draft);
  if (other === undefined) return one;
  const isJoined = others.length === 0 && other.first === one.last + 2 && question.tokens[one.last + 1]?.lower === pack.and;
  const text = question.text.slice(question.tokens[one.first]?.start, question.tokens[other.last]?.end);
  return isJoined ? { ...one, last: other.last, text } : undefined;
}

/** “And storage”: a word so common that it is hardly a name, where there is nothing else that could be meant. */
function onlyWords({ question, used, vocabulary }: Draft): NameMention | undefined {
  const telling = question.tokens.filter((token) => !token.isQuiet && !used.has(token.index));
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined || last.index - first.index !== telling.length - 1) return undefined;
  if (telling.length > 3 || telling.some((token) => vocabulary.isKnown(token) || /\d/.test(token.text))) return undefined;
  const text = question.text.slice(first.start, last.end);
  return { first: first.index, last: last.index, text, evidence: "bare", isPossessive: false };
}

/** “How many are paid, partly paid and unpaid?” asks for one figure a state. */
function groupByStates({ tool, question, pack, arguments: given }: Draft): void {
  const grouping = groupingOf(tool);
  const isCounted = question.tokens.some(({ lower, index }) =>
    pack.countingWords.includes(`${question.tokens[index - 1]?.lower ?? ""} ${lower}`),
  );
  if (grouping === undefined || grouping.name in given || !isCounted) return;
  if (question.tokens.some(({ lower }) => pack.alternatives.includes(lower))) return;
  const several = tool.parameters.find(
    ({ name, isList, type }) =>
      type === "choice" &&
      isList &&
      grouping.values.includes(name) &&
      statesSaid(question, given[name]) &&
      question.tokens.some(({ lower }) => lower === pack.and),
  );
  if (several !== undefined) given[grouping.name] = several.name;
}

/** Whether several values are each said by their own name, and not by one word for all of them. */
function statesSaid({ text }: Question, values: unknown): boolean {
  if (!Array.isArray(values) || values.length < 2) return false;
  const said = text.toLowerCase();
  return values.every((value) => typeof value === "string" && said.includes(splitName(value).join(" ")));
}

/** “The sum per currency”, of a list: its sums are per currency anyway. */
function passOverCurrencies(draft: Draft): void {
  const { tool, question, pack } = draft;
  if (groupingOf(tool) !== undefined || !tool.parameters.some(({ type }) => type === "currency")) return;
  for (const { index, lower } of question.tokens)
    if (/^currenc(?:y|ies)$/u.test(lower) && pack.groupWords.includes(question.tokens[index - 1]?.lower ?? ""))
      markUsed(draft, { first: index - 1, last: index });
}

/** “The unpaid bills of Nordlicht” are those that we sent to it. */
function withdrawPayables({ tool, question, pack, arguments: given }: Draft): void {
  const isNamed = tool.parameters.some(({ type, name }) => type === "reference" && name in given);
  const direction = tool.parameters.find(({ values }) => values.includes("issued") && values.includes("received"));
  const others = question.tokens.some(({ lower }) => /^(?:supplier|vendor|received)/u.test(lower));
  const isBill = question.tokens.some(({ lower }) => pack.payables.includes(lower));
  if (isNamed && isBill && !others && direction !== undefined && given[direction.name] === "received")
    delete given[direction.name];
}

function needsOnly({ parameters }: OfferedTool, given: Arguments): boolean {
  const [required, ...others] = parameters.filter(({ isRequired }) => isRequired);
  return required?.type === "reference" && others.length === 0 && required.name in given;
}

function isCovered({ used }: Draft, { first, last }: Mention): boolean {
  for (let index = first; index <= last; index++) if (!used.has(index)) return false;
  return true;
}

/** “Their invoices”, “move it to Won”, “who is the customer”: the record the conversation is about. */
function bindReferents(draft: Draft, referent: (kind: string) => string | undefined, isElsewhere: boolean): void {
  const { pack, question, tool } = draft;
  // “And this week?” points at no record.
  const said = question.text.replace(/\b(?:this|that|the same|same) (?:day|week|month|quarter|year|time|period)\b/giu, " ");
  const isPronoun = pack.conversation.possessive.test(said);
  // “And unpaid invoices?”, after the quotes of a customer.
  const continues =
    isElsewhere &&
    tool.isWrite !== true &&
    question.names.length === 0 &&
    /^\W*(?:and|what about|how about)\b/iu.test(question.text) &&
    question.tokens.length <= 6;
  // What is written is about one record.
  const isAboutOne =
    tool.isWrite === true && tool.parameters.filter(({ type, isRequired }) => type === "reference" && !isRequired).length > 1;
  const isNamed = () => tool.parameters.some(({ type, name }) => type === "reference" && name in draft.arguments);
  for (const { name, record, type, isRequired, excludes } of tool.parameters) {
    if (
      type !== "reference" ||
      record === undefined ||
      excludes !== undefined ||
      name in draft.arguments ||
      (isAboutOne && isNamed())
    )
      continue;
    const nouns = pack.recordNouns[record] ?? [record];
    const isDefinite = question.tokens.some(
      ({ index, lower }) => nouns.includes(lower) && pack.articles.includes(question.tokens[index - 1]?.lower ?? ""),
    );
    // “Put a note on the invoice”: the one that was spoken of.
    const isMeant = isDefinite && (isRequired || tool.isWrite === true);
    const value = isPronoun || isMeant || continues ? referent(record) : undefined;
    if (value !== undefined) draft.arguments[name] = value;
  }
}
