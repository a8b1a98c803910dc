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

export function defineTool<Input extends z.ZodType, Output extends z.ZodType>(tool: Tool<Input, Output>): Tool<Input, Output> {
  return tool;
}

/** Rows a tool answers with: few by default, since a model reads them all. */
export const toolLimitSchema = z.number().int().min(1).max(50).default(10);
