import { type feedbackRatings, type feedbackReasons, idSchema, messageRoles } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { answeredTurns } from "./answered-turns.ts";
import { type RatedAnswer, ratedAnswerSchema } from "./schemas.ts";

interface Rated extends Record<string, unknown> {
  readonly id: string;
  readonly rating: (typeof feedbackRatings)[number];
  readonly reason: (typeof feedbackReasons)[number] | null;
  readonly comment: string | null;
  readonly rated_at: string;
  readonly messages: readonly unknown[];
}

const storedSchema = z.array(z.object({ role: z.enum(messageRoles), parts: z.array(z.looseObject({ type: z.string() })) }));

/** Answers that were rated by anybody of the team, the oldest first; from page to page by the last one's id. */
export const exportFeedback = defineQuery({
  name: "feedback.export",
  summary: "What people of the team thought of their answers, with the conversation up to each",
  permission: "feedback:export",
  input: z.strictObject({ after: idSchema.optional(), limit: z.number().int().min(1).max(200).default(100) }),
  output: z.object({ data: z.array(ratedAnswerSchema) }),
  async run({ input: { after = null, limit }, tx }) {
    const rows = await tx.execute<Rated>(sql`select * from app.rated_answers(${after}::uuid, ${limit}::int)`);
    const data = rows.map(({ id, rating, reason, comment, rated_at: ratedAt, messages }): RatedAnswer => {
      return { id, ratedAt, rating, reason, comment, turns: answeredTurns(storedSchema.parse(messages)) };
    });
    return { data };
  },
});
