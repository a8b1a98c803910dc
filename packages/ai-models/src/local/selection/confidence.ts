import type { Filling } from "../arguments/fill-arguments.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import type { Question } from "../question/question.ts";
import type { Token } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { asksForAction, type Bag, bagOf, type Profile, type ProfileIndex, turnAt } from "./profile.ts";

/**
 * From here on a tool is called. docs/adr/0010 has the curve it was chosen on.
 */
export const sureEnough = 0.5;

/** How sure it is that a question is for a tool, and what of the question the tool has no use for. */
export interface Fit {
  /** 0–1. Below `sureEnough` whenever anything of the question is left over. */
  readonly confidence: number;
  readonly leftOver: readonly Token[];
  /** How many words name what the tool is about. */
  readonly ownWords: number;
}

const weights = {
  stopWord: 0.12,
  placeholder: 0.5,
  subject: 1,
  ownWord: 0.55,
  evidence: 0.5,
  similarity: 0.9,
} as const;

/** A tool is not called for what only looks a little like it: this much has to speak for it. */
const leastEvidence = 0.5;

/**
 * Holds a question against a tool. **Every word has to be accounted for**: it went into an argument, it belongs to what the tool is about,
 * or it carries nothing. A restriction that the tool cannot express (“with a discount”, “except”, “median”) is left over, and a
 * question with something left over is never answered as though it were not there.
 */
export function fitOf(profile: Profile, question: Question, index: ProfileIndex, pack: LanguagePack, filling: Filling): Fit {
  const leftOver = leftOverOf(profile, question, pack, filling);
  const { similarity } = closestExample(profile, question, index);
  const told = evidenceFor(profile, question, filling, pack);
  // “How many” alone says nothing either.
  const isIdle = Object.keys(filling.arguments).every((name) => idleArguments.has(name));
  const isBare = told.words === 0 && (filling.evidence.size === 0 || isIdle);
  // A question of small words and a name (“tell me about Nordlicht”) has nothing that speaks for a tool but its form.
  const evidence = isBare ? formEvidence(similarity, question, filling, pack) : told.weight + weights.similarity * similarity;
  const isAction = asksForAction(question, pack) || filling.isAssignment;
  const fitsMood = profile.isAction === undefined || isAction === profile.isAction ? 1 : 0.45;
  const fitsSubject = deniesSubject(profile, question, pack) ? 0.3 : narrowness(profile, question, filling);
  if (leftOver.length > 0 || evidence < leastEvidence) {
    const share = 1 / (1 + leftOver.length);
    return {
      confidence: (sureEnough - 0.01) * Math.min(1, evidence / 2) * (leftOver.length > 0 ? share : 1) * fitsMood,
      leftOver,
      ownWords: told.words,
    };
  }
  return { confidence: (0.5 + 0.5 * Math.min(1, evidence / 2.6)) * fitsMood * fitsSubject, leftOver, ownWords: told.words };
}

const idleArguments = new Set(["measure", "limit", "sort", "orderBy"]);

/** The tokens that neither went into an argument nor belong to what the tool is about. */
function leftOverOf(profile: Profile, question: Question, pack: LanguagePack, filling: Filling): Token[] {
  const { used, evidence, unbound } = filling;
  const operators = operatorsOf(pack);
  const named = new Set<number>();
  for (const mention of unbound) if (isCertain(mention, question)) addRange(named, mention);
  const counted = countedElsewhere(profile, question, pack, filling);
  return question.tokens.filter((token) => {
    const { index, lower, concept, text, isQuiet } = token;
    if (index === counted) return true;
    if (isRankedElsewhere(profile, question, filling, index, pack)) return true;
    if (used.has(index) || evidence.has(index) || concept === "") return false;
    if (named.has(index)) return true;
    if (pack.alternatives.includes(lower) && joinsFilters(question, filling, index)) return true;
    const isGroupedSo =
      profile.turns.has(turnAt(question.tokens, index)) ||
      pack.groupWords.some((word) => profile.turns.has(turnOf(question, index, word)));
    if (!isGroupedSo && isGroupingUnread(question, filling, index, pack)) return true;
    if (!isGroupedSo && isGroupingLost(profile, question, filling, index, pack)) return true;
    // “Industries with only **one** customer” bounds how many.
    if (
      lower === "one" &&
      pack.onlyWords.includes(question.tokens[index - 1]?.lower ?? "") &&
      isRecordNoun(question, index + 1, pack)
    )
      return true;
    if (pack.everyWords.includes(lower) && meansAll(profile, question, index)) return false;
    if (!profile.isOfOneRecord && pack.obligations.includes(`${question.tokens[index - 1]?.lower ?? ""} ${lower}`)) return true;
    // “Due invoices”: due when, is what a list would have to be told.
    if (lower === "due" && !profile.isOfOneRecord && question.dates.length === 0) return true;
    if (operators.has(lower)) return !profile.turns.has(turnAt(question.tokens, index));
    if (isQuiet) return false;
    // Whatever is listed is counted and added up too.
    if (pack.totalWords.includes(lower) && !profile.isOfOneRecord) return false;
    if (filling.isOneRecord && !profile.hasFields && pack.fieldWords.includes(lower)) return false;
    return !(profile.own.has(concept) && /\p{L}/u.test(text));
  });
}

/** The turn at a token as though another word stood there: “by category” is “per category”. */
function turnOf({ tokens }: Question, index: number, word: string): string {
  return turnAt(tokens, index).replace(/^\S*/u, word);
}

/** “Quote conversion **by** customer”, of a tool that groups by nothing. */
function isGroupingUnread({ tokens }: Question, { used }: Filling, index: number, pack: LanguagePack): boolean {
  const next = tokens[index + 1];
  if (next === undefined || used.has(next.index) || !["by", "per"].includes(tokens[index]?.lower ?? "")) return false;
  const units = Object.values(pack.dates.units).flatMap(([unit = ""]) => unit);
  const nouns = Object.values(pack.recordNouns).flat();
  return [...units, ...nouns, "industry", "country", "currency", "status", "category", "method"].includes(next.lower);
}

/** “Spending **by** supplier”, of a list: whose bills they are went into an argument, that each has its own sum did not. */
function isGroupingLost(
  { subject }: Profile,
  { tokens }: Question,
  { arguments: given, used }: Filling,
  index: number,
  pack: LanguagePack,
): boolean {
  const next = tokens[index + 1];
  const { conceptOf } = vocabularyOf(pack);
  if (next === undefined || tokens[index]?.lower !== "by" || (tokens[index + 2] !== undefined && !tokens[index + 2]?.isQuiet))
    return false;
  const isNoun = Object.values(pack.recordNouns).flat().includes(next.lower);
  const isGroup = Object.values(given).some((value) => typeof value === "string" && conceptOf(value) === next.concept);
  return (
    isNoun &&
    used.has(next.index) &&
    !subject.includes(next.concept) &&
    !isGroup &&
    !Object.keys(given).some((name) => /^group/u.test(name))
  );
}

/** “Due tomorrow **or** overdue”: either of two filters, where all filters hold at once. “Drafts or voids” are two values of one. */
function joinsFilters({ tokens }: Question, { arguments: given }: Filling, index: number): boolean {
  const isList = Object.values(given).some((value) => Array.isArray(value) && value.length > 1);
  return !isList && tokens.slice(index + 1).some(({ isQuiet }) => !isQuiet);
}

/** “How many **customers** per country” counts customers: a tool that counts invoices has no answer to it. */
function countedElsewhere(profile: Profile, { tokens }: Question, pack: LanguagePack, filling: Filling): number | undefined {
  const many = tokens.findIndex(({ lower }, index) =>
    pack.countingWords.includes(`${tokens[index - 1]?.lower ?? ""} ${lower}`),
  );
  if (many < 0) return listedElsewhere(profile, tokens, pack, filling);
  if (profile.turns.has(turnAt(tokens, many))) return undefined;
  const noun = tokens.slice(many + 1, many + 5).find((token) => vocabularyOf(pack).isManyRecords(token));
  if (noun === undefined || profile.subject.includes(noun.concept)) return undefined;
  // “How many customers owe us money”: as many as there are groups.
  const groups = Object.values(filling.arguments).filter((value) => typeof value === "string");
  return groups.some((value) => vocabularyOf(pack).conceptOf(value) === noun.concept) ? undefined : noun.index;
}

/** “**Customers** per country”: counted too, though nobody said so. */
function listedElsewhere(
  { subject }: Profile,
  tokens: Question["tokens"],
  pack: LanguagePack,
  { arguments: given }: Filling,
): number | undefined {
  const { conceptOf, isManyRecords } = vocabularyOf(pack);
  const first = tokens.find(({ isQuiet }) => !isQuiet);
  const [joint, group] = [tokens[(first?.index ?? 0) + 1], tokens[(first?.index ?? 0) + 2]];
  if (first === undefined || joint === undefined || group === undefined || !isManyRecords(first)) return undefined;
  const isOther = !subject.includes(first.concept);
  const isGrouped = Object.values(given).some((value) => typeof value === "string" && conceptOf(value) === group.concept);
  return isOther && isGrouped && pack.groupWords.includes(joint.lower) && group.concept !== first.concept
    ? first.index
    : undefined;
}

/** “Which country has the most **customers**”, of a tool that adds up invoices by country. */
function isRankedElsewhere(
  { subject }: Profile,
  { tokens }: Question,
  { arguments: given }: Filling,
  index: number,
  pack: LanguagePack,
): boolean {
  const token = tokens[index];
  const groupBy = given.groupBy;
  if (token === undefined || typeof groupBy !== "string" || subject.includes(token.concept)) return false;
  const { conceptOf, isManyRecords } = vocabularyOf(pack);
  const isMost = ["most", "fewest", "least"].includes(tokens[index - 1]?.lower ?? "");
  const isAsked = tokens.some(
    ({ lower, index: at }) => pack.groupNouns.includes(lower) && pack.askingWhich.includes(tokens[at - 1]?.lower ?? ""),
  );
  return isMost && isManyRecords(token) && (isAsked || conceptOf(groupBy) !== token.concept);
}

function isRecordNoun({ tokens }: Question, index: number, pack: LanguagePack): boolean {
  return Object.values(pack.recordNouns)
    .flat()
    .includes(tokens[index]?.lower ?? "");
}

/** “Every unpaid bill” is all of them. */
function meansAll({ subject }: Profile, { tokens }: Question, index: number): boolean {
  return tokens.slice(index + 1, index + 4).some(({ concept }) => subject.includes(concept));
}

/** Dates, amounts and numbers are what they are; a name may be just a word. */
function isCertain(mention: Mention, { names }: Question): boolean {
  const name = names.find((it) => it === mention);
  return name === undefined || name.evidence === "quoted" || name.evidence === "identifier";
}

const operatorCache = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words that change what is asked though they name nothing: “not”, “except”, “more”, “before”. */
function operatorsOf(pack: LanguagePack): ReadonlySet<string> {
  const cached = operatorCache.get(pack);
  if (cached) return cached;
  const operators = new Set([
    ...pack.negations,
    ...pack.operatorWords,
    ...pack.comparing.filter((word) => !word.includes(" ")),
  ]);
  operatorCache.set(pack, operators);
  return operators;
}

function evidenceFor(
  profile: Profile,
  { tokens, names }: Question,
  { used, evidence, isOneRecord }: Filling,
  pack: LanguagePack,
): { weight: number; words: number } {
  const { fieldWords } = pack;
  let weight = Math.min(1, evidence.size * weights.evidence);
  let words = 0;
  const subject = new Set(profile.subject);
  const counted = new Set<string>();
  // “Q-2026-145” names a quote as well as the word would.
  const numbered = names.find(
    ({ evidence: how, kindBefore = "", first }) =>
      (how === "identifier" || how === "quoted") && used.has(first) && subject.has(vocabularyOf(pack).conceptOf(kindBefore)),
  );
  if (numbered !== undefined) {
    weight += weights.subject;
    words++;
  }
  for (const { index, concept, isQuiet, lower } of tokens) {
    if (concept === "" || isQuiet || counted.has(concept)) continue;
    const isField = isOneRecord && !profile.hasFields && fieldWords.includes(lower);
    if (subject.has(concept)) weight += weights.subject;
    else if ((profile.own.has(concept) || isField) && !used.has(index)) weight += weights.ownWord;
    else continue;
    counted.add(concept);
    words++;
  }
  return { weight, words };
}

function formEvidence(similarity: number, { names }: Question, { isOneRecord }: Filling, pack: LanguagePack): number {
  const isCertainName = names.some(
    ({ evidence, lead }) =>
      (evidence !== "bare" && evidence !== "cued") || (lead !== undefined && pack.topicWords.includes(lead)),
  );
  if (!isOneRecord || !isCertainName) return similarity * 0.5;
  return similarity * 1.2;
}

/** A tool about “overdue invoices” is not for invoices that nobody called overdue. */
function narrowness({ subject, own, states }: Profile, { tokens }: Question, { evidence }: Filling): number {
  const modifiers = subject.slice(0, -1).filter((modifier) => states.has(modifier));
  if (modifiers.length === 0) return 1;
  const said = new Set(tokens.map(({ concept }) => concept));
  if (modifiers.every((modifier) => said.has(modifier))) return 1.02;
  const other = tokens.some(
    ({ concept, isQuiet, index }) => !isQuiet && own.has(concept) && !subject.includes(concept) && !evidence.has(index),
  );
  return other ? 0.95 : 0.5;
}

/** “Invoices that are not overdue” are not for a tool about overdue invoices. */
function deniesSubject({ subject }: Profile, { tokens }: Question, pack: LanguagePack): boolean {
  const modifiers = subject.slice(0, -1);
  return tokens.some(
    ({ concept, index }) =>
      modifiers.includes(concept) &&
      tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => pack.negations.includes(lower)),
  );
}

function addRange(indices: Set<number>, { first, last }: Mention): void {
  for (let index = first; index <= last; index++) indices.add(index);
}

/** The Dice coefficient with the most similar example, over weighted words and placeholders. */
export function closestExample(
  profile: Profile,
  question: Question,
  index: ProfileIndex,
): { readonly similarity: number; readonly example: string | undefined } {
  const bag = bagOf(question);
  const weigh = (key: string) =>
    key.startsWith("~") ? weights.stopWord : key.startsWith("<") ? weights.placeholder : index.weightOf(key);
  const mass = (of: Bag) => [...of].reduce((sum, [key, count]) => sum + weigh(key) * count, 0);
  const own = mass(bag);
  let best: { similarity: number; example: string | undefined } = { similarity: 0, example: undefined };
  for (const { text, bag: example } of profile.examples) {
    let shared = 0;
    for (const [key, count] of bag) shared += weigh(key) * Math.min(count, example.get(key) ?? 0);
    const similarity = (2 * shared) / Math.max(own + mass(example), Number.EPSILON);
    if (similarity > best.similarity) best = { similarity, example: text };
  }
  return best;
}
