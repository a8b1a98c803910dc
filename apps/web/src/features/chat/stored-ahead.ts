/**
 * The stored conversation of an address that is opened: asked for while the page's own script is still on its way.
 *
 * @module
 */
import type { components } from "@omni/api-client";
import { dataOf } from "@omni/api-client";
import { api } from "../session/api.ts";

export type StoredConversation = components["schemas"]["Chat"] & {
  readonly runningTurnId: string | null;
  readonly messages: readonly components["schemas"]["ChatMessage"][];
};

/** Throws `ApiProblem`: `not_found` for a conversation whose first question never arrived. */
export function requestStored(chatId: string): Promise<StoredConversation> {
  return dataOf(api.GET("/api/v1/chats/{id}", { params: { path: { id: chatId } } }));
}

let ahead: { readonly chatId: string; readonly answer: Promise<StoredConversation> } | null = null;

/** Asks now, for the page that is about to be shown. */
export function askAhead(chatId: string): void {
  const answer = requestStored(chatId);
  ahead = { chatId, answer };
  // Whoever takes it is told; if nobody does, nobody has to be.
  answer.catch(() => {});
}

/** What was asked ahead, once; null where nothing was. */
export function takeAhead(chatId: string): Promise<StoredConversation> | null {
  const taken = ahead?.chatId === chatId ? ahead.answer : null;
  ahead = null;
  return taken;
}
