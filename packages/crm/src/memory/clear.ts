import { workingMemories } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { userIdOf } from "./internal.ts";

/** Erases everything the assistant remembers of oneself, for good. */
export const clearMemory = defineCommand({
  name: "memory.clear",
  summary: "Erase everything the assistant remembers of oneself, for good",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({}),
  output: z.object({ erased: z.number().int() }),
  async run({ ctx, tx }) {
    const erased = await tx.db
      .delete(workingMemories)
      .where(eq(workingMemories.userId, userIdOf(ctx)))
      .returning({ id: workingMemories.id });
    return { erased: erased.length };
  },
});
