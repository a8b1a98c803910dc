import type { Clock, Context } from "@omni/core";
import { type CrmKernel, type Memory, memorySchema, queries } from "@omni/crm";
import { type Cache, createJsonCache } from "@omni/memory";

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

export function createWorkingMemory(kernel: CrmKernel, cache: Cache, clock: Clock): WorkingMemory {
  const memories = createJsonCache(cache, "chat:memory", memorySchema.array());
  const nameOf = ({ teamId, userId }: Recalled) => `${teamId}:${userId}`;
  return {
    async recall(whose) {
      const cached = await memories.read(nameOf(whose));
      if (cached !== null) return cached;
      const person: Context = {
        actor: { kind: "user", userId: whose.userId },
        teamId: whose.teamId,
        requestId: "recall",
        clock,
      };
      const { data } = await kernel.query(queries.listMemories, person, {});
      await memories.write(nameOf(whose), data);
      return data;
    },
    forget: (whose) => memories.forget(nameOf(whose)),
  };
}
