/**
 * Turns from their start to their end, and on from there when a person has decided what an assistant asked for.
 *
 * @module
 */
import type { Context } from "@omni/core";
import { queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { withTeamModels } from "../models/team-models.ts";
import { pendingApprovals, prepareContinuation } from "./continue-after-decision.ts";
import { asMessage } from "./model-messages.ts";
import { type Continuation, startTurn, type Turn } from "./run-turn.ts";

/** Starts a turn, and goes on with it at its end when a decision it asks for was given while it was still writing. */
export function followTurn(deps: Deps, turn: Turn, continuation?: Continuation): void {
  const { work } = startTurn(deps, turn, continuation);
  const followed = work
    .then(() => goOnIfDecided(deps, turn))
    .catch((error: unknown) => deps.log.error({ err: error, turnId: turn.id }, "a decision could not be followed up"));
  deps.background.add(followed);
}

/**
 * Goes on with the turn that asked for a decision. Returns the chat, or null where there is none (an agent's key asks outside of
 * conversations) or its answer is still being written, and will see the decision at its end.
 */
export async function goOnAfterDecision(deps: Deps, ctx: Context, approvalId: string): Promise<{ chatId: string } | null> {
  const own = await withTeamModels(deps, ctx.teamId);
  const prepared = await prepareContinuation(own, ctx, approvalId);
  if (prepared === null) return null;
  if (prepared.next !== undefined) followTurn(own, prepared.next.turn, prepared.next.continuation);
  return { chatId: prepared.chatId };
}

async function goOnIfDecided(deps: Deps, turn: Turn): Promise<void> {
  const system: Context = {
    actor: { kind: "system", job: "chat" },
    teamId: turn.teamId,
    requestId: turn.id,
    clock: deps.clock,
  };
  const { status, messages } = await deps.kernel.query(queries.getTurnTranscript, system, { turnId: turn.id, limit: 1 });
  const [answer] = messages;
  if (status !== "waiting" || answer === undefined) return;
  for (const approvalId of pendingApprovals(asMessage(answer))) await goOnAfterDecision(deps, system, approvalId);
}
