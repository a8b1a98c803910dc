import { workingMemories } from "@omni/db/schema";
import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { userIdOf } from "./internal.ts";
import { memorySchema } from "./schemas.ts";

export const listMemories = defineQuery({
  name: "memory.list",
  summary: "What the assistant remembers of oneself",
  permission: "chat:use",
  input: z.strictObject({}),
  output: z.object({ data: z.array(memorySchema) }),
  async run({ ctx, tx }) {
    const data = await tx.db
      .select()
      .from(workingMemories)
      .where(eq(workingMemories.userId, userIdOf(ctx)))
      .orderBy(asc(workingMemories.kind), desc(workingMemories.updatedAt), asc(workingMemories.id));
    return { data };
  },
});
