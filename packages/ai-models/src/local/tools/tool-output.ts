import type { LanguageModelV4ToolResultPart } from "@ai-sdk/provider";
import { z } from "zod";

const moneyShape = z.object({ amount: z.string(), currency: z.string() });
export type MoneyOutput = z.infer<typeof moneyShape>;

const figuresShape = z.object({
  count: z.number(),
  sum: moneyShape,
  average: moneyShape,
  min: moneyShape,
  max: moneyShape,
});

const fields = z.record(z.string(), z.unknown());
export type Fields = z.infer<typeof fields>;

/** Everything a tool may answer with. A part that is not as expected is left out rather than guessed at. */
const outputShape = z.looseObject({
  rows: z.array(fields).optional().catch(undefined),
  record: fields.optional().catch(undefined),
  totals: z
    .object({
      count: z.number().optional().catch(undefined),
      sums: z.record(z.string(), z.array(moneyShape)).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  more: z
    .object({ returned: z.number(), total: z.number(), next: z.record(z.string(), z.json()) })
    .optional()
    .catch(undefined),
  /** Figures over all that match, one set a currency. */
  figures: z.array(figuresShape).optional().catch(undefined),
  count: z.number().optional().catch(undefined),
  measure: z.enum(["count", "sum", "average", "min", "max"]).optional().catch(undefined),
  of: z.string().optional().catch(undefined),
  groupBy: z.string().nullish().catch(undefined),
  groupCount: z.number().optional().catch(undefined),
  previous: z
    .object({
      from: z.string(),
      to: z.string(),
      figures: z.array(figuresShape),
      changes: z.array(z.object({ difference: moneyShape, percent: z.string().nullable() })),
    })
    .nullish()
    .catch(undefined),
  /** What the tool took for granted, by the argument's name. */
  assumed: z.record(z.string(), z.string()).optional().catch(undefined),
  sources: z
    .array(z.object({ type: z.string(), label: z.string() }))
    .optional()
    .catch(undefined),
  status: z.string().optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  approval: z
    .object({
      changes: z
        .array(z.object({ table: z.string(), before: fields.nullish(), after: fields.nullish() }))
        .default([])
        .catch([]),
      /** Names of the records whose ids the changes hold. */
      labels: z.record(z.string(), z.string()).default({}).catch({}),
    })
    .optional()
    .catch(undefined),
  error: z
    .object({
      code: z.string().catch("failed"),
      message: z.string().catch(""),
      kind: z.string().optional().catch(undefined),
      candidates: z
        .array(z.object({ label: z.string() }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type ToolOutput = z.infer<typeof outputShape>;

/** What came back from a tool: its answer, plain text, a refusal by the person, or a failure without a usable message. */
export type ToolResult =
  | { readonly kind: "output"; readonly output: ToolOutput }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "denied" }
  | { readonly kind: "failed" };

export function readToolResult({ output }: LanguageModelV4ToolResultPart): ToolResult {
  switch (output.type) {
    case "json":
      return readJson(output.value);
    case "error-json": {
      const read = readJson(output.value);
      return read.kind === "output" && read.output.error ? read : { kind: "failed" };
    }
    case "text":
      return readJson(parseText(output.value));
    case "content":
      return readJson(
        parseText(
          output.value
            .map((part) => (part.type === "text" ? part.text : ""))
            .join("\n")
            .trim(),
        ),
      );
    case "execution-denied":
      return { kind: "denied" };
    default:
      return { kind: "failed" };
  }
}

function readJson(value: unknown): ToolResult {
  if (typeof value === "string") return { kind: "text", text: value };
  const parsed = outputShape.safeParse(value);
  return parsed.success ? { kind: "output", output: parsed.data } : { kind: "failed" };
}

// Some transports carry a tool's answer as JSON text.
function parseText(text: string): unknown {
  if (!/^\s*\{/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function asMoney(value: unknown): MoneyOutput | undefined {
  const parsed = moneyShape.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
