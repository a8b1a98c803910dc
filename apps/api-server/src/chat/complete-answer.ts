/**
 * What an answer gets when its words are said: what of it is proven, and what could be asked next.
 *
 * @module
 */
import { languages, understandLanguage } from "@omni/ai-models";
import { type SuggestionLanguage, suggestNext } from "@omni/ai-tools";
import type { OmniMessage, ToolName, Verification } from "@omni/ai-tools/contract";
import { type Context, dateInZone } from "@omni/core";
import type { StoredMessage } from "@omni/crm";
import type { Deps } from "../deps.ts";
import type { ToolEvidence } from "../verification/evidence.ts";
import { verifyAnswer } from "../verification/verify-answer.ts";
import type { Background } from "./background.ts";

type Part = OmniMessage["parts"][number];

/** A conversation up to its question, and the answer as far as it was said. */
export interface SaidAnswer {
  readonly messages: readonly StoredMessage[];
  readonly parts: readonly Part[];
  readonly background: Background;
}

/** Binds what was said to what the tools of this and of earlier turns returned. Undefined for an answer without a claim. */
export function proveAnswer({ messages, parts, background }: SaidAnswer, now: Date): Verification | undefined {
  const verification = verifyAnswer({
    answer: parts,
    question: messages.flatMap((message) => (message.role === "user" ? textsOf(message) : [])).join("\n"),
    earlier: messages.flatMap(({ role, parts: earlier }) => (role === "assistant" ? earlier.flatMap(toolEvidence) : [])),
    today: dateInZone(now, background.timeZone),
    given: [background.teamName, ...background.memories.map(({ content }) => content)],
  });
  return verification.claims.length === 0 ? undefined : verification;
}

/** Questions that go on from what was just answered, each tried under the rights of whoever asked. */
export async function suggestQuestions({ kernel }: Deps, ctx: Context, { messages, parts }: SaidAnswer): Promise<string[]> {
  const answered = parts.flatMap((part) => {
    if (!part.type.startsWith("tool-") || !("output" in part) || part.state !== "output-available") return [];
    return [
      { tool: part.type.slice("tool-".length) as ToolName, input: part.input as Record<string, unknown>, output: part.output },
    ];
  });
  const last = answered.at(-1);
  if (last === undefined) return [];
  const question = messages.findLast(({ role }) => role === "user");
  const asked = question === undefined ? "" : textsOf(question).join("\n");
  const { locale } = understandLanguage(asked, languages).pack;
  return suggestNext({ kernel, ctx }, last, locale.slice(0, 2) as SuggestionLanguage);
}

function textsOf({ parts }: Pick<StoredMessage, "parts">): string[] {
  return parts.flatMap((part) => ("text" in part && typeof part.text === "string" ? [part.text] : []));
}

function toolEvidence(part: StoredMessage["parts"][number]): ToolEvidence[] {
  if (!("toolCallId" in part) || typeof part.toolCallId !== "string" || !("output" in part)) return [];
  return [{ toolCallId: part.toolCallId, input: "input" in part ? part.input : undefined, output: part.output }];
}
