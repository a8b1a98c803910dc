import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { z } from "zod";
import type { Arguments } from "./arguments/draft.ts";
import type { LanguagePack } from "./language/language-pack.ts";
import { understandLanguage } from "./language/languages.ts";
import { readToolResult, type ToolResult } from "./tools/tool-output.ts";

/** A tool call of the conversation and what came of it. */
export interface PastCall {
  readonly toolName: string;
  readonly arguments: Arguments;
  readonly result?: ToolResult;
}

/** A question and what was done and said about it. */
export interface Exchange {
  /** In the words of the first language. */
  readonly question: string;
  /** What is dictated in it, as it was written. */
  readonly dictated: string | undefined;
  /** The language it was asked in. */
  readonly language: LanguagePack;
  readonly calls: readonly PastCall[];
  readonly answer: string;
}

/** A prompt as exchanges. */
export interface Conversation {
  readonly history: readonly Exchange[];
  /** The exchange that is under way; undefined before anyone has said anything. */
  readonly current: Exchange | undefined;
}

const argumentsShape = z.record(z.string(), z.json());

/** Reads a prompt. System messages are for models that follow instructions; this one's rules are its code. */
export function readConversation(prompt: LanguageModelV4Prompt, languages: readonly LanguagePack[]): Conversation {
  const exchanges: {
    question: string;
    dictated: string | undefined;
    language: LanguagePack;
    calls: { id: string; call: PastCall }[];
    answer: string;
  }[] = [];
  for (const message of prompt) {
    if (message.role === "system") continue;
    if (message.role === "user") {
      const original = textOf(message.content);
      const { pack, text, dictated } = understandLanguage(original, languages, exchanges.at(-1)?.language);
      exchanges.push({ question: text, dictated, language: pack, calls: [], answer: "" });
      continue;
    }
    const exchange = exchanges.at(-1);
    if (!exchange) continue;
    for (const part of message.content) {
      if (part.type === "text") exchange.answer += part.text;
      if (part.type === "tool-call") {
        const input = argumentsShape.safeParse(part.input);
        const call = { toolName: part.toolName, arguments: input.success ? input.data : {} };
        exchange.calls.push({ id: part.toolCallId, call });
      }
      if (part.type === "tool-result") {
        const made = exchange.calls.find(({ id }) => id === part.toolCallId);
        const result = readToolResult(part);
        if (made) made.call = { ...made.call, result };
        else exchange.calls.push({ id: part.toolCallId, call: { toolName: part.toolName, arguments: {}, result } });
      }
    }
  }
  const read = exchanges.map(
    ({ question, dictated, language, calls, answer }): Exchange => ({
      question,
      dictated,
      language,
      answer,
      calls: calls.map(({ call }) => call),
    }),
  );
  return { history: read.slice(0, -1), current: read.at(-1) };
}

// What a person types is short; what is pasted may be huge. The question is at the start or nowhere.
const longestQuestion = 2_000;

/** The text of a message. Runs of white space become one: patterns over it then take linear time. */
function textOf(content: readonly { readonly type: string; readonly text?: string }[]): string {
  return content
    .flatMap((part) => (part.type === "text" && part.text !== undefined ? [part.text] : []))
    .join("\n")
    .slice(0, longestQuestion)
    .replace(/\s*\n\s*/gu, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}
