import { idSchema, newId, OmniError } from "@omni/core";
import { chats, messages, turns } from "@omni/db/schema";
import { and, eq, lt, max } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { leaseFrom } from "./lease.ts";
import { questionSchema, turnSchema } from "./schemas.ts";

const titleLength = 80;

/**
 * Stores a question and opens the turn that answers it; the chat is made with its first question. Throws `conflict` while
 * another turn of the chat is running.
 */
export const openTurn = defineCommand({
  name: "chats.open-turn",
  summary: "Ask: store the question and open a turn for the answer",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ chatId: idSchema, turnId: idSchema, question: questionSchema }),
  output: turnSchema,
  async run({ ctx, input: { chatId, turnId, question }, tx }) {
    if (ctx.actor.kind !== "user") throw new OmniError("forbidden", "Conversations belong to people.");
    const { teamId } = ctx;
    const { userId } = ctx.actor;
    // The first line, cut at a word: good enough until the person renames it.
    const title = question.split("\n", 1)[0]?.slice(0, titleLength).trim() || "New conversation";
    await tx.db.insert(chats).values({ teamId, id: chatId, userId, title }).onConflictDoNothing();
    const [chat] = await tx.db.select({ id: chats.id }).from(chats).where(eq(chats.id, chatId)).for("update");
    // The id is taken by a conversation this person cannot see.
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");

    const startedAt = ctx.clock.now();
    // A turn whose process died keeps its chat no longer than its lease.
    await tx.db
      .update(turns)
      .set({ status: "failed", leaseUntil: null, endedAt: startedAt.toISOString() })
      .where(and(eq(turns.chatId, chatId), eq(turns.status, "running"), lt(turns.leaseUntil, startedAt.toISOString())));
    const [turn] = await tx.db
      .insert(turns)
      .values({
        teamId,
        id: turnId,
        chatId,
        userId,
        status: "running",
        startedAt: startedAt.toISOString(),
        leaseUntil: leaseFrom(startedAt),
      })
      .onConflictDoNothing()
      .returning();
    if (turn === undefined)
      throw new OmniError("conflict", "An answer is still being written in this conversation; wait for it, or stop it.");
    const [last] = await tx.db
      .select({ position: max(messages.position) })
      .from(messages)
      .where(eq(messages.chatId, chatId));
    await tx.db.insert(messages).values({
      teamId,
      id: newId(),
      chatId,
      turnId,
      userId,
      position: (last?.position ?? 0) + 1,
      role: "user",
      parts: [{ type: "text", text: question }],
    });
    return turn;
  },
});
