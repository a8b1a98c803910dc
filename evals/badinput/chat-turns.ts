import { newId } from "@omni/core";
import type { Expectation } from "./examination.ts";
import type { Answer, Person, Product } from "./product.ts";
import { shown } from "./report.ts";

export interface SentMessage {
  readonly id?: unknown;
  readonly role: string;
  readonly parts: readonly object[];
}

export const questionMessage = (text: string): SentMessage => ({ id: newId(), role: "user", parts: [{ type: "text", text }] });

/** Sends messages as they are; waits until what came of them is stored. */
export async function sendChat(
  product: Product,
  person: Person,
  chatId: string,
  messages: readonly unknown[],
): Promise<Answer> {
  const answer = await product.sendJson("/api/v1/chat", await person.token(), { id: chatId, messages });
  await product.deps.turns.settled();
  return answer;
}

interface Chunk {
  readonly type: string;
  readonly errorText?: string;
}

/** A turn as it should be: the stream of the AI SDK from its start to its finish, without an error. */
export const isNormalTurn: Expectation = ({ status, headers, text }) => {
  if (status !== 200) return "a normal turn: 200";
  if (!headers.get("content-type")?.startsWith("text/event-stream")) return "a normal turn: text/event-stream";
  const events = text
    .split("\n\n")
    .filter((event) => event.startsWith("data: "))
    .map((event) => event.slice("data: ".length));
  const chunks = events.filter((event) => event !== "[DONE]").map((event) => JSON.parse(event) as Chunk);
  if (chunks[0]?.type !== "start" || events.at(-1) !== "[DONE]") return "a stream from `start` to `[DONE]`";
  const error = chunks.find(({ type }) => type === "error");
  if (error !== undefined) return `a turn without an error (${error.errorText})`;
  return chunks.some(({ type }) => type === "finish") ? null : "a turn that finishes";
};

interface StoredChat {
  readonly messages: readonly {
    readonly role: string;
    readonly parts: readonly { readonly type: string; readonly text?: string }[];
  }[];
}

/** The transcript as it is stored; null when there is none. */
export async function transcriptOf(product: Product, person: Person, chatId: string): Promise<StoredChat | null> {
  const { status, text } = await product.send(`/api/v1/chats/${chatId}`, { token: await person.token() });
  return status === 200 ? (JSON.parse(text) as StoredChat) : null;
}

export function questionsOf(chat: StoredChat | null): string[] {
  return (chat?.messages ?? [])
    .filter(({ role }) => role === "user")
    .map(({ parts }) => parts.flatMap(({ text }) => text ?? []).join("\n"));
}

/** How the transcript differs from one question that is kept as it was asked; null when it does not. */
export function notKept(chat: StoredChat | null, question: string): string | null {
  const kept = questionsOf(chat);
  return kept.length === 1 && kept[0] === question.trim() ? null : kept.map((text) => shown(text)).join(", ") || "nothing";
}
