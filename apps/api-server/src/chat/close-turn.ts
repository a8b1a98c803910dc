import type { CallMetric } from "@omni/ai-models";
import type { OmniMessage } from "@omni/ai-tools/contract";
import { type Context, OmniError } from "@omni/core";
import { commands } from "@omni/crm";
import type { Deps } from "../deps.ts";
import type { Routing } from "./route-question.ts";

export interface TurnEnd {
  readonly status: "waiting" | "finished" | "stopped" | "failed";
  readonly answer: Pick<OmniMessage, "id" | "parts">;
  readonly routing: Routing | undefined;
  readonly calls: readonly CallMetric[];
}

/** A restart of the database takes seconds; an answer should not be lost to it. Milliseconds between tries. */
const pauses = [250, 500, 1000, 2000, 4000, 8000];

/** Stores how a turn ended, trying again while the database is away. What fails for good is logged. */
export async function closeTurnForSure(
  { kernel, clock, log, models }: Deps,
  turn: { readonly id: string; readonly teamId: string },
  { status, answer, routing, calls }: TurnEnd,
): Promise<void> {
  const system: Context = { actor: { kind: "system", job: "chat" }, teamId: turn.teamId, requestId: turn.id, clock };
  const input = {
    turnId: turn.id,
    status,
    answer: { id: answer.id, parts: answer.parts },
    routing:
      routing === undefined
        ? null
        : { agent: routing.agent, by: routing.by, model: answeredBy(calls) ?? models.nameOf("chat"), tools: toolsOf(answer) },
    calls: calls.map(({ role, provider, model, startedAt, ...metric }) => ({
      role,
      provider,
      model,
      at: startedAt.toISOString(),
      inputTokens: metric.inputTokens,
      cachedInputTokens: metric.cachedInputTokens,
      outputTokens: metric.outputTokens,
      timeToFirstTokenMs: metric.timeToFirstTokenMs,
      durationMs: metric.durationMs,
      outcome: metric.outcome,
      cost: metric.cost,
      currency: metric.currency,
    })),
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await kernel.command(commands.closeTurn, system, input);
      return log.info({ turnId: turn.id, status, calls: calls.length }, "turn ended");
    } catch (error) {
      const pause = pauses[attempt];
      if (!OmniError.is(error, "unavailable") || pause === undefined)
        return log.error({ err: error, turnId: turn.id }, "the answer could not be stored");
      await Bun.sleep(pause);
    }
  }
}

/** The model whose words these are: another one than was asked first, where that one failed. */
function answeredBy(calls: readonly CallMetric[]): string | undefined {
  const last = calls.findLast(({ role, outcome }) => role === "chat" && outcome === "finished");
  if (last === undefined) return undefined;
  return last.provider === "local" ? last.provider : `${last.provider}:${last.model}`;
}

function toolsOf({ parts }: TurnEnd["answer"]): string[] {
  return parts.filter(({ type }) => type.startsWith("tool-")).map(({ type }) => type.slice("tool-".length));
}
