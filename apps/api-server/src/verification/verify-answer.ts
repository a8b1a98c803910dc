import type { Verification } from "@omni/ai-tools/contract";
import { bindClaims } from "./bind-claims.ts";
import type { Verdict } from "./claim.ts";
import { collectEvidence, type ToolEvidence } from "./evidence.ts";
import { findClaims } from "./find-claims.ts";
import { tokensOf } from "./find-names.ts";
import { findScopes } from "./find-scopes.ts";

/** A part of a UI message; of tool parts `toolCallId`, `input` and `output` are read, of text parts `text`. */
interface MessagePart {
  readonly type: string;
  readonly text?: unknown;
  readonly toolCallId?: unknown;
  readonly input?: unknown;
  readonly output?: unknown;
}

export interface VerifyAnswerOptions {
  /** The parts of the assistant's message, tools and texts. */
  readonly answer: readonly MessagePart[];
  /** What the person wrote in this conversation. */
  readonly question: string;
  /** Tools of earlier turns that the model still saw. */
  readonly earlier?: readonly ToolEvidence[];
  /** The person's local date, ISO 8601: what “12 days overdue” counts to. */
  readonly today: string;
  /** More of what the model was told as true and may repeat: the team's own name, say. */
  readonly given?: readonly string[];
}

/**
 * Binds each figure, date, identifier and record name of an answer to what tools returned, or to the person's own words. Pure and
 * without a model: the same answer has the same result. Offsets go into the text parts, put one behind the other.
 */
export function verifyAnswer({ answer, question, earlier = [], today, given = [] }: VerifyAnswerOptions): Verification {
  const texts = answer.flatMap(({ type, text }) => (type === "text" && typeof text === "string" ? [text] : []));
  // A part is a block of its own; the breaks put between parts are taken out of the offsets again.
  const text = texts.join("\n");
  const breaks = texts.slice(0, -1).map((_, index) => texts.slice(0, index + 1).join("\n").length);
  const offset = (at: number) => at - breaks.filter((each) => each < at).length;
  const tools = [...earlier, ...answer.flatMap((part) => (isToolPart(part) ? [part] : []))];
  const evidence = collectEvidence(tools);
  const asked = new Set(tokensOf([question, ...given].join("\n")).map(({ plain }) => plain));
  const { claims, taken, language } = findClaims(text, evidence.texts, question);
  const scopes = findScopes(text, claims, taken, evidence, language);
  const words = findClaims([question, ...given].join("\n"), evidence.texts);
  const verdicts = bindClaims({ text, claims, scopes, evidence, asked, askedClaims: words.claims, today });
  const verified = claims.flatMap((claim) => {
    const verdict: Verdict | undefined = verdicts.get(claim);
    if (verdict === undefined) return [];
    const { source } = verdict;
    const place = { text: claim.text, start: offset(claim.start), end: offset(claim.end), kind: claim.kind };
    return [source === undefined ? { ...place, status: "unbound" as const } : { ...place, status: "bound" as const, source }];
  });
  const bound = verified.filter(({ status }) => status === "bound").length;
  return { claims: verified, counts: { bound, unbound: verified.length - bound } };
}

function isToolPart(part: MessagePart): part is MessagePart & { readonly toolCallId: string } {
  return (
    (part.type.startsWith("tool-") || part.type === "dynamic-tool") &&
    typeof part.toolCallId === "string" &&
    part.output !== undefined
  );
}
