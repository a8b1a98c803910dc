import { describeChanges, sourcesOfChanges } from "@omni/ai-tools";
import type { WriteOutput } from "@omni/ai-tools/contract";
import { type ApprovalOutcome, type Context, type ErrorCode, OmniError } from "@omni/core";
import { type approvalSchema, commands, queries } from "@omni/crm";
import type { z } from "zod";
import type { Deps } from "../deps.ts";
import { asMessage, runTurn } from "./run-turn.ts";

/**
 * Goes on with the turn that asked: the decision becomes the tool's result in the stored answer, and the assistant says what
 * came of it – or, where the conversation has moved on and is busy, the stored answer alone says so. Returns the chat, or null
 * where there is none (an agent's key asks outside of conversations).
 */
export async function continueAfterDecision(
  deps: Deps,
  ctx: Context,
  approvalId: string,
  outcome: ApprovalOutcome,
): Promise<{ chatId: string } | null> {
  const { kernel } = deps;
  const approval = await kernel.query(queries.getApproval, ctx, { id: approvalId });
  const system: Context = { ...ctx, actor: { kind: "system", job: "chat" } };
  const turn = await kernel.query(queries.getTurnTranscript, system, { turnId: approval.turnId }).catch(unless("not_found"));
  const stored = turn?.messages.find((message) => message.role === "assistant" && message.turnId === turn.id);
  if (turn === null || stored === undefined || ctx.teamId === null) return null;

  const answer = asMessage(stored);
  const part = answer.parts.find((candidate) => "output" in candidate && asksFor(candidate.output, approvalId));
  if (part === undefined || !("toolCallId" in part) || !("output" in part)) return null;
  part.output = outputOf(approval, outcome);

  const { id: turnId, chatId } = turn;
  const resumed = await kernel.command(commands.resumeTurn, system, { turnId }).catch(unless("not_found", "conflict"));
  if (resumed === null) {
    await kernel.command(commands.closeTurn, system, {
      turnId,
      status: "finished",
      answer: { id: answer.id, parts: answer.parts },
      routing: null,
    });
    return { chatId };
  }
  deps.streams.open(turnId);
  deps.running.add(
    runTurn(deps, { ...resumed, teamId: ctx.teamId, showsResults: true }, { answer, toolCallId: part.toolCallId }),
  );
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

type Approval = z.infer<typeof approvalSchema>;

function outputOf({ id, turnId, changes, labels }: Approval, outcome: ApprovalOutcome): WriteOutput {
  const asked = describeChanges(changes, labels);
  switch (outcome.status) {
    case "approved":
      return { status: "done", summary: asked, turnId, approvalId: id, sources: sourcesOfChanges(changes, labels) };
    case "declined":
      return { status: "declined", summary: `Not done: ${asked}`, approvalId: id };
    case "stale":
      return { status: "stale", summary: "The record was changed in the meantime, so nothing was done.", approvalId: id };
    case "failed":
      return { status: "failed", summary: outcome.error.message, approvalId: id };
  }
}
