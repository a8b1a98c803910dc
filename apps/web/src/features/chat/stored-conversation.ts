/**
 * A conversation here, and as the server has it.
 *
 * @module
 */
import type { Chat } from "@ai-sdk/react";
import { type ShownMessage, toShownMessages } from "./omni-message.ts";
import { requestStored, type StoredConversation, takeAhead } from "./stored-ahead.ts";

export type Conversation = Chat<ShownMessage>;
export type { StoredConversation };

/** Throws `ApiProblem`: `not_found` for a conversation whose first question never arrived. */
export function fetchStored(chatId: string): Promise<StoredConversation> {
  return takeAhead(chatId) ?? requestStored(chatId);
}

/** Shows what is stored, unless something newer is being read. */
export function showStored(chat: Conversation, { messages }: StoredConversation): void {
  if (!isBusy(chat)) chat.messages = toShownMessages(messages);
}

export function isBusy({ status }: Pick<Conversation, "status">): boolean {
  return status === "submitted" || status === "streaming";
}
