import { OmniError } from "@omni/core";
import { asksForField } from "./follow-up.ts";
import type { LanguagePack } from "./language/language-pack.ts";
import { languages as allLanguages, understandLanguage } from "./language/languages.ts";
import type { Question } from "./question/question.ts";
import { closestExample, sureEnough } from "./selection/confidence.ts";
import { type Candidate, createToolIndexer, rankTools, readFor, type ToolIndex } from "./selection/select-tool.ts";
import { type OfferedTool, offeredTool } from "./tools/offered-tool.ts";

/** A tool as it is offered to a model: its JSON schema, and what it says about itself. */
export interface RoutableTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Parameters<typeof offeredTool>[0]["inputSchema"];
  readonly hints: NonNullable<NonNullable<Parameters<typeof offeredTool>[0]["providerOptions"]>["omni"]>;
}

/** An agent as the router sees it. The one called “general” takes what belongs to no other. */
export interface RoutableAgent {
  readonly name: string;
  readonly description: string;
  readonly utterances: readonly string[];
  /** Its tools: a question is for the agent whose tool can answer it, all of it. */
  readonly tools?: readonly RoutableTool[];
}

export interface LocalRoute {
  readonly agent: string;
  /** 0–1: how sure it is that the question belongs to the agent; the same measure that chooses a tool. */
  readonly confidence: number;
  /** For a person to read. */
  readonly reason: string;
}

export interface Exchange {
  readonly question: string;
  /** Who answered it. */
  readonly agent: string;
  /** Whether the answer was a question of ours: which stage, which of the two customers. */
  readonly askedBack?: boolean;
}

export interface RouteOptions {
  readonly agents: readonly RoutableAgent[];
  /** What was asked before and who answered, the oldest first. */
  readonly history?: readonly Exchange[];
  readonly languages?: readonly LanguagePack[];
}

const general = "general";
const followUpConfidence = 0.8;
/** Somebody who was asked something and is this sure to speak of another matter did not answer. */
const anotherMatter = 0.75;

/**
 * Chooses the agent for a question without a model, by the same measure that chooses a tool. Small talk and what is out of
 * everyone's scope go to “general”; a follow-up goes to whoever answered before, unless it plainly turns to another topic.
 * Throws `invalid` when there is no agent.
 */
export function routeLocally(question: string, { agents, history = [], languages = allLanguages }: RouteOptions): LocalRoute {
  const fallback = agents.find(({ name }) => name === general) ?? agents[0];
  if (!fallback) throw new OmniError("invalid", "There is no agent to choose from.");
  const earlier = history.filter(({ agent }) => agent !== fallback.name && agents.some(({ name }) => name === agent));
  const [language] = languages;
  if (language === undefined) throw new OmniError("invalid", "There is no language to read in.");
  const before = earlier.length === 0 ? undefined : understandLanguage(earlier.at(-1)?.question ?? "", languages).pack;
  const { text } = understandLanguage(question.slice(0, 2_000).replace(/\s+/gu, " ").trim(), languages, before);
  return route(text, earlier.at(-1), routesOf(agents, fallback.name, language), fallback.name, language);
}

function route(
  text: string,
  last: Exchange | undefined,
  { index, agentOf }: Routes,
  fallback: string,
  pack: LanguagePack,
): LocalRoute {
  const { conversation } = pack;
  const remarks = [
    conversation.greeting,
    conversation.thanks,
    conversation.farewell,
    conversation.identity,
    conversation.capabilities,
  ];
  if (text === "" || remarks.some((pattern) => pattern.test(text))) {
    return { agent: fallback, confidence: 1, reason: "small talk" };
  }
  // Routing needs no calendar: whatever day it is, a date is a date, and a year that is named is past.
  const read = readFor(index, text, pack, anyDay);
  const ranked = rankTools(index, read, { pack });
  const [best] = ranked;
  const confidence = best?.confidence ?? 0;
  const previous = last?.agent;
  if (last?.askedBack && confidence < anotherMatter) {
    return { agent: last.agent, confidence: followUpConfidence, reason: "answers what was asked back" };
  }
  // “Ok, list Meeting rooms”, of the categories that were just shown.
  const isOfNames =
    /^\W*(?:ok(?:ay)?,? |and |now |then |so )*(?:list|show|open)(?: me)? (?=["“\p{Lu}])/u.test(text) && read.names.length === 1;
  const isContinued = (conversation.continuation.test(text) || isOfNames) && isOnlyMentions(read, pack, read.names);
  // “How much is that in total?” lacks what only the question before has.
  // “Who can I call there?” lacks it too, but only another assistant knows people.
  const isForOther =
    best !== undefined &&
    confidence >= sureEnough &&
    best.ownWords > 0 &&
    !best.tool.isWrite &&
    ranked.every(({ tool, leftOver }) => agentOf(tool) !== previous || leftOver.length > 0);
  // “Telephone number?” is a field of whoever was spoken of.
  const isField = read.tokens.length <= 3 && best !== undefined && best.ownWords > 0 && best.leftOver.length === 0;
  const isIncomplete = (best?.filling.missing.length ?? 0) > 0 && (leansBack(read, pack) || isField) && !isForOther;
  if (previous !== undefined && (isContinued || isIncomplete)) {
    return { agent: previous, confidence: followUpConfidence, reason: continues };
  }
  // “Of those only the Slovenian ones”: of what whoever answered before told.
  const staysThere =
    previous !== undefined &&
    ofThose.test(text) &&
    ranked.some(({ tool, leftOver }) => agentOf(tool) === previous && leftOver.length === 0);
  if (previous !== undefined && staysThere) return { agent: previous, confidence: followUpConfidence, reason: continues };
  // “How much in total?” says nothing of its own.
  const isIdle =
    read.tokens.length > 0 && read.tokens.every(({ lower, isQuiet }) => isQuiet || pack.totalWords.includes(lower));
  // “When did we send it?”, where whoever answered before can tell.
  const isOfIt =
    /\b(?:it|its)\b/iu.test(text) &&
    read.names.length === 0 &&
    ranked.some(
      ({ tool, leftOver, ownWords }) => agentOf(tool) === previous && leftOver.length === 0 && ownWords > 0 && !tool.isWrite,
    );
  const canGoOn = ranked.some(
    ({ tool, leftOver, filling }) => agentOf(tool) === previous && leftOver.length === 0 && filling.evidence.size > 0,
  );
  const isOfShown =
    conversation.asksWhose.test(text) ||
    asksForField(read, pack) ||
    isIdle ||
    (isOfIt && best?.tool.isWrite !== true) ||
    byFragment.test(text) ||
    (/\bones\b/iu.test(text) && read.names.length === 0 && canGoOn);
  if (previous !== undefined && isOfShown) {
    return { agent: previous, confidence: followUpConfidence, reason: continues };
  }
  if (best && confidence >= sureEnough) {
    return { agent: agentOf(best.tool), confidence, reason: reasonFor(best, read, index) };
  }
  const isTheirs = ranked.some(
    ({ tool, leftOver, filling }) => agentOf(tool) === previous && leftOver.length === 0 && filling.evidence.size > 0,
  );
  if (previous !== undefined && (leansBack(read, pack) || isTheirs)) {
    return { agent: previous, confidence: followUpConfidence, reason: continues };
  }
  return { agent: fallback, confidence: 1 - confidence, reason: "no other assistant's field" };
}

function reasonFor({ tool }: Candidate, question: Question, { tools, profiles }: ToolIndex): string {
  const profile = profiles.profiles[tools.indexOf(tool)];
  const example = profile && closestExample(profile, question, profiles).example;
  return example === undefined ? "its description fits" : `like “${example}”`;
}

/** Whether a question makes no sense without the one before: “and last month?”, “only theirs”, “in USD”, “Nordlicht”. */
function leansBack(question: Question, pack: LanguagePack): boolean {
  const { continuation, reference, possessive, more } = pack.conversation;
  const leans = [continuation, reference, possessive, more].some((pattern) => pattern.test(question.text));
  return leans || isOnlyMentions(question, pack);
}

/** Whether a question names dates, amounts or records and says nothing about them. */
function isOnlyMentions(
  { tokens, dates, comparisons, amounts, currencies, limits, names }: Question,
  { stopWords }: LanguagePack,
  certain: Question["names"] = names.filter(({ evidence }) => evidence !== "bare" && evidence !== "cued"),
): boolean {
  const mentions = [...dates, ...comparisons, ...amounts, ...currencies, ...limits, ...certain];
  const isMentioned = (at: number) => mentions.some(({ first, last }) => at >= first && at <= last);
  return mentions.length > 0 && tokens.every(({ index, lower }) => isMentioned(index) || stopWords.includes(lower));
}

/** The question is in the words of the first language. */
const ofThose =
  /^\W*(?:(?:and |but |so |ok )*(?:only|just) (?!show|tell|give|list)|(?:on |for )?which one\b|(?:and |only |just |so |ok )*(?:(?:which|who|how many|what)(?: one)? )?(?:of|from|among|out of) (?:those|these|them|that)\b)/iu;

/** “By month?”: of what was just told. */
const byFragment = /^\W*(?:and |ok |now |then )*(?:split |grouped |broken down )?(?:by|per) \p{L}+\W*$/iu;

const continues = "goes on from the question before";
const anyDay = "2090-12-31";

interface Routes {
  readonly index: ToolIndex;
  agentOf(tool: OfferedTool): string;
}

const cache = new WeakMap<readonly RoutableAgent[], Map<LanguagePack, Routes>>();

/** The tools of all agents as one choice; an agent's own examples stand in it as a tool without arguments. */
function routesOf(agents: readonly RoutableAgent[], fallback: string, pack: LanguagePack): Routes {
  const cached = cache.get(agents)?.get(pack);
  if (cached) return cached;
  const owners = new Map<OfferedTool, string>();
  for (const { name, description, utterances, tools = [] } of agents.filter((agent) => agent.name !== fallback)) {
    const words = tools.length === 0 ? [description] : [];
    owners.set(
      {
        ...offeredTool({
          name,
          inputSchema: {},
          providerOptions: { omni: { utterances: [...utterances], words, subject: { one: "", many: "" } } },
        }),
        isWrite: undefined,
      },
      name,
    );
    for (const { hints, ...tool } of tools) owners.set({ ...offeredTool({ ...tool, providerOptions: { omni: hints } }) }, name);
  }
  const index = createToolIndexer(pack)([...owners.keys()], anyDay);
  const routes = { index, agentOf: (tool: OfferedTool) => owners.get(tool) ?? fallback };
  const byPack = cache.get(agents) ?? new Map<LanguagePack, Routes>();
  byPack.set(pack, routes);
  cache.set(agents, byPack);
  return routes;
}
