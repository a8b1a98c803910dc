import { idSchema, newId, OmniError, turnStatuses } from "@omni/core";
import { aiAuditLog, aiMetrics, chats, turns } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { lockChat, storeMessage } from "./internal.ts";
import { messageSchema, modelCallSchema, turnSchema } from "./schemas.ts";

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
    /** The requests that were made to models for it. */
    calls: z.array(modelCallSchema).max(1000),
  }),
  output: turnSchema,
  async run({ ctx, input: { turnId, status, answer, routing, calls }, tx }) {
    const now = ctx.clock.now();
    const ended = status === "waiting" ? {} : { endedAt: now.toISOString() };
    const [turn] = await tx.db
      .update(turns)
      .set({ status, leaseUntil: null, flushedParts: [], ...ended, ...(routing === null ? {} : { agent: routing.agent }) })
      .where(eq(turns.id, turnId))
      .returning();
    if (turn === undefined) throw new OmniError("not_found", "There is no such turn.");
    const { teamId, chatId, userId } = turn;

    if (answer !== null && answer.parts.length > 0) {
      await lockChat(tx, chatId);
      await storeMessage(tx, { teamId, ...answer, chatId, turnId, userId, role: "assistant" });
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
    if (calls.length > 0) {
      await tx.db.insert(aiMetrics).values(
        calls.map(({ timeToFirstTokenMs, durationMs, currency, ...call }) => ({
          ...call,
          teamId,
          id: newId(),
          turnId,
          timeToFirstToken: timeToFirstTokenMs === null ? null : Math.round(timeToFirstTokenMs),
          duration: Math.round(durationMs),
          ...(currency === null ? {} : { currency }),
        })),
      );
    }
    return turn;
  },
});
