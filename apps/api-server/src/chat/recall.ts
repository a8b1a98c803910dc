import type { Clock, Context } from "@omni/core";
import { type CrmKernel, type Memory, memorySchema, queries } from "@omni/crm";
import type { Cache } from "@omni/memory";

export interface Recalled {
  readonly teamId: string;
  readonly userId: string;
}

export interface WorkingMemory {
  /** What the assistant remembers of a person: from the cache, or from the table behind it. */
  recall(whose: Recalled): Promise<Memory[]>;
  /** Has the next recall read the table. */
  forget(whose: Recalled): Promise<void>;
}

const sevenDays = 7 * 24 * 60 * 60;

export function createWorkingMemory(kernel: CrmKernel, cache: Cache, clock: Clock): WorkingMemory {
  const list = memorySchema.array();
  const keyOf = ({ teamId, userId }: Recalled) => `chat:memory:${teamId}:${userId}`;
  return {
    async recall(whose) {
      const text = await cache.get(keyOf(whose));
      const cached = text === null ? undefined : list.safeParse(JSON.parse(text)).data;
      if (cached !== undefined) return cached;
      const person: Context = {
        actor: { kind: "user", userId: whose.userId },
        teamId: whose.teamId,
        requestId: "recall",
        clock,
      };
      const { data } = await kernel.query(queries.listMemories, person, {});
      await cache.set(keyOf(whose), JSON.stringify(data), sevenDays);
      return data;
    },
    forget: (whose) => cache.delete(keyOf(whose)),
  };
}
