import type { Context } from "@omni/core";
import { type Memory, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import type { Recalled } from "./recall.ts";

/** What an answer should know beside the conversation: whose company it is, the zone in which dates are meant, what is remembered of the person. */
export interface Background {
  readonly teamName: string;
  readonly timeZone: string;
  readonly memories: readonly Memory[];
}

/** What is remembered of the person, for models that can use it; the local one cannot. Nothing where it cannot be read: it is no reason to fail an answer. */
export async function recallFor({ memory, models, log }: Deps, whose: Recalled): Promise<readonly Memory[]> {
  if (models.nameOf("chat") === "local") return [];
  return memory.recall(whose).catch((error: unknown) => {
    log.warn({ err: error }, "what is remembered of a person could not be read");
    return [];
  });
}

export async function readBackground(deps: Deps, whose: Recalled): Promise<Background> {
  const { kernel, clock } = deps;
  const system: Context = { actor: { kind: "system", job: "chat" }, teamId: whose.teamId, requestId: "background", clock };
  const [{ name: teamName, timeZone }, memories] = await Promise.all([
    kernel.query(queries.getTeam, system, {}),
    recallFor(deps, whose),
  ]);
  return { teamName, timeZone, memories };
}
