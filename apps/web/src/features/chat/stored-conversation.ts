/**
 * A conversation here, and as the server has it.
 *
 * @module
 */
import type { Chat } from "@ai-sdk/react";
import { type components, dataOf } from "@omni/api-client";
import { api } from "../session/api.ts";
import { type ShownMessage, toShownMessages } from "./omni-message.ts";

export type Conversation = Chat<ShownMessage>;
export type StoredConversation = components["schemas"]["Chat"] & {
  readonly runningTurnId: string | null;
  readonly messages: readonly components["schemas"]["ChatMessage"][];
};

/** Throws `ApiProblem`: `not_found` for a conversation whose first question never arrived. */
export function fetchStored(chatId: string): Promise<StoredConversation> {
  return dataOf(api.GET("/api/v1/chats/{id}", { params: { path: { id: chatId } } }));
}

/** Shows what is stored, unless something newer is being read. */
export function showStored(chat: Conversation, { messages }: StoredConversation): void {
  if (!isBusy(chat)) chat.messages = toShownMessages(messages);
}

export function isBusy({ status }: Pick<Conversation, "status">): boolean {
  return status === "submitted" || status === "streaming";
}
