/**
 * Conversations live outside of React, so that an answer goes on being read while the person looks at another page.
 *
 * @module
 */
import { Chat } from "@ai-sdk/react";
import { ApiProblem } from "@omni/api-client";
import { queryClient } from "../../app/query-client.ts";
import { setProgress } from "./conversation-progress.ts";
import { forgetDrafts, newConversation, returnUnsent } from "./drafts.ts";
import { follow, isFollowed, stopFollowing, wasCutOff } from "./follow.ts";
import { textOf } from "./omni-message.ts";
import { chatKeys } from "./queries.ts";
import { type Conversation, fetchStored, isBusy, showStored } from "./stored-conversation.ts";
import { transport } from "./transport.ts";

export { type Conversation, isBusy } from "./stored-conversation.ts";

const conversations = new Map<string, Conversation>();

export function conversationOf(id: string): Conversation {
  const known = conversations.get(id);
  if (known) return known;
  const created: Conversation = new Chat({
    id,
    transport,
    generateId: () => crypto.randomUUID(),
    onFinish({ isAbort, isError, finishReason }) {
      setProgress(id, { isStopping: false });
      // A stream that was cut, or that ended without saying so: stopped, or its process died. The server knows how it stands.
      if (isAbort || (isError ? !wasCutOff(created.error) : finishReason !== undefined)) return;
      void follow(created);
    },
  });
  conversations.set(id, created);
  return created;
}

/** For a conversation that was deleted. */
export function forgetConversation(id: string): void {
  const chat = conversations.get(id);
  if (chat === undefined) return;
  stopFollowing(chat);
  void chat.stop();
  conversations.delete(id);
}

/** For a sign-out: what was said belongs to who said it. */
export function forgetConversations(): void {
  for (const id of [...conversations.keys()]) forgetConversation(id);
  forgetDrafts();
}

/** Shows a conversation as the server has it, and reads along where an answer is being written. Throws `ApiProblem`. */
export async function openConversation(id: string): Promise<{ title: string }> {
  const chat = conversationOf(id);
  // What is being read here, or could not be sent, is newer than what is stored.
  if (isBusy(chat) || isFollowed(chat) || ApiProblem.is(chat.error)) return { title: titleOf(chat) };
  const newest = chat.messages.at(-1)?.id;
  const stored = await fetchStored(id).catch((error: unknown) => {
    if (ApiProblem.is(error, "not_found")) returnUnsent(id, newConversation);
    throw error;
  });
  // Unless the person has asked something in the meantime.
  if (!isBusy(chat) && chat.messages.at(-1)?.id === newest) {
    returnUnsent(id, id);
    chat.clearError();
    showStored(chat, stored);
    if (stored.runningTurnId !== null) void follow(chat, stored);
  }
  return { title: stored.title };
}

/** Goes on reading after a decision, with which the answer goes on. */
export function readAlong(chat: Conversation): Promise<void> {
  return follow(chat);
}

function titleOf({ id, messages }: Conversation): string {
  const known = queryClient.getQueryData<{ title: string }>(chatKeys.one(id));
  return known?.title ?? (messages[0] ? textOf(messages[0]) : "");
}
