import { idOutputSchema, instantOutputSchema, messageRoles, turnStatuses } from "@omni/core";
import { z } from "zod";

/** The longest question: some 8,000 words. */
export const questionSchema = z.string().trim().min(1).max(50_000);

export const chatSchema = z
  .object({ id: idOutputSchema, title: z.string(), updatedAt: instantOutputSchema })
  .meta({ id: "Chat" });

/** A message of the transcript; `parts` are those of the AI SDK's UI messages, as they were shown. */
export const messageSchema = z
  .object({
    id: idOutputSchema,
    role: z.enum(messageRoles),
    turnId: idOutputSchema,
    parts: z.array(z.looseObject({ type: z.string() })),
  })
  .meta({ id: "ChatMessage" });

export const turnSchema = z.object({
  id: idOutputSchema,
  chatId: idOutputSchema,
  userId: idOutputSchema,
  status: z.enum(turnStatuses),
});
export type StoredMessage = z.infer<typeof messageSchema>;
