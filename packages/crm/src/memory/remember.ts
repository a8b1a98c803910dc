import { memoryKinds, newId } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { userIdOf } from "./internal.ts";

/** So many of a kind; the oldest go first. */
const mostOfAKind = { preference: 50, topic: 12, fact: 50 } as const;

/**
 * Keeps something in mind for one person: how they like things, what they asked about, what they told. Known things only become
 * recent again.
 */
export const remember = defineCommand({
  name: "memory.remember",
  summary: "Keep something in mind for oneself",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    memories: z
      .array(z.strictObject({ kind: z.enum(memoryKinds), content: z.string().trim().min(1).max(500) }))
      .min(1)
      .max(20),
  }),
  output: z.object({ kept: z.number().int() }),
  async run({ ctx, input: { memories }, tx }) {
    const { teamId } = ctx;
    const userId = userIdOf(ctx);
    for (const { kind, content } of memories) {
      await tx.execute(sql`
        insert into working_memories (team_id, id, user_id, kind, content) values (${teamId}, ${newId()}, ${userId}, ${kind}, ${content})
        on conflict (team_id, user_id, kind, content) do update set updated_at = now()`);
      await tx.execute(sql`
        delete from working_memories where id in (
          select id from working_memories where user_id = ${userId} and kind = ${kind}
          order by updated_at desc, id desc offset ${mostOfAKind[kind]})`);
    }
    return { kept: memories.length };
  },
});
