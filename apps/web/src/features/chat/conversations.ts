/**
 * Conversations live outside of React, so that an answer goes on being read while the person looks at another page.
 *
 * @module
 */
import { Chat } from "@ai-sdk/react";
import type { OmniMessage } from "@omni/ai-tools/contract";
import { ApiProblem, dataOf } from "@omni/api-client";
import { api } from "../session/api.ts";
import { textOf, toOmniMessages } from "./omni-message.ts";
import { transport } from "./transport.ts";

export type Conversation = Chat<OmniMessage>;

const conversations = new Map<string, Conversation>();

export function conversationOf(id: string): Conversation {
  const known = conversations.get(id);
  if (known) return known;
  const created: Conversation = new Chat({ id, transport, generateId: () => crypto.randomUUID() });
  conversations.set(id, created);
  return created;
}

/** For a sign-out: what was said belongs to who said it. */
export function forgetConversations(): void {
  for (const chat of conversations.values()) void chat.stop();
  conversations.clear();
}

export function isBusy({ status }: Pick<Conversation, "status">): boolean {
  return status === "submitted" || status === "streaming";
}

/** Shows a conversation as the server has it, and reads along where an answer is being written. Throws `ApiProblem`. */
export async function openConversation(id: string): Promise<{ title: string }> {
  const chat = conversationOf(id);
  // What is being read here, or could not be sent, is newer than what is stored.
  if (isBusy(chat) || ApiProblem.is(chat.error)) return { title: firstQuestionOf(chat) };
  const stored = await readStored(chat);
  if (stored.runningTurnId !== null && !isBusy(chat)) void readAlong(chat);
  return { title: stored.title };
}

/** Goes on reading after a decision, or after the connection was lost. */
export async function readAlong(chat: Conversation): Promise<void> {
  await chat.resumeStream();
  // The stream may have been over already (204), and what is stored is what counts. Where it cannot be read, what was streamed stays.
  if (chat.status === "ready") await readStored(chat).catch(() => {});
}

/** Asks again after a failure, or reads on where only the connection failed: the server finishes a turn by itself. */
export async function retry(chat: Conversation): Promise<void> {
  const { error } = chat;
  chat.clearError();
  if (ApiProblem.is(error)) return chat.regenerate();
  if (wasCutOff(error)) {
    await openConversation(chat.id);
    return;
  }
  const question = chat.messages.findLast(({ role }) => role === "user");
  if (question) await chat.sendMessage({ text: textOf(question) });
}

/** The connection broke in mid-answer; `fetch` and its body say so with a TypeError. */
export function wasCutOff(error: unknown): boolean {
  return error instanceof TypeError;
}

async function readStored(chat: Conversation) {
  const stored = await dataOf(api.GET("/api/v1/chats/{id}", { params: { path: { id: chat.id } } }));
  if (!isBusy(chat)) chat.messages = toOmniMessages(stored.messages);
  return stored;
}

function firstQuestionOf({ messages }: Conversation): string {
  return messages[0] ? textOf(messages[0]) : "";
}
