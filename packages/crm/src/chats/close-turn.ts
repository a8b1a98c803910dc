import { idSchema, newId, OmniError, turnStatuses } from "@omni/core";
import { aiAuditLog, chats, messages, turns } from "@omni/db/schema";
import { eq, max } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { messageSchema, turnSchema } from "./schemas.ts";

/** Ends a turn, or parks it until a decision: its answer goes into the transcript, and who answered how into the AI audit log. */
export const closeTurn = defineCommand({
  name: "chats.close-turn",
  summary: "Store the answer of a turn and close it",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    turnId: idSchema,
    status: z.enum(turnStatuses).exclude(["running"]),
    answer: messageSchema.pick({ id: true, parts: true }).nullable(),
    routing: z.strictObject({ agent: z.string(), by: z.string(), model: z.string(), tools: z.array(z.string()) }).nullable(),
  }),
  output: turnSchema,
  async run({ ctx, input: { turnId, status, answer, routing }, tx }) {
    const now = ctx.clock.now();
    const ended = status === "waiting" ? {} : { endedAt: now.toISOString() };
    const [turn] = await tx.db
      .update(turns)
      .set({ status, leaseUntil: null, ...ended, ...(routing === null ? {} : { agent: routing.agent }) })
      .where(eq(turns.id, turnId))
      .returning();
    if (turn === undefined) throw new OmniError("not_found", "There is no such turn.");
    const { teamId, chatId, userId } = turn;

    if (answer !== null && answer.parts.length > 0) {
      // Locked, so that positions follow one another.
      await tx.db.select({ id: chats.id }).from(chats).where(eq(chats.id, chatId)).for("update");
      const [last] = await tx.db
        .select({ position: max(messages.position) })
        .from(messages)
        .where(eq(messages.chatId, chatId));
      await tx.db
        .insert(messages)
        .values({
          teamId,
          id: answer.id,
          chatId,
          turnId,
          userId,
          position: (last?.position ?? 0) + 1,
          role: "assistant",
          parts: answer.parts,
        })
        .onConflictDoUpdate({ target: [messages.teamId, messages.id], set: { parts: answer.parts } });
    }
    await tx.db.update(chats).set({ updatedAt: now.toISOString() }).where(eq(chats.id, chatId));
    if (routing !== null) {
      await tx.db.insert(aiAuditLog).values({
        teamId,
        id: newId(),
        turnId,
        userId,
        agent: routing.agent,
        routedBy: routing.by,
        model: routing.model,
        tools: routing.tools,
        outcome: status,
        durationMs: now.getTime() - Date.parse(turn.startedAt),
      });
    }
    return turn;
  },
});
