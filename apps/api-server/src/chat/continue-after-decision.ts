import { describeChanges, sourcesOfChanges } from "@omni/ai-tools";
import type { OmniMessage, WriteOutput } from "@omni/ai-tools/contract";
import { type Context, type ErrorCode, OmniError } from "@omni/core";
import { type Approval, commands, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { readBackground } from "./background.ts";
import { asMessage } from "./model-messages.ts";
import type { Continuation, Turn } from "./run-turn.ts";

export interface PreparedContinuation {
  readonly chatId: string;
  /** The turn that goes on; absent where the conversation has moved on and is busy, and the stored answer alone says what came of it. */
  readonly next?: { readonly turn: Turn; readonly continuation: Continuation };
}

/**
 * Puts a decision in place of the tool's result in the stored answer, and takes up the turn that asked. Null where there is no
 * conversation (an agent's key asks outside of them), nothing was decided, or the answer is still being written.
 */
export async function prepareContinuation(deps: Deps, ctx: Context, approvalId: string): Promise<PreparedContinuation | null> {
  const { kernel } = deps;
  const approval = await kernel.query(queries.getApproval, ctx, { id: approvalId });
  const output = outputOf(approval);
  const system: Context = { ...ctx, actor: { kind: "system", job: "chat" } };
  const turn = await kernel.query(queries.getTurnTranscript, system, { turnId: approval.turnId }).catch(unless("not_found"));
  const stored = turn?.messages.find((message) => message.role === "assistant" && message.turnId === turn.id);
  if (output === null || turn === null || stored === undefined || ctx.teamId === null) return null;

  const answer = asMessage(stored);
  const part = answer.parts.find((candidate) => "output" in candidate && asksFor(candidate.output, approvalId));
  if (part === undefined || !("toolCallId" in part) || !("output" in part)) return null;
  part.output = output;

  const { id, chatId, userId, messages } = turn;
  const resumed = await kernel.command(commands.resumeTurn, system, { turnId: id }).catch(unless("not_found", "conflict"));
  if (resumed !== null) {
    const { toolCallId } = part;
    const background = await readBackground(deps, { teamId: ctx.teamId, userId });
    return {
      chatId,
      next: {
        turn: { id, chatId, userId, teamId: ctx.teamId, messages, showsResults: true, background },
        continuation: { answer, toolCallId },
      },
    };
  }
  await kernel.command(commands.closeTurn, system, {
    turnId: id,
    status: "finished",
    answer: { id: answer.id, parts: answer.parts },
    routing: null,
    calls: [],
  });
  return { chatId };
}

/** Turns the failures that are expected here into null. */
function unless(...codes: ErrorCode[]) {
  return (error: unknown): null => {
    if (OmniError.is(error) && codes.includes(error.code)) return null;
    throw error;
  };
}

function asksFor(output: unknown, approvalId: string): boolean {
  const write = output as WriteOutput | null | undefined;
  return write?.status === "approval_required" && write.approval.id === approvalId;
}

/** What became of the write, as the tool would have answered; null while nobody has decided. */
function outputOf({ id, turnId, changes, labels, status, outcome }: Approval): WriteOutput | null {
  const asked = describeChanges(changes, labels);
  switch (status) {
    case "pending":
      return null;
    case "approved":
      return { status: "done", summary: asked, turnId, approvalId: id, sources: sourcesOfChanges(changes, labels) };
    case "declined":
      return { status, summary: `Not done: ${asked}`, approvalId: id };
    case "stale":
      return { status, summary: "The record was changed in the meantime, so nothing was done.", approvalId: id };
    case "failed":
      return {
        status,
        summary: (outcome as { error?: { message?: string } } | null)?.error?.message ?? "Not done.",
        approvalId: id,
      };
  }
}

/** The approvals an answer waits for. */
export function pendingApprovals({ parts }: Pick<OmniMessage, "parts">): string[] {
  return parts.flatMap((part) => {
    if (!("output" in part) || typeof part.output !== "object" || part.output === null) return [];
    const write = part.output as Partial<WriteOutput>;
    return write.status === "approval_required" && write.approval !== undefined ? [write.approval.id] : [];
  });
}
