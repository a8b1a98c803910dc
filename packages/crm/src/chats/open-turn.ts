import { idSchema, OmniError } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { closeIfLapsed, lockChat, storeMessage } from "./internal.ts";
import { leaseFrom } from "./lease.ts";
import { questionSchema, turnSchema } from "./schemas.ts";
import { supersedeFrom } from "./supersede.ts";

const titleLength = 80;

/**
 * Stores a question and opens the turn that answers it; the chat is made with its first question. With `insteadOf`, the message
 * of that id and all after it are superseded first: a person's message asked anew with other words, or an answer wanted again
 * (then without `question`, which stays what it was).
 *
 * Throws `conflict` while another turn of the chat is running, `not_found` for a chat or message that is not the person's.
 */
export const openTurn = defineCommand({
  name: "chats.open-turn",
  summary: "Ask: store the question and open a turn for the answer",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    chatId: idSchema,
    turnId: idSchema,
    messageId: idSchema,
    question: questionSchema.nullable(),
    insteadOf: z
      .union([idSchema, z.literal("last answer")])
      .nullable()
      .default(null),
  }),
  output: turnSchema.extend({
    question: z.string(),
    /** The last message before the question; null in a new conversation. */
    previousMessageId: idSchema.nullable(),
    /** The team's, in which the answer means its dates. */
    timeZone: z.string(),
    /** What the company calls itself. */
    teamName: z.string(),
  }),
  async run({ ctx, input: { chatId, turnId, messageId, question: asked, insteadOf }, tx }) {
    if (ctx.actor.kind !== "user") throw new OmniError("forbidden", "Conversations belong to people.");
    const { teamId } = ctx;
    const { userId } = ctx.actor;
    const now = ctx.clock.now();
    const superseded = insteadOf === null ? null : await supersedeFrom(tx, chatId, insteadOf, now);
    const question = asked ?? superseded;
    if (question === null) throw new OmniError("invalid", "There is no question.");

    const openAndStore = () =>
      Promise.all([
        openTurnRow(tx, { teamId, turnId, chatId, userId, now }),
        storeMessage(tx, {
          teamId,
          id: messageId,
          chatId,
          turnId,
          userId,
          role: "user",
          parts: [{ type: "text", text: question }],
        }),
      ]);
    // Sent together, run in this order: one round trip for all of it.
    const [, [chat], [previous], [team], [[opened]]] = await Promise.all([
      tx.execute(sql`
        insert into chats (team_id, id, user_id, title) values (${teamId}, ${chatId}, ${userId}, ${titleOf(question)})
        on conflict do nothing`),
      lockChat(tx, chatId),
      tx.execute<{ id: string }>(sql`
        select id from messages where chat_id = ${chatId} and superseded_at is null order by position desc limit 1`),
      tx.execute<{ time_zone: string; legal_name: string }>(
        sql`select time_zone, legal_name from team_profiles where id = ${teamId}`,
      ),
      openAndStore(),
    ]);
    // The id is taken by a conversation this person cannot see.
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    if (opened === undefined) {
      if (!(await closeLapsedOf(tx, teamId, chatId, now)))
        throw new OmniError("conflict", "An answer is still being written in this conversation; wait for it, or stop it.", {
          reason: "answer_running",
        });
      await openAndStore();
    }
    return {
      id: turnId,
      chatId,
      userId,
      status: "running" as const,
      question,
      previousMessageId: previous?.id ?? null,
      timeZone: team?.time_zone ?? "UTC",
      teamName: team?.legal_name ?? "",
    };
  },
});

function openTurnRow(
  tx: TenantTx,
  { teamId, turnId, chatId, userId, now }: { teamId: string; turnId: string; chatId: string; userId: string; now: Date },
): Promise<{ id: string }[]> {
  return tx.execute<{ id: string }>(sql`
    insert into turns (team_id, id, chat_id, user_id, status, started_at, lease_until)
    values (${teamId}, ${turnId}, ${chatId}, ${userId}, 'running', ${now.toISOString()}, ${leaseFrom(now)})
    on conflict do nothing returning id`);
}

/** A turn whose process died keeps its chat no longer than its lease. */
async function closeLapsedOf(tx: TenantTx, teamId: string, chatId: string, now: Date): Promise<boolean> {
  const [running] = await tx.execute<{ id: string }>(
    sql`select id from turns where chat_id = ${chatId} and status = 'running'`,
  );
  return running !== undefined && closeIfLapsed(tx, teamId, running.id, now);
}

/** The first line: good enough until the person renames it. */
function titleOf(question: string): string {
  return question.split("\n", 1)[0]?.slice(0, titleLength).trim() || "New conversation";
}
