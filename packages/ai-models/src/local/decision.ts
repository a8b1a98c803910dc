import type { JSONValue, LanguageModelV4ToolChoice } from "@ai-sdk/provider";
import { fillArguments } from "./arguments/fill-arguments.ts";
import type { Conversation } from "./conversation.ts";
import {
  type Antecedent,
  asksForField,
  carryOver,
  chooseAmongCandidates,
  continueList,
  findAntecedent,
  findShownRecord,
  mergeArguments,
  namesTopic,
  referentIn,
  refine,
  repeat,
} from "./follow-up.ts";
import type { LanguagePack } from "./language/language-pack.ts";
import type { Question } from "./question/question.ts";
import type { Token } from "./question/tokens.ts";
import { vocabularyOf } from "./question/vocabulary.ts";
import { sureEnough } from "./selection/confidence.ts";
import { type Candidate, rankTools, readFor, type ToolIndex } from "./selection/select-tool.ts";
import type { OfferedTool } from "./tools/offered-tool.ts";
import { isPaging, type Parameter } from "./tools/parameters.ts";

/** What to do about a question. */
export type Decision =
  | { readonly kind: "call"; readonly tool: OfferedTool; readonly arguments: Readonly<Record<string, JSONValue>> }
  | { readonly kind: "ask"; readonly missing: readonly Parameter[] }
  | { readonly kind: "nothingMore" }
  /** Two readings are near: which is meant? */
  | { readonly kind: "choose"; readonly tools: readonly OfferedTool[] }
  /** `leftOver`: words of a question that is nearly for one of the tools, and that none of them can take into account. */
  | { readonly kind: "decline"; readonly nearest: readonly OfferedTool[]; readonly leftOver: readonly Token[] };

export interface DecisionContext {
  readonly pack: LanguagePack;
  /** The date in the asker's zone. */
  readonly today: string;
}

/** Two tools about different things that fit this nearly alike. */
const tooNear = 0.015;

// An answer to “which customer?” is a few words, not a new question.
const longestReply = 8;

/** Chooses a tool and its arguments for the current question, in the light of what was said before. */
export function decide(conversation: Conversation, index: ToolIndex, context: DecisionContext): Decision {
  const text = conversation.current?.question ?? "";
  const { pack } = context;
  const question = readFor(index, text, pack, context.today, conversation.current?.dictated);
  const antecedent = findAntecedent(conversation, index.tools);
  if (antecedent && pack.conversation.more.test(text)) {
    const next = continueList(antecedent);
    return next ? { kind: "call", tool: antecedent.tool, arguments: next } : { kind: "nothingMore" };
  }
  const reply = replyToOurQuestion(conversation, question, index, context);
  if (reply) return act(reply);

  const isElsewhere = antecedent === undefined;
  const ranked = rankTools(index, question, { pack, referent: referentIn(conversation), isElsewhere });
  const fresh = completed(ranked[0], question, conversation);
  // “Has it been paid?”, of the invoice that was spoken of before its customer was.
  const shown = findShownRecord(conversation, index.tools);
  if (shown !== undefined && antecedent !== undefined && shown.call !== antecedent.call && isAboutIt.test(question.text)) {
    const known = rankTools(index, question, { pack, referent: (kind) => recordOf(shown, kind) }).find(
      ({ tool }) => tool === shown.tool,
    );
    const isWhole = known?.leftOver.length === 0 && known.ownWords > 0 && known.filling.missing.length === 0;
    if (isWhole && question.names.length === 0) return act(known);
  }
  const followUp = antecedent && goOn(antecedent, question, ranked, index, context, referentIn(conversation));
  if (followUp && !(antecedent.tool !== followUp.tool && isOfNobody(followUp, question))) return act(followUp);
  const elsewhere = antecedent === undefined ? goOnElsewhere(conversation, question, index, context) : undefined;
  if (elsewhere) return act(elsewhere);
  // “Which of those …”, “their invoices” after a question that was not answered: there are no “those”.
  const before = conversation.history.at(-1)?.calls;
  const isUnanswered = before?.every(({ result }) => result?.kind === "output" && result.output.error !== undefined) === true;
  const isLost =
    (isUnanswered && (pack.conversation.reference.test(text) || leansOnPronoun(question, pack))) ||
    (conversation.history.every(({ calls }) => calls.length === 0) && pointsNowhere(question, pack));
  const isNobodys = conversation.history.length > 0 && fresh !== undefined && isOfNobody(fresh, question);
  if (fresh && fresh.confidence >= sureEnough && !isLost && !isNobodys) {
    const rival = ranked.find(
      ({ tool, confidence }) => nounOf(tool) !== nounOf(fresh.tool) && fresh.confidence - confidence < tooNear,
    );
    if (rival && rival.confidence >= sureEnough) return { kind: "choose", tools: [fresh.tool, rival.tool] };
    return act(fresh);
  }
  const isNear = fresh !== undefined && fresh.leftOver.length > 0 && namesTopic(question, fresh.tool, pack);
  return { kind: "decline", nearest: ranked.map(({ tool }) => tool), leftOver: isNear ? fresh.leftOver : [] };
}

/** “Which invoices are those?”, after what another assistant said a customer owes: the question before, as the tools here read it. */
function goOnElsewhere(
  { history }: Conversation,
  question: Question,
  index: ToolIndex,
  context: DecisionContext,
): Candidate | undefined {
  const { pack, today } = context;
  const before = history.at(-1);
  const isAnswered = before?.calls.at(-1)?.result?.kind === "output" && before.calls.at(-1)?.result !== undefined;
  if (!before || !isAnswered || !pack.conversation.asksForRecords.test(question.text)) return undefined;
  const [read] = rankTools(index, readFor(index, before.question, pack, today), { pack });
  if (read === undefined || read.confidence < sureEnough || read.filling.missing.length > 0) return undefined;
  const call = { toolName: read.tool.name, arguments: read.filling.arguments };
  return asSingleRecords({ tool: read.tool, call, question: before.question }, question, index, context);
}

/** “Telephone number?” and “invoiced to them”, after another question: of whom, or of which of them, that one said. */
function completed(fresh: Candidate | undefined, question: Question, conversation: Conversation): Candidate | undefined {
  if (fresh === undefined || conversation.history.length === 0) return fresh;
  const referent = referentIn(conversation);
  const added: Record<string, JSONValue> = {};
  const isField = question.tokens.length <= 3 && fresh.leftOver.length === 0 && fresh.ownWords > 0;
  for (const { name, record, type } of isField ? fresh.filling.missing : []) {
    const value = type === "reference" && record !== undefined ? referent(record) : undefined;
    if (value !== undefined) added[name] = value;
  }
  const last = conversation.history.at(-1)?.calls.at(-1);
  if (last !== undefined && /\b(?:them|those|these|their|they)\b/iu.test(question.text)) {
    for (const { name, type } of fresh.tool.parameters) {
      const value = last.arguments[name];
      if (type === "text" && name !== "q" && !isPaging(name) && value !== undefined && !(name in fresh.filling.arguments))
        added[name] = value;
    }
  }
  if (Object.keys(added).length === 0) return fresh;
  const given = { ...added, ...fresh.filling.arguments };
  const missing = fresh.filling.missing.filter(({ name }) => !(name in given));
  const confidence = missing.length === 0 && isField ? Math.max(fresh.confidence, sureEnough) : fresh.confidence;
  return { ...fresh, confidence, filling: { ...fresh.filling, arguments: given, missing } };
}

/** “Their invoices”: a pronoun, and no name in the question that it could stand for. */
function leansOnPronoun({ tokens, names, dictated }: Question, pack: LanguagePack): boolean {
  return dictated === undefined && names.length === 0 && tokens.some(({ lower }) => pack.pronouns.includes(lower));
}

/** “Is it paid?” as the first thing that is said: nothing before it that “it” could be. */
function pointsNowhere({ tokens, names, dictated }: Question, pack: LanguagePack): boolean {
  if (dictated !== undefined) return false;
  const at = tokens.findIndex(({ lower }) => pack.pronouns.includes(lower));
  if (at < 0) return false;
  const vocabulary = vocabularyOf(pack);
  const nouns = new Set(Object.values(pack.recordNouns).flat().map(vocabulary.conceptOf));
  // “Their invoices” says whose, of nobody.
  const isWhose = nouns.has(tokens[at + 1]?.concept ?? "") && !tokens.slice(0, at).some(({ concept }) => nouns.has(concept));
  const isSaid = !isWhose && tokens.some(({ index, concept }) => index !== at && nouns.has(concept));
  return !isSaid && names.length === 0;
}

/** The tool to call when a call is demanded: the named one, or the likeliest that has all it needs. */
export function decideForced(
  choice: Extract<LanguageModelV4ToolChoice, { type: "required" | "tool" }>,
  conversation: Conversation,
  index: ToolIndex,
  context: DecisionContext,
): Decision {
  const decision = decide(conversation, index, context);
  if (decision.kind === "call" && (choice.type === "required" || decision.tool.name === choice.toolName)) return decision;
  const question = readFor(index, conversation.current?.question ?? "", context.pack, context.today);
  const referent = referentIn(conversation);
  const ranked = rankTools(index, question, { pack: context.pack, referent }).filter(
    ({ tool }) => choice.type === "required" || tool.name === choice.toolName,
  );
  const best = ranked.find(({ filling }) => filling.missing.length === 0) ?? ranked[0];
  return best ? { kind: "call", tool: best.tool, arguments: best.filling.arguments } : decision;
}

function act({ tool, filling }: Candidate): Decision {
  return filling.missing.length > 0
    ? { kind: "ask", missing: filling.missing }
    : { kind: "call", tool, arguments: filling.arguments };
}

/** “Nordlicht” after we asked “Which customer do you mean?”: the question before, completed. */
function replyToOurQuestion(
  conversation: Conversation,
  question: Question,
  index: ToolIndex,
  { pack, today }: DecisionContext,
): Candidate | undefined {
  const before = conversation.history.at(-1);
  if (!before || before.calls.length > 0 || question.tokens.length === 0 || question.tokens.length > longestReply)
    return undefined;
  if (pack.conversation.opensQuestion.test(question.text)) return undefined;
  const earlier = { history: conversation.history.slice(0, -1), current: before };
  const referent = referentIn(earlier);
  const [best] = rankTools(index, readFor(index, before.question, pack, today), { pack, referent });
  const [wanted] = best?.filling.missing ?? [];
  if (!best || !wanted || best.confidence < sureEnough) return undefined;
  const filling = fillArguments(question, best.tool, { pack });
  const known = mergeArguments(best.tool, best.filling.arguments, filling.arguments);
  const isWords = wanted.type === "reference" || wanted.type === "text";
  if (isWords && !(wanted.name in known)) known[wanted.name] = question.text.replace(/[.!?\s]+$/u, "").slice(0, 200);
  const missing = best.tool.parameters.filter(({ name, isRequired }) => isRequired && !(name in known));
  return { ...best, filling: { ...filling, arguments: known, missing } };
}

/** The question as a follow-up of the last call; undefined when it stands for itself. */
function goOn(
  antecedent: Antecedent,
  question: Question,
  ranked: readonly Candidate[],
  index: ToolIndex,
  context: DecisionContext,
  referent: (kind: string) => string | undefined,
): Candidate | undefined {
  const { conversation, stopWords, totalWords } = context.pack;
  const chosen = chooseAmongCandidates(antecedent, question, context.pack);
  if (chosen) return chosen;
  // “Who is the customer?”, of what was shown: it says so.
  if (conversation.asksWhose.test(question.text)) return repeat(antecedent);
  const { result } = antecedent.call;
  const isOne = result?.kind === "output" && (result.output.rows?.length === 1 || result.output.record !== undefined);
  if (isOne && asksForField(question, context.pack)) return repeat(antecedent);
  // “When did we send it?”, of one that was shown: the tool that told of it, if it can take all of that into account.
  const again = ranked.find(({ tool }) => tool === antecedent.tool);
  const isOfIt =
    isOne && question.names.length === 0 && /\b(?:it|its)\b/iu.test(question.text) && result?.output.record !== undefined;
  if (isOfIt && again?.leftOver.length === 0 && again.ownWords > 0 && again.filling.missing.length === 0) return again;
  const [fresh] = ranked;
  const isSure = fresh !== undefined && fresh.confidence >= sureEnough && fresh.filling.missing.length === 0;
  const telling = question.tokens.filter(({ lower }) => !stopWords.includes(lower) && !totalWords.includes(lower));
  // “How much is that in total?”: the same figures, asked for again.
  const pointsBack =
    conversation.reference.test(question.text) ||
    conversation.possessive.test(question.text) ||
    conversation.asksForSum.test(question.text) ||
    concludes.test(question.text);
  if (telling.length === 0 && question.comparisons.length === 0 && pointsBack && !(isSure && fresh.tool === antecedent.tool)) {
    // “Sort them by amount” changes what “how much is that” only asks for again.
    const change = fillArguments(question, antecedent.tool, { pack: context.pack, previous: antecedent.call.arguments });
    if (Object.keys(change.arguments).length === 0) return repeat(antecedent);
  }
  const continues =
    conversation.continuation.test(question.text) || conversation.reference.test(question.text) || isOnlyName(question);
  const same = ranked.find(({ tool }) => tool === antecedent.tool);
  // “List the deals”, after figures of some of them.
  if (listsThem.test(question.text)) {
    const listed = asSingleRecords(antecedent, question, index, context);
    if (listed) return listed;
  }
  // “By number of invoices”, after customers by what they bought.
  if (antecedent.call.arguments.groupBy !== undefined && ranksGroups.test(question.text)) {
    const ranking = refine(antecedent, question, index, context, referent);
    if (ranking?.tool === antecedent.tool) return ranking;
  }
  // “By month”, “only in Germany”: it says no topic of its own, and the tool before understands all of it.
  const isFragment =
    same !== undefined &&
    same.leftOver.length === 0 &&
    (same.ownWords === 0 ||
      telling.length === 1 ||
      (question.tokens.length <= 4 && !conversation.opensQuestion.test(question.text))) &&
    !namesTopic(question, same.tool, context.pack);
  if (isSure && !continues && !isFragment)
    return pointsBack ? carryOver(antecedent, fresh, referent, pointsAtSeveral(question, context.pack)) : undefined;
  // “Only the German customers”, after invoices, narrows them down.
  const narrows = narrowing.test(question.text) && same?.leftOver.length === 0 && same.filling.unbound.length === 0;
  if (isSure && !narrows && isNewTopic(antecedent, question, fresh, context.pack))
    return carryOver(antecedent, fresh, referent, pointsAtSeveral(question, context.pack));
  // What the tool before cannot take, another that is sure of it may: “what did they pay?” after what they owe.
  if (isSure && fresh.tool !== antecedent.tool && fresh.ownWords > 0 && (same?.leftOver.length ?? 0) > 0)
    return carryOver(antecedent, fresh, referent, pointsAtSeveral(question, context.pack));
  const single = asSingleRecords(antecedent, question, index, context);
  if (single) return single;
  const refined = refine(antecedent, question, index, context, referent);
  // Without a word that leans on the question before, every word has to make sense as a change of it.
  const isUnderstood = refined && telling.length > 0 && telling.every((token) => isUnderstoodBy(refined, token.index));
  const isWhole = same?.leftOver.every((token) => refined?.filling.used.has(token.index)) === true;
  // “And the weighted total”: the same tool once more, of what it was asked before.
  if (continues && isSure && fresh.tool === antecedent.tool && !refined) {
    const known = mergeArguments(fresh.tool, antecedent.call.arguments, fresh.filling.arguments);
    return { ...fresh, filling: { ...fresh.filling, arguments: known, missing: [] } };
  }
  if (refined && (isUnderstood || isFragment || (continues && (isWhole || refined.tool !== antecedent.tool)))) return refined;
  return undefined;
}

/** “Which ones are in Negotiation”, after figures by stage: the records themselves, from a tool that lists what those figures are about. */
function asSingleRecords(
  { tool, call }: Antecedent,
  question: Question,
  { tools, profiles }: ToolIndex,
  { pack, today }: DecisionContext,
): Candidate | undefined {
  const asks = pack.conversation.asksForRecords.test(question.text) || listsThem.test(question.text);
  if (!asks || isList(tool)) return undefined;
  const list = tools.find((it) => isList(it) && it.subject.one === tool.subject.one && it.isWrite !== true);
  if (list === undefined) return undefined;
  const filling = fillArguments(question, list, { pack, previous: call.arguments });
  // “Which of those is the dearest”, of what has no price: not all of it is taken into account.
  const isAllUsed = question.tokens.every(
    ({ index, isQuiet, lower }) => filling.used.has(index) || (isQuiet && !pack.operatorWords.includes(lower)),
  );
  const namesList = namesTopic(question, list, pack);
  if (!isAllUsed && !namesList) return undefined;
  const names = new Set(list.parameters.map(({ name }) => name));
  const figures = Object.fromEntries(Object.entries(call.arguments).filter(([name]) => names.has(name) && !isFigure(name)));
  // What is still owed is owed for what is open.
  const isOwed = Object.values(call.arguments).includes("balanceDue");
  const open = fillArguments(readFor({ tools, profiles }, `open ${list.subject.many}`, pack, today), list, { pack });
  const kept = isOwed ? { ...open.arguments, ...figures } : figures;
  const known = mergeArguments(list, kept, filling.arguments);
  return { tool: list, filling: { ...filling, arguments: known, missing: [] }, confidence: 1, leftOver: [], ownWords: 0 };
}

/** “Invoice”, of invoices and of overdue ones alike: nobody is asked which of the two is meant. */
function nounOf({ subject }: OfferedTool): string {
  return subject.one.split(" ").at(-1) ?? "";
}

/** “Those”, “their”: what was told before, and with what it was narrowed down. */
function pointsAtSeveral({ text }: Question, { conversation }: LanguagePack): boolean {
  return conversation.reference.test(text) || /\b(?:their|they)\b/iu.test(text);
}

/**
 * “What did they buy in 2025?”, where nothing says who: the tool knows whose records it lists, and was told of nobody. All of them would be another
 * question's answer.
 */
function isOfNobody({ tool, filling }: Candidate, question: Question): boolean {
  const names = tool.parameters.filter(
    ({ type, excludes }) => (type === "reference" || type === "text") && excludes === undefined,
  );
  return (
    ofCustomers.test(question.text) &&
    question.dictated === undefined &&
    question.names.length === 0 &&
    names.some(({ record }) => record === "customer") &&
    !names.some(({ name }) => name in filling.arguments) &&
    !question.tokens.some(
      ({ concept, lower }) => /^(?:customers|clients|suppliers|vendors|companies)$/u.test(lower) || concept === "supplier",
    )
  );
}

/** Deals are worth something; it is customers who buy, owe and pay. */
const ofCustomers =
  /\b(?:did|do|have|has|had) (?:they|he|she)\b|\bthey (?:have |had )?(?:buy|bought|owed?|pay|paid|order|ordered|spend|spent)\b|\b(?:their|his|her)\b|\b(?:invoiced?|bill|billed|sold|sell|quoted?)(?: to)? (?:them|him|her)\b/iu;

const isAboutIt = /\b(?:it|its)\b/iu;

/** What the record that was shown is called, where it is of the kind. */
function recordOf({ call }: Antecedent, kind: string): string | undefined {
  const named = call.arguments[kind];
  return typeof named === "string" ? named : undefined;
}

const ranksGroups = /^\W*(?:and |now |then )*with the (?:most|fewest|least) \p{L}+\W*$/iu;

const listsThem =
  /^\W*(?:and |so |ok |now )*(?:list|show|name|give)(?: me)? the (?:deals|invoices|bills|quotes|payments|customers|records|ones)\W*$/iu;

/** “So what's the conversion”, of what was just told. */
const concludes = /^\W*(?:so|then|and so)\b/iu;

const narrowing = /^\W*(?:and |but |so |ok )*(?:only|just) (?:the |those |from )?/iu;

/** A list can be gone on with; figures cannot. */
function isList({ parameters }: OfferedTool): boolean {
  return parameters.some(({ name }) => isPaging(name));
}

function isFigure(name: string): boolean {
  return /^(?:groupBy|measure|of|orderBy|sort|limit|compareWith)$/u.test(name);
}

/** “Nordlicht” and nothing else. */
function isOnlyName({ names, tokens }: Question): boolean {
  const [name] = names;
  return (
    name !== undefined && name.evidence !== "bare" && name.evidence !== "cued" && name.last - name.first + 1 === tokens.length
  );
}

function isUnderstoodBy({ filling: { used, guessed } }: Candidate, index: number): boolean {
  return used.has(index) && !guessed.has(index);
}

function isNewTopic({ tool }: Antecedent, question: Question, fresh: Candidate, pack: LanguagePack): boolean {
  return fresh.tool !== tool && namesTopic(question, fresh.tool, pack) && !namesTopic(question, tool, pack);
}
