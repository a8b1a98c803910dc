import { idSchema, OmniError } from "@omni/core";
import { chats, turns } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { lockChat } from "./internal.ts";

/** Deletes one of one's own conversations for good. Throws `conflict` while an answer is being written in it, `not_found`. */
export const deleteChat = defineCommand({
  name: "chats.delete",
  summary: "Delete one of one's own conversations, for good",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ id: idSchema }),
  output: z.object({ id: idSchema }),
  async run({ input: { id }, tx }) {
    const [chat] = await lockChat(tx, id);
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    const [running] = await tx.db
      .select({ id: turns.id })
      .from(turns)
      .where(and(eq(turns.chatId, id), eq(turns.status, "running")));
    if (running !== undefined)
      throw new OmniError("conflict", "An answer is being written in this conversation; stop it first.", {
        reason: "answer_running",
      });
    await tx.db.delete(chats).where(eq(chats.id, id));
    return { id };
  },
});
