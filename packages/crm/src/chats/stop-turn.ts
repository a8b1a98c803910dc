import { idSchema, OmniError } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { lockChat } from "./internal.ts";

/**
 * Wants the running turn of a chat stopped; the process that runs it does the stopping. Answers which turn that is, null when
 * none is running. Throws `not_found` for a chat that is not the person's.
 */
export const stopTurn = defineCommand({
  name: "chats.stop-turn",
  summary: "Stop the answer that is being written; what was said so far is kept",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ chatId: idSchema }),
  output: z.object({ turnId: idSchema.nullable() }),
  async run({ ctx, input: { chatId }, tx }) {
    const [chat] = await lockChat(tx, chatId);
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    const [turn] = await tx.execute<{ id: string }>(sql`
      update turns set stop_requested_at = ${ctx.clock.now().toISOString()} where chat_id = ${chatId} and status = 'running' returning id`);
    return { turnId: turn?.id ?? null };
  },
});
