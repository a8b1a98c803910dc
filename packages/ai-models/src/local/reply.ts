import type { JSONValue, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { z } from "zod";
import { answerResults } from "./answer/answer-results.ts";
import { escapeText, fill, joinWords } from "./answer/format.ts";
import { type Conversation, type Exchange, readConversation } from "./conversation.ts";
import { type Decision, type DecisionContext, decide, decideForced } from "./decision.ts";
import type { LanguagePack } from "./language/language-pack.ts";
import type { ToolIndex } from "./selection/select-tool.ts";
import { type OfferedTool, readTools } from "./tools/offered-tool.ts";
import type { Parameter } from "./tools/parameters.ts";

/** What the model says or does next. */
export type Reply =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "call"; readonly toolName: string; readonly arguments: Readonly<Record<string, JSONValue>> };

export interface ReplyContext extends DecisionContext {
  readonly languages: readonly LanguagePack[];
  indexTools(tools: readonly OfferedTool[], today: string): ToolIndex;
}

const mostExamples = 3;

/** Answers from tool results if there are any, else calls a tool, asks back, or says what it can do. */
export function reply(
  { prompt, tools: offered, toolChoice, providerOptions }: LanguageModelV4CallOptions,
  context: ReplyContext,
): Reply {
  const tools = readTools(offered);
  const conversation = readConversation(prompt, context.languages);
  const { current } = conversation;
  // Read by the rules of the first language, answered in the one that was asked in.
  const pack = current?.language ?? context.pack;
  const examples = examplesOf(tools, pack) || listOf(readSuggestions(providerOptions), pack);
  const isForced = toolChoice?.type === "required" || toolChoice?.type === "tool";
  if (current?.calls.some(({ result }) => result !== undefined) && !isForced) {
    return text(answerResults(withQuestionBefore(conversation, current), tools, pack));
  }
  const index = context.indexTools(tools, context.today);
  if (isForced) return fromDecision(decideForced(toolChoice, conversation, index, context), examples, pack);
  const remark = smallTalk(conversation, examples, context.pack, pack);
  if (remark !== undefined) return text(remark);
  if (!current || current.question === "") return text(capabilities(examples, pack));
  const decision = decide(conversation, index, context);
  if (toolChoice?.type === "none" && decision.kind === "call") return text(pack.templates.toolsOff);
  return fromDecision(decision, examples, pack);
}

/** “Nordlicht”, after “Which customer do you mean?”, answers what was asked before. */
function withQuestionBefore({ history }: Conversation, current: Exchange): Exchange {
  const before = history.at(-1);
  const last = before?.calls.at(-1)?.result;
  const isAskedBack = last?.kind === "output" && (last.output.error?.candidates?.length ?? 0) > 0;
  return before === undefined || !isAskedBack ? current : { ...current, question: `${before.question}. ${current.question}` };
}

function text(words: string): Reply {
  return { kind: "text", text: words };
}

function fromDecision(decision: Decision, examples: string, pack: LanguagePack): Reply {
  switch (decision.kind) {
    case "call":
      return { kind: "call", toolName: decision.tool.name, arguments: decision.arguments };
    case "ask":
      return text(askFor(decision.missing, pack));
    case "nothingMore":
      return text(pack.templates.nothingMore);
    case "choose":
      return text(
        fill(pack.templates.askWhich, {
          choices: joinWords(
            decision.tools.map(({ subject }) => pack.subjects[subject.many] ?? subject.many),
            pack.or,
          ),
        }),
      );
    case "decline": {
      const offer = capabilities(examplesOf(decision.nearest, pack) || examples, pack);
      if (decision.leftOver.length === 0) return text(fill(pack.templates.outOfScope, { capabilities: offer }));
      const words = decision.leftOver.map(({ text: word }) => escapeText(word)).join(" ");
      return text(fill(pack.templates.notUnderstood, { words, capabilities: offer }));
    }
  }
}

/** Small talk, answered without a tool; undefined for a real question. */
function smallTalk(
  { current, history }: Conversation,
  examples: string,
  { conversation }: LanguagePack,
  pack: LanguagePack,
): string | undefined {
  const { templates } = pack;
  const said = (current?.question ?? "").slice(0, 500);
  const last = history.at(-1)?.calls.at(-1)?.result;
  const isPending = last?.kind === "output" && last.output.status === "approval_required";
  if (isPending && conversation.consent.test(said)) return templates.approvalHint;
  const remarks = ["greeting", "thanks", "farewell", "identity", "capabilities"] as const;
  const remark = remarks.find((name) => conversation[name].test(said));
  return remark && fill(templates[remark], { capabilities: capabilities(examples, pack), examples });
}

function capabilities(examples: string, pack: LanguagePack): string {
  return examples === "" ? pack.templates.capabilitiesWithoutExamples : fill(pack.templates.capabilities, { examples });
}

/** A few questions that the offered tools answer, one a tool as far as they go. */
function examplesOf(tools: readonly OfferedTool[], pack: LanguagePack): string {
  const rounds = Math.max(0, ...tools.map(({ utterances }) => utterances.length));
  const examples: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { utterances } of tools) {
      const example = utterances[round];
      if (example !== undefined && !examples.includes(example)) examples.push(example);
    }
  }
  return listOf(examples, pack);
}

function listOf(examples: readonly string[], pack: LanguagePack): string {
  const own = examples.flatMap((example) => pack.examples[example] ?? []);
  return (own.length > 0 ? own : examples)
    .slice(0, mostExamples)
    .map((example) => `- ${example}`)
    .join("\n");
}

/** `providerOptions.omni` of a call: questions that others answer, for whoever has no tools to take examples from. */
const callHintsShape = z.object({ suggestions: z.array(z.string()).catch([]).default([]) });

function readSuggestions(providerOptions: LanguageModelV4CallOptions["providerOptions"]): string[] {
  return callHintsShape.safeParse(providerOptions?.omni ?? {}).data?.suggestions ?? [];
}

function askFor(missing: readonly Parameter[], pack: LanguagePack): string {
  const { templates } = pack;
  const records = missing.flatMap(({ type, record, words }) => (type === "reference" ? [record ?? words.join(" ")] : []));
  const [only] = records;
  if (records.length === 1 && only !== undefined) return fill(templates.askReference, { record: only });
  if (records.length > 1) return fill(templates.askReferences, { records: joinWords(records, pack.and) });
  return fill(templates.askValue, {
    names: joinWords(
      missing.map(({ words }) => words.join(" ")),
      pack.and,
    ),
  });
}
