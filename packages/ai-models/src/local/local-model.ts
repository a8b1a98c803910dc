import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4FinishReason,
  LanguageModelV4GenerateResult,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { dateInZone, newId, OmniError } from "@omni/core";
import type { LanguagePack } from "./language/language-pack.ts";
import { languages as allLanguages } from "./language/languages.ts";
import { type Reply, type ReplyContext, reply } from "./reply.ts";
import { createToolIndexer } from "./selection/select-tool.ts";

export interface LocalModelOptions {
  readonly now: () => Date;
  /** IANA zone in which “today” and “last month” are meant; UTC by default. */
  readonly timeZone?: string;
  /** The languages it understands; the first is the one whose rules read all of them. English, Slovenian and German by default. */
  readonly languages?: readonly LanguagePack[];
}

/**
 * A language model that runs in this process, without a key and without a network: it picks one of the offered tools for a
 * question, fills its arguments, and tells what came back. The same prompt, tools and date give the same answer. It knows only what the
 * tools say about themselves (description, input schema, `providerOptions.omni`), never makes up a figure, and says so when a
 * question is beyond it.
 *
 * @example
 * const model = createLocalModel({ now: () => new Date(), timeZone: "Europe/Berlin" });
 * await generateText({ model, prompt: "Which invoices are overdue?", tools });
 */
export function createLocalModel({ now, timeZone = "UTC", languages = allLanguages }: LocalModelOptions): LanguageModelV4 {
  const [language] = languages;
  if (language === undefined) throw new OmniError("invalid", "The local model needs a language.");
  const indexTools = createToolIndexer(language);
  const answer = (options: LanguageModelV4CallOptions): LanguageModelV4GenerateResult => {
    options.abortSignal?.throwIfAborted();
    const context: ReplyContext = { pack: language, languages, today: dateInZone(now(), timeZone), indexTools };
    const said = reply(options, context);
    return {
      content: [contentOf(said)],
      finishReason: finishReasonOf(said),
      usage: usageOf(options, said),
      warnings: options.responseFormat?.type === "json" ? [{ type: "unsupported", feature: "responseFormat" }] : [],
      response: { modelId: "local" },
    };
  };
  return {
    specificationVersion: "v4",
    provider: "omni",
    modelId: "local",
    supportedUrls: {},
    doGenerate: async (options) => answer(options),
    doStream: async (options) => {
      const result = answer(options);
      return { stream: streamOf(partsOf(result), options.abortSignal) };
    },
  };
}

function contentOf(said: Reply): LanguageModelV4Content {
  if (said.kind === "text") return { type: "text", text: said.text };
  return { type: "tool-call", toolCallId: newId(), toolName: said.toolName, input: JSON.stringify(said.arguments) };
}

function finishReasonOf({ kind }: Reply): LanguageModelV4FinishReason {
  return kind === "call" ? { unified: "tool-calls", raw: "tool-calls" } : { unified: "stop", raw: "stop" };
}

/** Tokens by the word, roughly; nothing is paid for them. */
function usageOf({ prompt }: LanguageModelV4CallOptions, said: Reply): LanguageModelV4Usage {
  const input = prompt.reduce((sum, { content }) => sum + countIn(content), 0);
  const output = countWords(said.kind === "text" ? said.text : JSON.stringify(said.arguments));
  return {
    inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: output, text: output, reasoning: undefined },
  };
}

function countIn(content: LanguageModelV4Prompt[number]["content"]): number {
  if (typeof content === "string") return countWords(content);
  return content.reduce((sum, part) => {
    if (part.type === "text") return sum + countWords(part.text);
    if (part.type === "tool-result" && part.output.type === "json") return sum + countWords(JSON.stringify(part.output.value));
    return sum;
  }, 0);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function* partsOf(result: LanguageModelV4GenerateResult): Generator<LanguageModelV4StreamPart> {
  yield { type: "stream-start", warnings: result.warnings };
  yield { type: "response-metadata", modelId: "local" };
  for (const content of result.content) {
    if (content.type === "text") {
      yield { type: "text-start", id: "text" };
      for (const delta of chunks(content.text)) yield { type: "text-delta", id: "text", delta };
      yield { type: "text-end", id: "text" };
    } else if (content.type === "tool-call") {
      const { toolCallId: id, toolName, input } = content;
      yield { type: "tool-input-start", id, toolName };
      yield { type: "tool-input-delta", id, delta: input };
      yield { type: "tool-input-end", id };
      yield content;
    }
  }
  yield { type: "finish", usage: result.usage, finishReason: result.finishReason };
}

/** Three words at a time; joined again they are the text, to the letter. */
function chunks(text: string): string[] {
  return text.match(/(?:\s*\S+){1,3}\s*|\s+/gu) ?? [];
}

/** A part whenever the reader asks for one, until the call is aborted. */
function streamOf(
  parts: Generator<LanguageModelV4StreamPart>,
  signal: AbortSignal | undefined,
): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    pull(controller) {
      if (signal?.aborted) {
        controller.error(signal.reason);
        return;
      }
      const next = parts.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
