import type { Context } from "@omni/core";
import type { CrmKernel } from "@omni/crm";
import { z } from "zod";

/** What a tool works with: the verbs, through the kernel, as the agent that acts for the person who asked. */
export interface ToolContext {
  readonly kernel: CrmKernel;
  readonly ctx: Context;
}

/**
 * A tool is data plus `run`. It calls verbs and shapes their results for a conversation; it decides nothing about rights,
 * approval or money. Only `adapter.ts` knows the AI SDK.
 */
export interface Tool<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** For the model: what it answers, when to use it. */
  readonly description: string;
  readonly kind: "read" | "write";
  /** What it is about, for sentences: “3 overdue invoices”. */
  readonly subject: { readonly one: string; readonly many: string };
  /** Whether a question has to name it: what is “due” is an invoice, unless tasks are spoken of. */
  readonly isNamed?: boolean;
  /**
   * What its figures and fields are called by people, beyond the names in its schemas: `receivables` for a balance due. Words that
   * stand here need no example question.
   */
  readonly words?: readonly string[];
  /** Questions this tool answers, as people ask them: the local model routes by them, and they seed suggestions. */
  readonly utterances: readonly string[];
  readonly input: Input;
  readonly output: Output;
  readonly run: (options: ToolContext & { readonly input: z.output<Input> }) => Promise<z.input<Output>>;
}

/** A list's further sorts are for people with a table before them: in an answer they would be one more thing to get wrong. */
export function defineTool<Input extends z.ZodType, Output extends z.ZodType>(tool: Tool<Input, Output>): Tool<Input, Output> {
  const { input } = tool;
  if (!(input instanceof z.ZodObject) || !("thenBy" in input.shape)) return tool;
  return { ...tool, input: input.omit({ thenBy: true }) as z.ZodType as Input };
}

/** Rows a tool answers with: few by default, since a model reads them all. */
export const toolLimitSchema = z.number().int().min(1).max(50).default(10);
