import { feedbackRatings, feedbackReasons, newId, OmniError, responsibleUser } from "@omni/core";
import { feedback, messages } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { answerIdSchema, feedbackSchema } from "./schemas.ts";

/** Says what one thinks of an answer, or says it anew. Whole: a reason that is not given again is gone. Throws `not_found`. */
export const giveFeedback = defineCommand({
  name: "feedback.give",
  summary: "Say what one thinks of an answer",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    messageId: answerIdSchema,
    rating: z.enum(feedbackRatings),
    reason: z.enum(feedbackReasons).nullable().default(null),
    comment: z.string().trim().max(2000).nullable().default(null),
  }),
  output: feedbackSchema,
  async run({ ctx, input: { messageId, rating, reason, comment }, tx }) {
    const userId = responsibleUser(ctx.actor);
    if (userId === null) throw new OmniError("forbidden", "Only people say what they think of an answer.");
    const [answer] = await tx.db
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.id, messageId), eq(messages.role, "assistant")));
    if (answer === undefined) throw new OmniError("not_found", "There is no such answer.");
    const said = { rating, reason, comment: comment === "" ? null : comment };
    const [given] = await tx.db
      .insert(feedback)
      .values({ teamId: ctx.teamId, id: newId(), messageId, userId, ...said })
      .onConflictDoUpdate({ target: [feedback.teamId, feedback.messageId, feedback.userId], set: said })
      .returning();
    return feedbackSchema.parse(given);
  },
});
