import type { Context } from "@omni/core";
import { type Memory, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";

/** What an answer should know beside the conversation: the zone in which its dates are meant, and what is remembered of the person. */
export interface Background {
  readonly timeZone: string;
  readonly memories: readonly Memory[];
}

export async function readBackground(
  { kernel, memory, models, clock }: Deps,
  { teamId, userId }: { readonly teamId: string; readonly userId: string },
): Promise<Background> {
  const system: Context = { actor: { kind: "system", job: "chat" }, teamId, requestId: "background", clock };
  const [{ timeZone }, memories] = await Promise.all([
    kernel.query(queries.getTeam, system, {}),
    // The local model has no use for it.
    models.nameOf("chat") === "local" ? [] : memory.recall({ teamId, userId }),
  ]);
  return { timeZone, memories };
}
