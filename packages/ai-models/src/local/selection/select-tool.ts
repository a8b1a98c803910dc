import { type Filling, type FillOptions, fillArguments } from "../arguments/fill-arguments.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { type Question, readQuestion } from "../question/question.ts";
import type { Token } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";
import { splitName } from "../tools/parameters.ts";
import { fitOf } from "./confidence.ts";
import { createProfileIndex, type ProfileIndex } from "./profile.ts";

/** A tool with the arguments the question gives it, and how sure it is that the question is for it. */
export interface Candidate {
  readonly tool: OfferedTool;
  readonly filling: Filling;
  /** 0–1. */
  readonly confidence: number;
  /** What of the question the tool has no use for; a tool is only called when there is nothing. */
  readonly leftOver: readonly Token[];
  /** How many words of the question name what the tool is about; none in a fragment such as “by month”. */
  readonly ownWords: number;
}

/** Offered tools, ready to be chosen from. */
export interface ToolIndex {
  readonly tools: readonly OfferedTool[];
  readonly profiles: ProfileIndex;
}

// A question that names no record is rarely meant for a tool that needs one, though it may have forgotten to.
const missingFactor = 0.85;
// Asked for customers, a tool that lists invoices is second choice, whatever it has customers for.
const otherTopicFactor = 0.8;
// Of two tools that explain the question alike, the one that needs the very record it names – unless the question asks for many.
const oneRecordFactor = 1.1;
const manyRecordsFactor = 0.9;
const countedFactor = 0.4;
const unnamedFactor = 0.4;
const otherHeadFactor = 0.6;
const otherAskedFactor = 0.45;

/** Reads a question with the words of the offered tools in mind. */
export function readFor({ profiles }: ToolIndex, text: string, pack: LanguagePack, today: string, dictated?: string): Question {
  return readQuestion(text, { pack, today, known: profiles.known, dictated });
}

/** The offered tools, the likeliest first. */
export function rankTools({ tools, profiles }: ToolIndex, question: Question, options: FillOptions): Candidate[] {
  return tools
    .map((tool, position): Candidate => {
      const filling = fillArguments(question, tool, options);
      const profile = profiles.profiles[position];
      const { confidence, leftOver, ownWords } = profile
        ? fitOf(profile, question, profiles, options.pack, filling)
        : { confidence: 0, leftOver: question.tokens, ownWords: 0 };
      const factors = [
        missingFactor ** filling.missing.length,
        numberFactor(tool, filling, question, options.pack),
        topicFactor(tool, question, options.pack),
        headFactor(tool, question, filling, options.pack),
        figureFactor(tool, question, filling, options.pack),
        nameFactor(tool, question, filling, options.pack),
        tool.isNamed && !namesSubject(tool, question, options.pack) ? unnamedFactor : 1,
      ];
      return {
        tool,
        filling,
        leftOver,
        ownWords,
        confidence: factors.reduce((product, factor) => product * factor, confidence),
      };
    })
    .sort((one, other) => other.confidence - one.confidence || one.filling.unbound.length - other.filling.unbound.length);
}

function numberFactor(
  { parameters, subject }: OfferedTool,
  { missing, arguments: given }: Filling,
  { tokens, names }: Question,
  pack: LanguagePack,
): number {
  const searched = given.q ?? given.query ?? given.search;
  const needsOne = parameters.some(({ isRequired, type }) => isRequired && type === "reference");
  // “Is INV-2026-0042 paid?” is for the tool that knows the one before it is for a search.
  const isNumbered = names.some(({ evidence, text }) => evidence === "identifier" && searched === text);
  if (!needsOne && Object.keys(given).length === 0 && asksForTheOne(subject, tokens, pack)) return 0.4;
  if (!needsOne) return isNumbered ? 0.85 : 1;
  const asksForMany = subject.many !== subject.one && tokens.some(({ lower }) => lower === nounOf(subject.many));
  // “How many customers …” is not about one of them.
  const isCounted = tokens.some(
    ({ index, lower }) =>
      lower === nounOf(subject.many) &&
      pack.countingWords.includes(`${tokens[index - 2]?.lower ?? ""} ${tokens[index - 1]?.lower ?? ""}`),
  );
  if (asksForMany && isCounted) return countedFactor;
  if (asksForMany) return missing.length > 0 ? manyRecordsFactor * 0.6 : manyRecordsFactor;
  // “Is there a customer called Nordlicht?” searches; “tell me about Nordlicht” knows that there is.
  const isSearched = names.some(
    ({ lead = "", evidence }) => pack.naming.includes(lead) || evidence === "bare" || evidence === "cued",
  );
  return missing.length === 0 && !isSearched ? oneRecordFactor : 1;
}

/** “Who is the customer” asks for one that was spoken of, and never for all of them. */
function asksForTheOne(subject: OfferedTool["subject"], tokens: Question["tokens"], pack: LanguagePack): boolean {
  const one = nounOf(subject.one);
  return (
    one !== nounOf(subject.many) &&
    tokens.some(
      ({ index, lower }) =>
        lower === one &&
        ["the", "that", "this"].includes(tokens[index - 1]?.lower ?? "") &&
        pack.articles.includes(tokens[index - 1]?.lower ?? ""),
    )
  );
}

function namesSubject({ subject }: OfferedTool, { tokens }: Question, pack: LanguagePack): boolean {
  const own = vocabularyOf(pack).conceptOf(nounOf(subject.one));
  return tokens.some(({ concept }) => concept === own);
}

function topicFactor({ subject }: OfferedTool, { tokens }: Question, pack: LanguagePack): number {
  const vocabulary = vocabularyOf(pack);
  const own = vocabulary.conceptOf(nounOf(subject.one));
  const asked = tokens.filter(vocabulary.isManyRecords);
  return asked.length === 0 || asked.some(({ concept }) => concept === own) ? 1 : otherTopicFactor;
}

/** “Top 5 **customers** …”, “which **suppliers** …”: what is asked for is what the tool lists or groups by, whatever else it knows of it. */
function headFactor(
  { subject, parameters }: OfferedTool,
  { tokens, limits }: Question,
  { arguments: given }: Filling,
  pack: LanguagePack,
): number {
  const { conceptOf } = vocabularyOf(pack);
  const kinds = Object.entries(pack.recordNouns).flatMap(([kind, nouns]) =>
    nouns.map((noun) => [conceptOf(noun), kind] as const),
  );
  const kindOf = new Map([...pack.groupNouns.map((noun) => [conceptOf(noun), conceptOf(noun)] as const), ...kinds]);
  const isRanked = (index: number) =>
    limits.some(({ last }) => last === index) ||
    pack.superlatives.some(({ words }) => words.includes(tokens[index]?.lower ?? ""));
  // “Of our biggest customer” names one by its rank; what is asked for was said before.
  const isLed = (index: number) => [index - 2, index - 3].some((at) => pack.prepositions.includes(tokens[at]?.lower ?? ""));
  const nouns = tokens.filter(({ concept }) => kindOf.has(concept));
  // “Which product categories …”: the last of several nouns is the one that is asked for.
  const asked = nouns.find(({ index }) => pack.askingWhich.includes(tokens[index - 1]?.lower ?? ""));
  const isOwn = (token: Token | undefined) => token?.concept === conceptOf(nounOf(subject.one));
  if (asked !== undefined && (isOwn(asked) || isOwn(tokens[asked.index + 1]))) return 1;
  const head = nouns.find(({ index }) => isRanked(index - 1) && !isLed(index) && !kindOf.has(tokens[index + 1]?.concept ?? ""));
  // “Who paid us the most” ranks customers; the largest payment is another answer.
  const isOthers = asked !== undefined && kindOf.has(asked.concept) && !isOwn(asked);
  const asksWho =
    (isOthers || tokens.some(({ lower }) => pack.askingWho.includes(lower))) && tokens.some(({ index }) => isRanked(index));
  const ranksRows = parameters.some(
    ({ name, words }) => words.includes("sort") && /amount|total/iu.test(String(given[name] ?? "")),
  );
  if (asksWho && ranksRows) return otherAskedFactor;
  if (head === undefined || head.concept === conceptOf(nounOf(subject.one))) return 1;
  const grouped = parameters.some(({ name, type }) => {
    const value = given[name];
    return (
      type === "choice" &&
      typeof value === "string" &&
      (conceptOf(value) === head.concept || value === kindOf.get(head.concept))
    );
  });
  return grouped ? 1 : otherHeadFactor;
}

/**
 * A name in small letters may be just a word: the rest of the question has to say all the more. In a telegram (“nordlicht phone”) it can
 * hardly be anything else.
 */
function nameFactor(
  { parameters }: OfferedTool,
  { names, tokens }: Question,
  filling: Filling,
  { weakLeads }: LanguagePack,
): number {
  const records = new Set(parameters.filter(({ type }) => type === "reference").map(({ name }) => filling.arguments[name]));
  const isTelegram = tokens.every(({ isQuiet }) => !isQuiet);
  const factors = names
    .filter(({ text }) => records.has(text))
    .map(({ evidence, lead = "" }) => {
      if (evidence !== "bare" && evidence !== "cued") return 1;
      if (isTelegram) return 0.95;
      return evidence === "bare" || weakLeads.includes(lead) ? 0.72 : 0.88;
    });
  return Math.min(1, ...factors);
}

/** “How much”, “on average”, “per month” ask for figures: a tool that computes them goes before one that lists; “show” does the reverse. */
function figureFactor(
  { parameters }: OfferedTool,
  { text, names }: Question,
  { arguments: given }: Filling,
  pack: LanguagePack,
): number {
  const measure = parameters.find(({ values }) => values.includes("sum") && values.includes("average"));
  if (measure === undefined) return 1;
  // One invoice by its number adds up to nothing.
  if (names.some(({ evidence, text: number }) => evidence === "identifier" && number === given.q)) return 0.5;
  const isGrouped = parameters.some(
    ({ name, words }) => name in given && words.some((word) => pack.groupWords.includes(word) || word === "group"),
  );
  return isGrouped || pack.conversation.asksForSum.test(text) || measure.name in given ? 1.04 : 0.94;
}

function nounOf(subject: string): string {
  return subject.toLowerCase().split(" ").at(-1) ?? "";
}

/** Keeps the index of the tools that were offered last: the same ones come with every call. */
export function createToolIndexer(pack: LanguagePack) {
  const cache = new Map<string, ToolIndex>();
  return (tools: readonly OfferedTool[], today: string): ToolIndex => {
    const key = JSON.stringify(tools.map(({ name, utterances, subject, words }) => [name, utterances, subject, words]));
    const cached = cache.get(key);
    if (cached?.tools.every((tool, position) => tool === tools[position])) return cached;
    const index = { tools, profiles: createProfileIndex(tools.map(choosable), pack, today) };
    if (cache.size >= 20) cache.clear();
    cache.set(key, index);
    return index;
  };
}

function isOfOneRecord(parameters: OfferedTool["parameters"]): boolean {
  const [required, ...others] = parameters.filter(({ isRequired }) => isRequired);
  return required?.type === "reference" && others.length === 0;
}

function isTelling(field: string): boolean {
  return !/^(?:id|version|key|label|.+Id|createdAt)$/u.test(field);
}

function choosable({ name, utterances, subject, parameters, isWrite, words, fields }: OfferedTool) {
  return {
    name,
    utterances,
    subject: subject.one,
    isWrite,
    hasFields: fields.length > 0,
    isOfOneRecord: isOfOneRecord(parameters),
    // Of one record any field may be asked for; of a list they are columns, and a word for one is a restriction.
    words: isOfOneRecord(parameters)
      ? [...words, ...fields.filter(isTelling).map((field) => splitName(field).join(" "))]
      : words,
    terms: [
      ...splitName(name),
      ...parameters.flatMap(({ words: own, type }) => own.filter((word) => word !== type)),
      ...parameters.filter(({ words: own }) => !own.includes("sort")).flatMap(({ values }) => values.flatMap(splitName)),
    ],
  };
}
