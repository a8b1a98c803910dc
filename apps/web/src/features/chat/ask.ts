/**
 * What a person does in a conversation: ask, ask with other words, want an answer again, stop one.
 *
 * @module
 */

import { ApiProblem, dataOf } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";
import { setProgress } from "./conversation-progress.ts";
import { keepUnsent, returnToDraft } from "./drafts.ts";
import { follow, wasCutOff } from "./follow.ts";
import { type ShownMessage, textOf } from "./omni-message.ts";
import { type Conversation, fetchStored, isBusy } from "./stored-conversation.ts";

export async function ask(chat: Conversation, text: string): Promise<void> {
  const last = chat.messages.at(-1);
  const givenUp = last && isUnsent(chat, last) ? last : null;
  // The server has nothing of a question that was not sent: whoever asks something else has given it up.
  if (givenUp) chat.messages = chat.messages.slice(0, -1);
  await send(chat, { text });
  // What it was to replace is still there.
  if (givenUp?.metadata?.replaces !== undefined && chat.status === "ready") await follow(chat);
}

/** Asks a question of one's own with other words; what followed it is superseded. */
export async function askInstead(chat: Conversation, question: ShownMessage, text: string): Promise<void> {
  // A question that never arrived is nothing the server could replace; what it was to replace itself still stands.
  const replaces = isUnsent(chat, question) ? question.metadata?.replaces : question.id;
  chat.clearError();
  await send(chat, {
    id: crypto.randomUUID(),
    role: "user",
    parts: [{ type: "text", text }],
    ...(replaces !== undefined && { metadata: { replaces } }),
    messageId: question.id,
  });
}

/** Resolves once the answer has been read, or the question could not be sent. */
async function send(chat: Conversation, message: Parameters<Conversation["sendMessage"]>[0]): Promise<void> {
  await chat.sendMessage(message);
  const last = chat.messages.at(-1);
  keepUnsent(chat.id, last && isUnsent(chat, last) ? textOf(last) : null);
  if (ApiProblem.is(chat.error, "conflict")) takeBack(chat);
}

/** Wants the last answer again. Where that is refused, the answer there is stays. */
export async function answerAgain(chat: Conversation): Promise<void> {
  if (isBusy(chat)) return;
  const before = chat.messages;
  const last = before.at(-1);
  chat.clearError();
  // An answer that failed before its first word was not stored; the server then knows it as the last one only.
  await chat.regenerate(last?.role === "assistant" && last.parts.length > 0 ? { messageId: last.id } : {});
  const { error } = chat;
  if (ApiProblem.is(error)) {
    chat.clearError();
    chat.messages = before;
    showToast({ title: t("chat.notAnsweredAgain"), description: error.message });
    if (error.code === "conflict") await follow(chat);
  }
  // The server keeps the question under a new name, by which alone it can be edited.
  else if (chat.status === "ready") await follow(chat);
}

/** After a failure: asks again what did not arrive, wants an answer again that failed, reads on where the connection was lost. */
export async function retry(chat: Conversation): Promise<void> {
  const last = chat.messages.at(-1);
  if (wasCutOff(chat.error)) return follow(chat);
  if (last === undefined || !isUnsent(chat, last)) return answerAgain(chat);
  try {
    // Perhaps it did arrive, and only the answer to it was lost.
    const stored = await fetchStored(chat.id);
    if (stored.messages.some(({ id }) => id === last.id)) {
      keepUnsent(chat.id, null);
      return await follow(chat, stored);
    }
  } catch (error) {
    if (!ApiProblem.is(error, "not_found")) {
      showToast({ title: t("chat.stillNotSent"), description: messageOf(error) });
      return;
    }
  }
  chat.clearError();
  chat.messages = chat.messages.slice(0, -1);
  await send(chat, last);
}

/** Whether a question was refused or never arrived: the server has nothing of it. */
export function isUnsent(chat: Pick<Conversation, "error" | "messages">, message: ShownMessage): boolean {
  return ApiProblem.is(chat.error) && message.role === "user" && message.id === chat.messages.at(-1)?.id;
}

/** Puts a question that was not sent back into the field, and shows the conversation as it is without it. */
export function takeBack(chat: Conversation): void {
  const { error } = chat;
  const question = chat.messages.at(-1);
  if (question?.role !== "user") return;
  chat.clearError();
  chat.messages = chat.messages.slice(0, -1);
  keepUnsent(chat.id, null);
  returnToDraft(chat.id, textOf(question));
  if (ApiProblem.is(error, "conflict")) {
    showToast({
      title: t("chat.otherAnswer"),
      description: t("chat.otherAnswerHint"),
    });
  }
  void follow(chat);
}

/** Milliseconds; a question that is on its way becomes a turn within some of them. */
const untilTurnBegins = 250;

/** Stops the answer that is being written. Its stream ends by itself once the server has stopped it. */
export async function stopAnswer(chat: Conversation): Promise<void> {
  setProgress(chat.id, { isStopping: true });
  try {
    while (!(await requestStop(chat.id)) && isBusy(chat)) {
      await new Promise((resolve) => setTimeout(resolve, untilTurnBegins));
    }
  } catch (error) {
    setProgress(chat.id, { isStopping: false });
    showToast({ title: t("chat.notStopped"), description: messageOf(error) });
  }
}

/** False while there is no answer to stop. */
async function requestStop(id: string): Promise<boolean> {
  try {
    const { turnId } = await dataOf(api.POST("/api/v1/chat/{id}/stop", { params: { path: { id } } }));
    return turnId !== null;
  } catch (error) {
    if (ApiProblem.is(error, "not_found")) return false;
    throw error;
  }
}
