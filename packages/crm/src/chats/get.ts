import { idSchema, OmniError } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { chats, messages, turns } from "@omni/db/schema";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { chatMessageSchema, chatSchema } from "./schemas.ts";

const chatById = defineStatement(
  {
    id: chats.id,
    title: chats.title,
    pinnedAt: chats.pinnedAt,
    updatedAt: chats.updatedAt,
    runningTurnId: sql<
      string | null
    >`(select t.id from turns t where t.team_id = chats.team_id and t.chat_id = chats.id and t.status = 'running')`,
  },
  (select) => select.from(chats).where(eq(chats.id, value("id"))),
);

const messagesOfChat = defineStatement(
  {
    id: messages.id,
    role: messages.role,
    turnId: messages.turnId,
    parts: messages.parts,
    turnStatus: turns.status,
  },
  (select) =>
    select
      .from(messages)
      .innerJoin(turns, and(eq(turns.teamId, messages.teamId), eq(turns.id, messages.turnId)))
      .where(and(eq(messages.chatId, value("id")), isNull(messages.supersededAt)))
      .orderBy(asc(messages.position)),
);

export const getChat = defineQuery({
  name: "chats.get",
  summary: "One of one's own conversations, whole",
  permission: "chat:use",
  input: z.strictObject({ id: idSchema }),
  output: chatSchema.extend({ runningTurnId: idSchema.nullable(), messages: z.array(chatMessageSchema) }),
  async run({ input: { id }, tx }) {
    const [[chat], transcript] = await Promise.all([tx.rows(chatById, { id }), tx.rows(messagesOfChat, { id })]);
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    return { ...chat, messages: z.array(chatMessageSchema).parse(transcript) };
  },
});
