import { OmniError } from "@omni/core";
import { feedback } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { answerIdSchema } from "./schemas.ts";

/** Takes back what one thought of an answer. Throws `not_found`. */
export const withdrawFeedback = defineCommand({
  name: "feedback.withdraw",
  summary: "Take back what one thought of an answer",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ messageId: answerIdSchema }),
  output: z.object({ messageId: answerIdSchema }),
  async run({ input: { messageId }, tx }) {
    const [gone] = await tx.db
      .delete(feedback)
      .where(eq(feedback.messageId, messageId))
      .returning({ messageId: feedback.messageId });
    if (gone === undefined) throw new OmniError("not_found", "Nothing was said about this answer.");
    return gone;
  },
});
