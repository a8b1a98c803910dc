import { idSchema, OmniError } from "@omni/core";
import { messages, turns } from "@omni/db/schema";
import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { messageSchema, turnSchema } from "./schemas.ts";

/** What a model is shown of a conversation, and what its turn needs to go on: the last messages, oldest first. */
export const getTurnTranscript = defineQuery({
  name: "chats.turn-transcript",
  summary: "The turn, and the last messages of its conversation",
  permission: "chat:use",
  input: z.strictObject({ turnId: idSchema, limit: z.number().int().min(1).max(200).default(20) }),
  output: turnSchema.extend({ messages: z.array(messageSchema) }),
  async run({ input: { turnId, limit }, tx }) {
    const [turn] = await tx.db.select().from(turns).where(eq(turns.id, turnId));
    if (turn === undefined) throw new OmniError("not_found", "There is no such turn.");
    const latest = await tx.db
      .select({ id: messages.id, role: messages.role, turnId: messages.turnId, parts: messages.parts })
      .from(messages)
      .where(eq(messages.chatId, turn.chatId))
      .orderBy(desc(messages.position))
      .limit(limit);
    return { ...turn, messages: z.array(messageSchema).parse(latest.reverse()) };
  },
});
