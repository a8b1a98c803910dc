/**
 * The one place that knows both our tools and the AI SDK.
 *
 * @module
 */
import { type Candidate, OmniError } from "@omni/core";
import type { Approval } from "@omni/crm";
import { type FlexibleSchema, type ToolSet, tool, zodSchema } from "ai";
import { z } from "zod";
import type { ToolFailure, ToolName, WriteOutput } from "./contract.ts";
import type { Tool, ToolContext } from "./define-tool.ts";
import { describeChanges } from "./describe-changes.ts";
import { allTools } from "./registry.ts";

/**
 * Some of the tools for a model, bound to the agent and the person it acts for. `isShown`: the person sees the results
 * themselves, and the answer need not write them out.
 */
export function toAiTools(names: readonly ToolName[], context: ToolContext, { isShown = false } = {}): ToolSet {
  return Object.fromEntries(
    names.map((name) => {
      const definition = allTools[name];
      if (definition === undefined) throw new Error(`no tool is called ${name}`);
      const { description, input, run } = definition;
      return [
        name,
        tool({
          description,
          inputSchema: schemaOf(input),
          // Only the local model reads this; providers ignore names that are not theirs.
          providerOptions: { omni: { ...toolHints(definition), isShown } },
          execute: (given) => run({ ...context, input: given }).catch(toOutcome),
        }),
      ];
    }),
  );
}

const schemas = new WeakMap<z.ZodType, FlexibleSchema>();

/** The input as the SDK wants it. Kept: it turns a zod schema into JSON Schema anew for every call of a model, and that takes as long as a query. */
function schemaOf(input: z.ZodType): FlexibleSchema {
  const schema = schemas.get(input) ?? zodSchema(input);
  schemas.set(input, schema);
  return schema;
}

/** What a tool says about itself beyond description and schema, for the local model and its router. */
export function toolHints({ kind, output, subject, utterances, words = [], isNamed = false }: Tool) {
  return {
    subject: { ...subject },
    utterances: [...utterances],
    words: [...words],
    fields: fieldsOf(output),
    isWrite: kind === "write",
    isNamed,
  };
}

/** The names of the fields that an answer has: of its rows, or of its record. */
function fieldsOf(output: Tool["output"]): string[] {
  if (!(output instanceof z.ZodObject)) return [];
  const { rows, record } = output.shape;
  const item = rows instanceof z.ZodArray ? rows.element : record;
  return item instanceof z.ZodObject ? Object.keys(item.shape) : [];
}

/** What the model sees of a failure it can do something about; anything else goes on as an error of ours. */
function toOutcome(error: unknown): WriteOutput | ToolFailure {
  if (!OmniError.is(error)) throw error;
  if (error.code === "approval_required") {
    const { id, changes, labels, isReversible, expiresAt } = error.details.approval as Approval;
    return {
      status: "approval_required",
      summary: describeChanges(changes, labels),
      approval: { id, changes, labels, isReversible, expiresAt },
    };
  }
  const candidates = error.details.candidates as readonly Candidate[] | undefined;
  return {
    error: {
      code: error.code,
      message: error.message,
      ...(candidates === undefined ? {} : { candidates: candidates.map(({ id, label }) => ({ id, label })) }),
    },
  };
}
