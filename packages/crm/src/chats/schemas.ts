import { idSchema, instantSchema, messageRoles, turnStatuses } from "@omni/core";
import { z } from "zod";

/** The longest question: some 8,000 words. */
export const questionSchema = z.string().trim().min(1).max(50_000);

export const chatSchema = z.object({ id: idSchema, title: z.string(), updatedAt: instantSchema }).meta({ id: "Chat" });

/** A message of the transcript; `parts` are those of the AI SDK's UI messages, as they were shown. */
export const messageSchema = z
  .object({ id: idSchema, role: z.enum(messageRoles), turnId: idSchema, parts: z.array(z.looseObject({ type: z.string() })) })
  .meta({ id: "ChatMessage" });

export const turnSchema = z.object({ id: idSchema, chatId: idSchema, userId: idSchema, status: z.enum(turnStatuses) });
export type StoredMessage = z.infer<typeof messageSchema>;
