import { generateText, NoObjectGeneratedError, NoOutputGeneratedError, Output, parsePartialJson } from "ai";
import type { Issue } from "../document.ts";
import { noteIssue, warningIssue } from "../issue.ts";
import type { ModelBudget } from "../stages.ts";
import { type Answer, answerSchema, readAnswer } from "./answer.ts";
import { instructions } from "./prompt.ts";
import { estimateTokens, type Spending } from "./spending.ts";

/** An answer shorter than this cannot hold an invoice. */
const leastOutputTokens = 150;
/** What a page of a file that is sent costs about, with providers that see it. */
const fileTokens = 3_000;

export interface Question {
  readonly text: string;
  readonly file: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
}

export interface Asked {
  /** Null when nothing of the answer can be used. */
  readonly answer: Answer | null;
  readonly issues: readonly Issue[];
}

/** One call, within what is left of the budget, ended by the signal. Whatever goes wrong with the model is an issue. */
export async function askModel(
  question: Question,
  budget: ModelBudget,
  spending: Spending,
  signal: AbortSignal,
): Promise<Asked> {
  const input = estimateTokens(instructions + question.text) + (question.file === null ? 0 : fileTokens) + schemaTokens;
  const affordable = spending.affordable(input);
  if (affordable < leastOutputTokens) {
    return {
      answer: null,
      issues: [noteIssue("budget", `The budget for ${budget.name} does not pay for asking it about this document.`)],
    };
  }
  const text = { type: "text" as const, text: question.text };
  const { file } = question;
  try {
    const result = await generateText({
      model: budget.model,
      instructions,
      messages: [
        {
          role: "user",
          content: file === null ? [text] : [text, { type: "file", mediaType: file.mediaType, data: file.bytes }],
        },
      ],
      output: Output.object({ schema: answerSchema }),
      maxOutputTokens: affordable,
      temperature: 0,
      // A second try costs a second time, and the second question is the better one.
      maxRetries: 0,
      abortSignal: signal,
    });
    spending.settle({ inputTokens: result.usage.inputTokens ?? input, outputTokens: result.usage.outputTokens ?? affordable });
    const answer = readAnswer(result.output);
    return { answer, issues: [] };
  } catch (error) {
    return failed(error, { budget, spending, input, affordable, signal });
  }
}

interface Call {
  readonly budget: ModelBudget;
  readonly spending: Spending;
  readonly input: number;
  readonly affordable: number;
  readonly signal: AbortSignal;
}

async function failed(error: unknown, { budget, spending, input, affordable, signal }: Call): Promise<Asked> {
  if (NoObjectGeneratedError.isInstance(error)) {
    spending.settle({ inputTokens: error.usage?.inputTokens ?? input, outputTokens: error.usage?.outputTokens ?? affordable });
    const { value } = await parsePartialJson(withoutFence(error.text ?? ""));
    const answer = value === undefined ? null : readAnswer(value);
    const empty = answer === null || (answer.fields.size === 0 && answer.lines.length === 0);
    const message = empty
      ? `${budget.name} gave no answer that can be read; the local reading stands.`
      : `${budget.name} gave an answer that is incomplete or partly wrong in form; only its readable fields were looked at.`;
    return { answer: empty ? null : answer, issues: [warningIssue("model", message)] };
  }
  spending.settle({ inputTokens: input, outputTokens: affordable });
  if (signal.aborted) {
    return {
      answer: null,
      issues: [
        warningIssue("budget", `${budget.name} did not answer within ${budget.maxMilliseconds} ms; the local reading stands.`),
      ],
    };
  }
  const reason = NoOutputGeneratedError.isInstance(error)
    ? "it refused"
    : error instanceof Error
      ? error.message
      : String(error);
  return { answer: null, issues: [warningIssue("model", `${budget.name} could not be asked: ${reason}`)] };
}

const schemaTokens = estimateTokens(JSON.stringify(Object.keys(answerSchema.shape))) * 3;

/** Models like to put their JSON into a fence of Markdown. */
function withoutFence(text: string): string {
  const fenced = /```(?:json)?\s*([\s\S]*?)(?:```|$)/.exec(text)?.[1];
  const start = (fenced ?? text).indexOf("{");
  return start === -1 ? "" : (fenced ?? text).slice(start);
}
