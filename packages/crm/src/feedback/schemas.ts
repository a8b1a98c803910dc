import { feedbackRatings, feedbackReasons, idOutputSchema, idSchema, instantOutputSchema } from "@omni/core";
import { z } from "zod";

/** What a person thought of an answer they were given. */
export const feedbackSchema = z
  .object({
    messageId: idOutputSchema,
    rating: z.enum(feedbackRatings),
    reason: z.enum(feedbackReasons).nullable(),
    comment: z.string().nullable(),
    updatedAt: instantOutputSchema,
  })
  .meta({ id: "Feedback" });
export type Feedback = z.infer<typeof feedbackSchema>;

/** A tool as it was called, in its own terms. */
const callSchema = z.object({ tool: z.string(), arguments: z.record(z.string(), z.unknown()) });

/** A question, and what was done to answer it. */
const answeredTurnSchema = z.object({
  question: z.string(),
  agent: z.string().nullable(),
  calls: z.array(callSchema),
  answer: z.string(),
});
export type AnsweredTurn = z.infer<typeof answeredTurnSchema>;

/** An answer that was rated, with the conversation up to it; the last turn is the one it is about. */
export const ratedAnswerSchema = z
  .object({
    id: idOutputSchema,
    ratedAt: instantOutputSchema,
    rating: z.enum(feedbackRatings),
    reason: z.enum(feedbackReasons).nullable(),
    comment: z.string().nullable(),
    turns: z.array(answeredTurnSchema),
  })
  .meta({ id: "RatedAnswer" });
export type RatedAnswer = z.infer<typeof ratedAnswerSchema>;

export const answerIdSchema = idSchema.meta({ description: "An answer in one of one's own conversations" });
