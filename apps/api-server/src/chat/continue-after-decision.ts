import { describeChanges, sourcesOfChanges } from "@omni/ai-tools";
import type { WriteOutput } from "@omni/ai-tools/contract";
import { type ApprovalOutcome, type Context, OmniError } from "@omni/core";
import { type approvalSchema, commands, queries } from "@omni/crm";
import type { z } from "zod";
import type { Deps } from "../deps.ts";
import { asMessage, runTurn } from "./run-turn.ts";

/**
 * Goes on with the turn that asked: the decision becomes the tool's result in the stored answer, and the assistant says what
 * came of it. Returns the chat, or null where no chat waits (an agent's key, or a conversation that is busy).
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
  const turn = await kernel.command(commands.resumeTurn, system, { turnId: approval.turnId }).catch((error: unknown) => {
    if (OmniError.is(error, "not_found") || OmniError.is(error, "conflict")) return null;
    throw error;
  });
  if (turn === null || ctx.teamId === null) return null;

  const { messages } = await kernel.query(queries.getTurnTranscript, system, { turnId: turn.id });
  const stored = messages.find((message) => message.role === "assistant" && message.turnId === turn.id);
  const answer = stored === undefined ? undefined : asMessage(stored);
  const part = answer?.parts.find((candidate) => "output" in candidate && asksFor(candidate.output, approvalId));
  if (answer === undefined || part === undefined || !("toolCallId" in part) || !("output" in part)) {
    throw new Error(`turn ${turn.id} waits for an approval that its answer does not show`);
  }
  part.output = outputOf(approval, outcome);
  deps.streams.open(turn.id);
  deps.running.add(runTurn(deps, { ...turn, teamId: ctx.teamId, showsResults: true }, { answer, toolCallId: part.toolCallId }));
  return { chatId: turn.chatId };
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
