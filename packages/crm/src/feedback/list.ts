import { idSchema, OmniError } from "@omni/core";
import { chats, feedback, messages } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { feedbackSchema } from "./schemas.ts";

export const listFeedback = defineQuery({
  name: "feedback.list",
  summary: "What one thought of the answers in a conversation of one's own",
  permission: "chat:use",
  input: z.strictObject({ id: idSchema }),
  output: z.object({ data: z.array(feedbackSchema) }),
  async run({ input: { id }, tx }) {
    const [[chat], data] = await Promise.all([
      tx.db.select({ id: chats.id }).from(chats).where(eq(chats.id, id)),
      tx.db
        .select({
          messageId: feedback.messageId,
          rating: feedback.rating,
          reason: feedback.reason,
          comment: feedback.comment,
          updatedAt: feedback.updatedAt,
        })
        .from(feedback)
        .innerJoin(messages, and(eq(messages.teamId, feedback.teamId), eq(messages.id, feedback.messageId)))
        .where(eq(messages.chatId, id)),
    ]);
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    return { data };
  },
});
