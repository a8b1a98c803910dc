import type { Arguments } from "./arguments/draft.ts";
import { members } from "./arguments/field-cues.ts";
import { type Filling, fillArguments } from "./arguments/fill-arguments.ts";
import type { Conversation, PastCall } from "./conversation.ts";
import type { LanguagePack } from "./language/language-pack.ts";
import { ordinalAt } from "./question/period.ts";
import type { Question } from "./question/question.ts";
import { vocabularyOf } from "./question/vocabulary.ts";
import { type Candidate, rankTools, readFor, type ToolIndex } from "./selection/select-tool.ts";
import type { OfferedTool } from "./tools/offered-tool.ts";
import { groupParameters } from "./tools/parameter-groups.ts";
import { isPaging } from "./tools/parameters.ts";
import type { ToolOutput } from "./tools/tool-output.ts";

/** The call that a follow-up leans on. */
export interface Antecedent {
  readonly tool: OfferedTool;
  readonly call: PastCall;
  readonly question: string;
  /** The question that the calls of this tool began with, where others only changed it since. */
  readonly opening?: string;
}

// A follow-up leans on what is still on the screen.
const reach = 3;

/** The latest call of the exchanges just before, if its tool is still offered. */
export function findAntecedent({ history }: Conversation, tools: readonly OfferedTool[]): Antecedent | undefined {
  for (const exchange of history.slice(-reach).reverse()) {
    const call = exchange.calls.at(-1);
    const tool = call && tools.find(({ name }) => name === call.toolName);
    if (!call || !tool) continue;
    const before = history.slice(0, history.indexOf(exchange));
    const other = before.findLastIndex(({ calls }) => calls.at(-1)?.toolName !== call.toolName);
    const opening = before[other + 1]?.question;
    return { tool, call, question: exchange.question, ...(opening === undefined ? {} : { opening }) };
  }
  return undefined;
}

/** The latest call that told of one record, a little further back than the last. */
export function findShownRecord({ history }: Conversation, tools: readonly OfferedTool[]): Antecedent | undefined {
  for (const exchange of history.slice(-reach).reverse()) {
    const call = exchange.calls.at(-1);
    const tool = call && tools.find(({ name }) => name === call.toolName);
    if (call && tool && call.result?.kind === "output" && call.result.output.record !== undefined)
      return { tool, call, question: exchange.question };
  }
  return undefined;
}

/** The record of a kind that “it” or “their” stands for: the one the last call was about. */
export function referentIn({ history }: Conversation): (kind: string) => string | undefined {
  // Whoever answered: “their invoices” after another assistant told about the customer.
  const exchange = history.slice(-reach).findLast(({ calls }) => calls.length > 0);
  const call = exchange?.calls.at(-1);
  return (kind) => {
    if (!call) return undefined;
    const named = call.arguments[kind];
    if (typeof named === "string") return named;
    const { result } = call;
    // A title that was searched for, letter for letter.
    const searched =
      result?.kind === "output"
        ? result.output.sources?.find(({ type, label }) => type === kind && label === call.arguments.q)
        : undefined;
    if (searched !== undefined) return searched.label;
    const owner = result?.kind === "output" ? ofFirstRow(exchange?.question ?? "", call, result.output, kind) : undefined;
    if (owner !== undefined) return owner;
    const ranked = result?.kind === "output" ? firstGroup(exchange?.question ?? "", call, result.output, kind) : undefined;
    if (ranked !== undefined) return ranked;
    const sources = result?.kind === "output" ? (result.output.sources ?? []).filter(({ type }) => type === kind) : [];
    const [first] = sources;
    // “Which one is the largest?” was answered with one, whatever came after it.
    const isFirst = first !== undefined && exchange?.answer?.startsWith(first.label) === true;
    return sources.length === 1 || isFirst ? first?.label : undefined;
  };
}

// The question is in the words of the first language, and its rules are English.
const asksForSeveral = /\d|\b(?:customers|clients|companies|suppliers|top|two|three|four|five|ten)\b/iu;

/** “Who owes us the most?” was answered with one of a kind, whatever came after it; “our top customers” with several. */
function firstGroup(
  question: string,
  { arguments: given }: PastCall,
  { groupBy, rows }: ToolOutput,
  kind: string,
): string | undefined {
  const isRanked = typeof given.orderBy === "string" && !asksForSeveral.test(question);
  const label = isRanked && groupBy === kind ? rows?.[0]?.label : undefined;
  return typeof label === "string" ? label : undefined;
}

/** “Which one is the oldest?” was answered with one invoice; whose it is is who is meant by “their”. */
function ofFirstRow(
  question: string,
  { arguments: given }: PastCall,
  { rows = [], record }: ToolOutput,
  kind: string,
): string | undefined {
  const isOne = rows.length === 1 || (given.sort !== undefined && asksForOne.test(question) && !asksForSeveral.test(question));
  const owner = record?.[kind] ?? (isOne ? rows[0]?.[kind] : undefined);
  const name = typeof owner === "object" && owner !== null && "name" in owner ? owner.name : undefined;
  return typeof name === "string" ? name : undefined;
}

const asksForOne =
  /\b(?:biggest|largest|highest|smallest|lowest|oldest|newest|latest|last|earliest|most recent|longest overdue)\b(?! (?:\d+ |\p{L}+ )?(?:days?|weeks?|months?|quarters?|years?|time)\b)(?! \p{L}+s\b(?<!overdue))/iu;

/** “Show me the rest”: the arguments of the next part; null when that was everything. */
export function continueList({ call }: Antecedent): Arguments | null {
  const more = call.result?.kind === "output" ? call.result.output.more : undefined;
  return more ? { ...call.arguments, ...more.next } : null;
}

/** The last call with what the follow-up changes: “and last month?”, “only the unpaid ones”, “what about Nordlicht?”. */
export function refine(
  antecedent: Antecedent,
  question: Question,
  index: ToolIndex,
  context: { readonly pack: LanguagePack; readonly today: string },
  referent: (kind: string) => string | undefined,
): Candidate | undefined {
  const { tool, call } = antecedent;
  const options = { pack: context.pack, previous: call.arguments, referent };
  const filling = fillArguments(question, tool, options);
  // “Accepted?”, of one that was named by its number: it says so.
  const isNumbered = typeof call.arguments.q === "string" && /\d/u.test(call.arguments.q);
  const isState = Object.values(filling.arguments).every(Array.isArray) && question.tokens.length <= 3;
  if (isNumbered && isState && Object.keys(filling.arguments).length > 0) return repeat(antecedent);
  if (Object.keys(filling.arguments).length > 0 && filling.unbound.length === 0) {
    return {
      tool,
      filling: withArguments(filling, tool, mergeArguments(tool, call.arguments, filling.arguments)),
      confidence: 1,
      leftOver: [],
      ownWords: 0,
    };
  }
  // The tool cannot take the change (“only those over 5,000 EUR”): another may answer both questions together.
  const asked = readFor(index, antecedent.question, context.pack, context.today);
  // “Only dollars” says nothing of what: that stands in the question before it.
  const isChange = antecedent.opening !== undefined && !namesTopic(asked, tool, context.pack);
  const said = isChange ? (antecedent.opening ?? antecedent.question) : antecedent.question;
  const combined = readFor(index, `${said}. ${question.text}`, context.pack, context.today);
  const [best] = rankTools(index, combined, { pack: context.pack });
  if (!best || best.tool === tool || best.filling.unbound.length > filling.unbound.length) {
    return Object.keys(filling.arguments).length === 0
      ? undefined
      : {
          tool,
          filling: withArguments(filling, tool, mergeArguments(tool, call.arguments, filling.arguments)),
          confidence: 0.6,
          leftOver: [],
          ownWords: 0,
        };
  }
  const earlier = readFor(index, said, context.pack, context.today);
  const read = fillArguments(earlier, best.tool, { pack: context.pack }).arguments;
  // What was changed several times stands as it is now in the call alone.
  const before = isChange ? { ...withoutFiltersOf(tool, read), ...filtersFor(best.tool, call.arguments) } : read;
  const change = fillArguments(question, best.tool, { ...options, previous: before });
  if (Object.keys(change.arguments).length === 0) return undefined;
  return { ...best, filling: withArguments(change, best.tool, mergeArguments(best.tool, before, change.arguments)) };
}

/** The filters among the arguments of one tool that another has too. */
function filtersFor({ parameters }: OfferedTool, given: Arguments): Arguments {
  const names = parameters.map(({ name }) => name).filter((name) => !isPaging(name) && !shapes.test(name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

function withoutFiltersOf(tool: OfferedTool, given: Arguments): Arguments {
  const named = filtersFor(tool, given);
  return Object.fromEntries(Object.entries(given).filter(([name]) => !(name in named)));
}

const shapes = /^(?:sort|limit|orderBy|groupBy|measure|of|compareWith|q)$/u;

/** A new question that goes on from the last: its records, dates and currency still hold unless it says others. */
export function carryOver(
  antecedent: Antecedent,
  candidate: Candidate,
  referent: (kind: string) => string | undefined,
  pointsBack = false,
): Candidate {
  const carried: Arguments = {};
  const lastWord = ({ subject }: OfferedTool) => subject.one.split(" ").at(-1);
  // “What are they worth weighted?”, of deals in a stage: the same deals.
  const isSame = pointsBack && lastWord(antecedent.tool) === lastWord(candidate.tool);
  for (const parameter of candidate.tool.parameters) {
    const given = antecedent.call.arguments[parameter.name];
    const isFilter = !isPaging(parameter.name) && !shapes.test(parameter.name);
    if (isSame && isFilter && given !== undefined) {
      carried[parameter.name] = given;
      continue;
    }
    if (parameter.excludes !== undefined) continue;
    if (parameter.type === "reference" && parameter.record !== undefined) {
      const value = referent(parameter.record);
      if (value !== undefined) carried[parameter.name] = value;
    } else if (parameter.type === "text" && pointsBack && !isPaging(parameter.name)) {
      // “Invoiced to them”, of customers in a country.
      const same = antecedent.tool.parameters.find(({ name, type }) => name === parameter.name && type === "text");
      const value = same && same.name !== "q" ? antecedent.call.arguments[same.name] : undefined;
      if (value !== undefined) carried[parameter.name] = value;
    } else if (parameter.type === "date" || parameter.type === "currency") {
      const same = antecedent.tool.parameters.find(({ name, type }) => name === parameter.name && type === parameter.type);
      const value = same && antecedent.call.arguments[same.name];
      if (value !== undefined) carried[parameter.name] = value;
    }
  }
  const merged = mergeArguments(candidate.tool, carried, candidate.filling.arguments);
  return { ...candidate, filling: withArguments(candidate.filling, candidate.tool, merged) };
}

/** The second of two sets of arguments over the first; a changed bound of a range drops the range's other end. */
export function mergeArguments(tool: OfferedTool, base: Arguments, change: Arguments): Arguments {
  const merged: Arguments = Object.fromEntries(Object.entries(base).filter(([name]) => !isPaging(name)));
  const ranged = tool.parameters.filter(({ type }) => type === "date" || type === "decimal");
  for (const group of groupParameters(ranged)) {
    const names = members(group).map(({ name }) => name);
    if (names.some((name) => name in change)) for (const name of names) delete merged[name];
  }
  // “Only Austria”, after all but Germany.
  for (const { name, excludes } of tool.parameters) {
    if (excludes === undefined) continue;
    if (excludes in change) delete merged[name];
    if (name in change) delete merged[excludes];
  }
  // “And lost?” after the won ones: one state takes the place of another.
  // Whose they are is no state of theirs.
  const states = tool.parameters
    .filter(({ type, words }) => type === "boolean" && !words.includes("mine"))
    .map(({ name }) => name);
  if (states.some((name) => name in change)) for (const name of states) delete merged[name];
  return { ...merged, ...change };
}

/** “Which category is it in?”, “what's its due date”: a field of the one record that was just shown. */
export function asksForField(question: Question, pack: LanguagePack): boolean {
  const { text, tokens, names, dates, comparisons, amounts, limits } = question;
  if (dates.length + comparisons.length + amounts.length + limits.length > 0) return false;
  const units = new Set(Object.values(pack.dates.units).flat());
  const telling = tokens.filter(({ lower, isQuiet }) => !isQuiet && !pack.totalWords.includes(lower));
  return (
    names.length === 0 &&
    tokens.length <= 9 &&
    /\b(?:it|its|that|this)\b/iu.test(text) &&
    telling.length > 0 &&
    telling.every(({ lower }) => !units.has(lower)) &&
    telling.every(({ lower }) => pack.fieldWords.includes(lower) || lower === "valid" || lower === "expire")
  );
}

/** “The second one”, or a candidate's name, after a reference that could have been several records. */
export function chooseAmongCandidates(
  { tool, call }: Antecedent,
  question: Question,
  pack: LanguagePack,
): Candidate | undefined {
  const error = call.result?.kind === "output" ? call.result.output.error : undefined;
  const candidates = error?.candidates ?? [];
  if (candidates.length === 0) return undefined;
  const ordinal = question.tokens
    .map(({ index }) => ordinalAt(question.tokens, index, pack))
    .find((number) => number !== undefined);
  const said = question.text.slice(0, 300).toLowerCase();
  const label =
    candidates.find((candidate) => said.includes(candidate.label.toLowerCase()))?.label ??
    candidates[(ordinal ?? 0) - 1]?.label;
  const references = tool.parameters.filter(({ name, type }) => type === "reference" && name in call.arguments);
  const parameter = references.find(({ record }) => record === error?.kind) ?? references[0];
  return label === undefined || !parameter ? undefined : candidateOf(tool, { ...call.arguments, [parameter.name]: label });
}

/** The same call once more. */
export function repeat({ tool, call }: Antecedent): Candidate {
  return candidateOf(tool, call.arguments);
}

function candidateOf(tool: OfferedTool, given: Arguments): Candidate {
  const filling: Filling = {
    arguments: given,
    used: new Set(),
    evidence: new Set(),
    guessed: new Set(),
    isAssignment: false,
    isOneRecord: false,
    unbound: [],
    missing: [],
  };
  return { tool, filling: withArguments(filling, tool, given), confidence: 1, leftOver: [], ownWords: 0 };
}

function withArguments(filling: Filling, tool: OfferedTool, given: Arguments): Filling {
  return {
    ...filling,
    arguments: given,
    missing: tool.parameters.filter(({ name, isRequired }) => isRequired && !(name in given)),
  };
}

/** Whether a question names the topic of a tool: the noun its subject ends with. */
export function namesTopic(question: Question, tool: OfferedTool, pack: LanguagePack): boolean {
  const vocabulary = vocabularyOf(pack);
  const noun = tool.subject.one
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "")
    .at(-1);
  return noun !== undefined && question.tokens.some(({ concept }) => concept === vocabulary.conceptOf(noun));
}
