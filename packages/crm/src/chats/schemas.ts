import { decimalSchema, idOutputSchema, instantOutputSchema, messageRoles, turnStatuses } from "@omni/core";
import { z } from "zod";

/** The longest question: some 8,000 words. */
export const questionSchema = z.string().trim().min(1).max(50_000);

export const chatSchema = z
  .object({
    id: idOutputSchema,
    title: z.string(),
    pinnedAt: instantOutputSchema.nullable(),
    updatedAt: instantOutputSchema,
  })
  .meta({ id: "Chat" });

/** A message of the transcript; `parts` are those of the AI SDK's UI messages, as they were shown. */
export const messageSchema = z
  .object({
    id: idOutputSchema,
    role: z.enum(messageRoles),
    turnId: idOutputSchema,
    parts: z.array(z.looseObject({ type: z.string() })),
  })
  .meta({ id: "StoredMessage" });

/** A message as its conversation shows it: how its turn ended belongs to an answer. */
export const chatMessageSchema = messageSchema.extend({ turnStatus: z.enum(turnStatuses) }).meta({ id: "ChatMessage" });

export const turnSchema = z.object({
  id: idOutputSchema,
  chatId: idOutputSchema,
  userId: idOutputSchema,
  status: z.enum(turnStatuses),
});
/** One request to a model; see `CallMetric` of ai-models. */
export const modelCallSchema = z.strictObject({
  role: z.string(),
  provider: z.string(),
  model: z.string(),
  at: z.iso.datetime(),
  inputTokens: z.number().int().nullable(),
  cachedInputTokens: z.number().int().nullable(),
  outputTokens: z.number().int().nullable(),
  timeToFirstTokenMs: z.number().nullable(),
  durationMs: z.number(),
  outcome: z.string(),
  cost: decimalSchema.nullable(),
  currency: z.string().nullable(),
});
export type StoredMessage = z.infer<typeof messageSchema>;
