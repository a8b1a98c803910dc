import type { LanguageModelV4CallOptions, LanguageModelV4FunctionTool } from "@ai-sdk/provider";
import { z } from "zod";
import { type Parameter, readParameters, splitName } from "./parameters.ts";

/** What a tool is about, for sentences: “overdue invoice”, “overdue invoices”. */
export interface Subject {
  readonly one: string;
  readonly many: string;
}

/** A tool as the local model sees it: nothing but what was offered with the call. */
export interface OfferedTool {
  readonly name: string;
  readonly description: string;
  /** Example questions it answers. */
  readonly utterances: readonly string[];
  readonly subject: Subject;
  /** Whether a question has to name what it is about: what is “due” is no task unless tasks are spoken of. */
  readonly isNamed: boolean;
  /** Words for what it tells of, beyond its examples. */
  readonly words: readonly string[];
  /** The fields its answers have. */
  readonly fields: readonly string[];
  /** Whether the person sees the result itself, so that the answer need not write it out. */
  readonly isShown: boolean;
  /** Whether it changes something; undefined where the tool does not say. */
  readonly isWrite: boolean | undefined;
  readonly parameters: readonly Parameter[];
}

/** `providerOptions.omni` of a tool; the answer to a question may depend on nothing else that a tool says about itself. */
const hintsShape = z.object({
  utterances: z.array(z.string()).catch([]).default([]),
  words: z.array(z.string()).catch([]).default([]),
  fields: z.array(z.string()).catch([]).default([]),
  subject: z.object({ one: z.string(), many: z.string() }).optional().catch(undefined),
  isShown: z.boolean().catch(false).default(false),
  isWrite: z.boolean().optional().catch(undefined),
  isNamed: z.boolean().catch(false).default(false),
});

/** The function tools of a call. Tools that a provider runs itself are not for a local model. */
export function readTools(tools: LanguageModelV4CallOptions["tools"]): OfferedTool[] {
  return (tools ?? []).flatMap((tool) => (tool.type === "function" ? [offeredTool(tool)] : []));
}

// Reading a schema costs more than answering a question, and the same tools come with every call.
const cache = new Map<string, OfferedTool>();
const cacheSize = 500;

type Described = Pick<LanguageModelV4FunctionTool, "name" | "description" | "inputSchema" | "providerOptions">;

/** A tool by what it says about itself. */
export function offeredTool(tool: Described): OfferedTool {
  const key = JSON.stringify([tool.name, tool.description, tool.inputSchema, tool.providerOptions?.omni]);
  const cached = cache.get(key);
  if (cached) return cached;
  const hints = hintsShape.safeParse(tool.providerOptions?.omni ?? {});
  const words = splitName(tool.name).join(" ");
  const offered: OfferedTool = {
    name: tool.name,
    description: tool.description ?? "",
    utterances: hints.data?.utterances ?? [],
    subject: hints.data?.subject ?? { one: words, many: words },
    words: hints.data?.words ?? [],
    fields: hints.data?.fields ?? [],
    isShown: hints.data?.isShown ?? false,
    isWrite: hints.data?.isWrite,
    isNamed: hints.data?.isNamed ?? false,
    parameters: readParameters(tool.inputSchema),
  };
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, offered);
  return offered;
}
