import { idSchema, OmniError } from "@omni/core";
import { messages, turns } from "@omni/db/schema";
import { and, desc, eq, isNull, lte, max } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { messageSchema, turnSchema } from "./schemas.ts";

/**
 * What a model is shown of a conversation, and what its turn needs to go on: the last messages up to the turn's own, oldest
 * first. A turn that waited for a decision does not see what was said since.
 */
export const getTurnTranscript = defineQuery({
  name: "chats.turn-transcript",
  summary: "The turn, and the messages of its conversation up to it",
  permission: "chat:use",
  input: z.strictObject({ turnId: idSchema, limit: z.number().int().min(1).max(200).default(20) }),
  output: turnSchema.extend({ messages: z.array(messageSchema) }),
  async run({ input: { turnId, limit }, tx }) {
    const [turn] = await tx.db.select().from(turns).where(eq(turns.id, turnId));
    if (turn === undefined) throw new OmniError("not_found", "There is no such turn.");
    const lastOfTurn = tx.db
      .select({ position: max(messages.position) })
      .from(messages)
      .where(eq(messages.turnId, turnId));
    const latest = await tx.db
      .select({ id: messages.id, role: messages.role, turnId: messages.turnId, parts: messages.parts })
      .from(messages)
      .where(and(eq(messages.chatId, turn.chatId), lte(messages.position, lastOfTurn), isNull(messages.supersededAt)))
      .orderBy(desc(messages.position))
      .limit(limit);
    return { ...turn, messages: z.array(messageSchema).parse(latest.reverse()) };
  },
});
