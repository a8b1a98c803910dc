import type { LanguagePack } from "../language/language-pack.ts";
import type { Question } from "../question/question.ts";
import { type KnownWords, readQuestion } from "../question/question.ts";
import { type Token, tokenize } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";

/** What can be chosen, a tool or an agent, by the texts that describe it. */
export interface Choosable {
  readonly name: string;
  readonly utterances: readonly string[];
  /** What it is about; weighs most. */
  readonly subject?: string;
  /** Further words that belong to it: the fields of its answers, and what people call them. */
  readonly words?: readonly string[];
  readonly hasFields?: boolean;
  readonly isOfOneRecord?: boolean;
  /** Words that say something to it without being its own: the names and values of its parameters. They attract typos. */
  readonly terms?: readonly string[];
  /** Whether it changes something; where it does not say, its examples do. */
  readonly isWrite?: boolean | undefined;
}

/** Words and placeholders of a text with their number. */
export type Bag = ReadonlyMap<string, number>;

export interface Profile {
  readonly name: string;
  readonly subject: readonly string[];
  /** The meanings of the words it is about: its subject, its examples, its fields. Each may stand in a question for it. */
  readonly own: ReadonlySet<string>;
  /** Whether it says which fields its answers have. */
  readonly hasFields: boolean;
  /** Whether it tells of one record that has to be named. */
  readonly isOfOneRecord: boolean;
  /** Meanings that are a state of a record (“overdue”), and so narrow down what the tool is for. */
  readonly states: ReadonlySet<string>;
  /** Words that compare or restrict as its examples use them, with what follows: “per category”, “last activity”. */
  readonly turns: ReadonlySet<string>;
  readonly examples: readonly { readonly text: string; readonly bag: Bag }[];
  /** Whether its examples ask for a change rather than an answer; undefined when it takes both. */
  readonly isAction: boolean | undefined;
}

/** Everything on offer, weighed against each other. */
export interface ProfileIndex {
  readonly profiles: readonly Profile[];
  readonly known: KnownWords;
  /** How much a meaning tells: 1 when at most one profile has it, less the more have it. */
  weightOf(meaning: string): number;
}

// A word that every tool has tells none apart, but it still tells that the question is ours.
const leastWeight = 0.6;

/** Builds the index of what is offered. Names and dates in the examples stand for any name and date. */
export function createProfileIndex(offered: readonly Choosable[], pack: LanguagePack, today: string): ProfileIndex {
  const words = new Set<string>();
  const topics = new Set(offered.flatMap((choosable) => topicTokens(choosable, pack)).map(({ concept }) => concept));
  const profiles = offered.map((choosable) => profileOf(choosable, { pack, today, words }));
  const frequency = new Map<string, number>();
  for (const { own } of profiles) for (const meaning of own) frequency.set(meaning, (frequency.get(meaning) ?? 0) + 1);
  const most = Math.log(1 + profiles.length);
  const add = (phrases: readonly string[]) => {
    for (const phrase of phrases) for (const word of phrase.split(" ")) if (word.length > 3) words.add(word);
  };
  pack.synonyms.forEach(add);
  Object.values(pack.valueWords).forEach(add);
  if (offered.some(({ terms = [] }) => terms.includes("country"))) add(countryNames(pack));
  pack.dates.months.forEach(add);
  Object.values(pack.dates.units).forEach(add);
  return {
    profiles,
    known: { concepts: new Set([...frequency.keys(), ...topics]), words },
    weightOf: (meaning) =>
      Math.max(leastWeight, Math.log(1 + profiles.length / Math.max(1, frequency.get(meaning) ?? 0)) / most),
  };
}

interface Learning {
  readonly pack: LanguagePack;
  readonly today: string;
  /** Collects the words as they are written. */
  readonly words: Set<string>;
}

function profileOf(choosable: Choosable, { pack, today, words }: Learning): Profile {
  const own = new Set<string>();
  const learn = (tokens: readonly Token[]) => {
    for (const { concept, lower, isQuiet } of tokens) {
      if (lower.length > 3) words.add(lower);
      if (concept !== "" && !isQuiet && !pack.operatorWords.includes(lower)) own.add(concept);
    }
  };
  const read = (text: string) => readQuestion(text, { pack, today, known: { concepts: new Set(), words: new Set() } });
  const examples = choosable.utterances.map(read);
  const subject = subjectTokens(choosable.subject ?? "", pack);
  learn(subject);
  for (const phrase of choosable.words ?? []) learn(subjectTokens(phrase, pack));
  for (const example of examples) learn(wordsOf(example, true));
  for (const token of subjectTokens((choosable.terms ?? []).join(" "), pack))
    if (token.lower.length > 3) words.add(token.lower);
  const actions = examples.filter((example) => asksForAction(example, pack)).length;
  return {
    name: choosable.name,
    subject: subject.map(({ concept }) => concept),
    own,
    hasFields: choosable.hasFields === true,
    isOfOneRecord: choosable.isOfOneRecord === true,
    states: statesOf(pack),
    turns: new Set(examples.flatMap(({ tokens }) => tokens.map((token) => turnAt(tokens, token.index)))),
    examples: examples.map((example) => ({ text: example.text, bag: bagOf(example, true) })),
    isAction: choosable.isWrite ?? actions * 2 > examples.length,
  };
}

/** The words that say what something is about. */
function topicTokens({ subject = "", words = [], terms = [] }: Choosable, pack: LanguagePack): Token[] {
  return subjectTokens([subject, ...words, ...terms].join(" "), pack);
}

function subjectTokens(text: string, pack: LanguagePack): Token[] {
  const vocabulary = vocabularyOf(pack);
  const tokens = tokenize(text, pack);
  vocabulary.understand(tokens);
  return tokens
    .filter((token) => token.concept !== "" && !vocabulary.isStopWord(token))
    .map((token) => ({ ...token, isQuiet: false }));
}

/** The words of a question that are neither dates nor amounts nor names. */
function wordsOf({ tokens, dates, amounts, currencies, names, limits }: Question, isExample: boolean): Token[] {
  const covered = new Set<number>();
  for (const mention of [
    ...dates,
    ...amounts,
    ...currencies,
    ...limits,
    ...names.filter((name) => isName(tokens, name, isExample)),
  ]) {
    for (let index = mention.first; index <= mention.last; index++) covered.add(index);
  }
  return tokens.filter(({ index }) => !covered.has(index));
}

// The first word of an example is capitalised whatever it is, and its small words are what it is about.
function isName(tokens: readonly Token[], { first, evidence }: Question["names"][number], isExample: boolean): boolean {
  if (evidence === "quoted" || evidence === "identifier") return true;
  if (!isExample) return evidence !== "bare";
  return evidence === "capitalised" && !tokens[first]?.opensSentence;
}

/** The names of countries in small letters, as `Intl` has them. */
function countryNames({ locale, countryWords }: LanguagePack): string[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return Object.keys(countryWords).flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}

const stateCache = new WeakMap<LanguagePack, ReadonlySet<string>>();

function statesOf(pack: LanguagePack): ReadonlySet<string> {
  const cached = stateCache.get(pack);
  if (cached) return cached;
  const { conceptOf } = vocabularyOf(pack);
  const states = new Set(Object.values(pack.affirmativeWords).flat().map(conceptOf));
  stateCache.set(pack, states);
  return states;
}

/** A word with the next one that means something. */
export function turnAt(tokens: readonly Token[], index: number): string {
  const next = tokens.slice(index + 1).find(({ isQuiet, concept }) => !isQuiet && concept !== "");
  return `${tokens[index]?.lower ?? ""} ${next?.concept ?? ""}`;
}

/** A text as a bag of meanings, with placeholders for what changes from question to question. */
export function bagOf(question: Question, isExample = false): Bag {
  const bag = new Map<string, number>();
  const add = (key: string) => bag.set(key, (bag.get(key) ?? 0) + 1);
  for (const { concept, isQuiet, lower } of wordsOf(question, isExample)) {
    if (concept !== "") add(isQuiet ? `~${lower}` : concept);
  }
  for (const _ of question.dates) add("<date>");
  for (const _ of question.amounts) add("<amount>");
  for (const _ of question.limits) add("<limit>");
  for (const name of question.names) if (isName(question.tokens, name, isExample)) add("<name>");
  return bag;
}

/** Whether a text asks for a change: its first word that means something is one such as “move” or “delete”. */
export function asksForAction({ tokens }: Question, pack: LanguagePack): boolean {
  // “What did we pay?” asks, whatever its verb.
  if (pack.interrogatives.includes(tokens[0]?.lower ?? "")) return false;
  // “Draft an invoice”, “issue a quote”: what would be a state elsewhere is a demand before an article.
  const isMaking = pack.makingWords.includes(tokens[0]?.lower ?? "") && ["a", "an"].includes(tokens[1]?.lower ?? "");
  if (isMaking) return true;
  const isDemand = (token: Token) => token.index === 0 && tokens.length > 1 && pack.actionWords.includes(token.lower);
  const first = tokens.find((token) => (!token.isQuiet || isDemand(token)) && !token.isPossessive);
  if (!first || !pack.actionWords.includes(first.lower)) return false;
  // “Close date of …” asks.
  if (pack.fieldWords.includes(tokens[first.index + 1]?.lower ?? "")) return false;
  // “Send me the list” asks to be shown it.
  return !pack.askerWords.includes(tokens[first.index + 1]?.lower ?? "");
}
