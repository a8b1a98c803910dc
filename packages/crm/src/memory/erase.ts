import { idSchema, OmniError } from "@omni/core";
import { workingMemories } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { userIdOf } from "./internal.ts";

/** Erases one thing the assistant remembers of oneself, for good. Throws `not_found`. */
export const eraseMemory = defineCommand({
  name: "memory.erase",
  summary: "Erase one thing the assistant remembers of oneself, for good",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ id: idSchema }),
  output: z.object({ id: idSchema }),
  async run({ ctx, input: { id }, tx }) {
    const [erased] = await tx.db
      .delete(workingMemories)
      .where(and(eq(workingMemories.userId, userIdOf(ctx)), eq(workingMemories.id, id)))
      .returning({ id: workingMemories.id });
    if (erased === undefined) throw new OmniError("not_found", "There is no such memory.");
    return erased;
  },
});
