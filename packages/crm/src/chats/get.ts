import { idSchema, OmniError } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { chats, messages } from "@omni/db/schema";
import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { chatSchema, messageSchema } from "./schemas.ts";

const chatById = defineStatement(
  {
    id: chats.id,
    title: chats.title,
    updatedAt: chats.updatedAt,
    runningTurnId: sql<
      string | null
    >`(select t.id from turns t where t.team_id = chats.team_id and t.chat_id = chats.id and t.status = 'running')`,
  },
  (select) => select.from(chats).where(eq(chats.id, value("id"))),
);

const messagesOfChat = defineStatement(
  { id: messages.id, role: messages.role, turnId: messages.turnId, parts: messages.parts },
  (select) =>
    select
      .from(messages)
      .where(eq(messages.chatId, value("id")))
      .orderBy(asc(messages.position)),
);

export const getChat = defineQuery({
  name: "chats.get",
  summary: "One of one's own conversations, whole",
  permission: "chat:use",
  input: z.strictObject({ id: idSchema }),
  output: chatSchema.extend({ runningTurnId: idSchema.nullable(), messages: z.array(messageSchema) }),
  async run({ input: { id }, tx }) {
    const [[chat], transcript] = await Promise.all([tx.rows(chatById, { id }), tx.rows(messagesOfChat, { id })]);
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    return { ...chat, messages: z.array(messageSchema).parse(transcript) };
  },
});
