import type { LanguagePack } from "../language/language-pack.ts";
import type { Question } from "../question/question.ts";
import { type KnownWords, readQuestion } from "../question/question.ts";
import { type Token, tokenize } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";

/** What can be chosen, a tool or an agent, by the texts that describe it. */
export interface Choosable {
  readonly name: string;
  readonly description: string;
  readonly utterances: readonly string[];
  /** What it is about; weighs most. */
  readonly subject?: string;
  /** Further words that belong to it, such as the names of parameters. */
  readonly terms?: readonly string[];
  /** Whether it takes both questions and changes, as an agent does. */
  readonly takesActions?: boolean;
}

/** Words and placeholders of a text with their number. */
export type Bag = ReadonlyMap<string, number>;

export interface Profile {
  readonly name: string;
  readonly subject: readonly string[];
  /** How far a meaning belongs here, 0–1. */
  readonly meanings: ReadonlyMap<string, number>;
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
const describedFactor = 0.8;
const exampleFactor = 1;

/** Builds the index of what is offered. Names and dates in the examples stand for any name and date. */
export function createProfileIndex(offered: readonly Choosable[], pack: LanguagePack, today: string): ProfileIndex {
  const words = new Set<string>();
  const profiles = offered.map((choosable) => profileOf(choosable, pack, today, words));
  const frequency = new Map<string, number>();
  for (const { meanings } of profiles) {
    for (const meaning of meanings.keys()) frequency.set(meaning, (frequency.get(meaning) ?? 0) + 1);
  }
  const most = Math.log(1 + profiles.length);
  const add = (phrases: readonly string[]) => {
    for (const phrase of phrases) for (const word of phrase.split(" ")) if (word.length > 3) words.add(word);
  };
  pack.synonyms.forEach(add);
  Object.values(pack.valueWords).forEach(add);
  return {
    profiles,
    known: { concepts: new Set(frequency.keys()), words },
    weightOf: (meaning) =>
      Math.max(leastWeight, Math.log(1 + profiles.length / Math.max(1, frequency.get(meaning) ?? 0)) / most),
  };
}

function profileOf(choosable: Choosable, pack: LanguagePack, today: string, words: Set<string>): Profile {
  const vocabulary = vocabularyOf(pack);
  const meanings = new Map<string, number>();
  const learn = (tokens: readonly Token[], factor: number) => {
    for (const token of tokens) {
      if (token.concept === "" || vocabulary.isStopWord(token)) continue;
      meanings.set(token.concept, Math.max(factor, meanings.get(token.concept) ?? 0));
      if (token.lower.length > 3) words.add(token.lower);
    }
  };
  const plain = (text: string) => {
    const tokens = tokenize(text, pack);
    vocabulary.assignConcepts(tokens);
    return tokens;
  };
  const subject = plain(choosable.subject ?? "").filter((token) => token.concept !== "" && !vocabulary.isStopWord(token));
  learn(subject, 1);
  learn(plain(choosable.description), describedFactor);
  learn(plain((choosable.terms ?? []).join(" ")), describedFactor);
  const examples = choosable.utterances.map((utterance) => readQuestion(utterance, { pack, today }));
  for (const example of examples) learn(wordsOf(example, true), exampleFactor);
  return {
    name: choosable.name,
    subject: subject.map(({ concept }) => concept),
    meanings,
    examples: examples.map((example) => ({ text: example.text, bag: bagOf(example, pack, true) })),
    isAction: choosable.takesActions
      ? undefined
      : examples.filter((example) => asksForAction(example, pack)).length * 2 > examples.length,
  };
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

/** A text as a bag of meanings, with placeholders for what changes from question to question. */
export function bagOf(question: Question, pack: LanguagePack, isExample = false): Bag {
  const vocabulary = vocabularyOf(pack);
  const bag = new Map<string, number>();
  const add = (key: string) => bag.set(key, (bag.get(key) ?? 0) + 1);
  for (const token of wordsOf(question, isExample)) {
    if (token.concept !== "") add(vocabulary.isStopWord(token) ? `~${token.lower}` : token.concept);
  }
  for (const _ of question.dates) add("<date>");
  for (const _ of question.amounts) add("<amount>");
  for (const _ of question.limits) add("<limit>");
  for (const name of question.names) if (isName(question.tokens, name, isExample)) add("<name>");
  return bag;
}

/** Whether a text asks for a change: its first word that means something is one such as “move” or “delete”. */
export function asksForAction({ tokens }: Question, pack: LanguagePack): boolean {
  const vocabulary = vocabularyOf(pack);
  const first = tokens.find((token) => !vocabulary.isStopWord(token) && !token.isPossessive);
  if (!first || !pack.actionWords.includes(first.lower)) return false;
  // “Send me the list” asks to be shown it.
  return !pack.askerWords.includes(tokens[first.index + 1]?.lower ?? "");
}
