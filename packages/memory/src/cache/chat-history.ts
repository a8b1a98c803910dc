import type { z } from "zod";
import type { Cache } from "./cache.ts";

/** So many messages of a conversation are shown to a model. */
export const historyLength = 20;
const sevenDays = 7 * 24 * 60 * 60;

/** The last messages of conversations, oldest first. A conversation that is not here is read from Postgres and put here. */
export interface ChatHistory<Message> {
  read(chatId: string): Promise<Message[] | null>;
  write(chatId: string, messages: readonly Message[]): Promise<void>;
  forget(chatId: string): Promise<void>;
}

/** `schema` is one message: what is kept is read as carefully as what comes over the wire, since anybody may write to a cache. */
export function createChatHistory<Message>(cache: Cache, schema: z.ZodType<Message>): ChatHistory<Message> {
  const list = schema.array();
  const keyOf = (chatId: string) => `chat:history:${chatId}`;
  return {
    async read(chatId) {
      const text = await cache.get(keyOf(chatId));
      if (text === null) return null;
      const parsed = list.safeParse(parseJson(text));
      return parsed.success ? parsed.data : null;
    },
    write: (chatId, messages) => cache.set(keyOf(chatId), JSON.stringify(messages.slice(-historyLength)), sevenDays),
    forget: (chatId) => cache.delete(keyOf(chatId)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
