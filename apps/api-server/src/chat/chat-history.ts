import { messageSchema, type StoredMessage } from "@omni/crm";
import { type Cache, createJsonCache, type JsonCache } from "@omni/memory";

/** So many messages of a conversation are shown to a model. */
export const historyLength = 20;

/** The last messages of conversations by the chat's id, oldest first. */
export function createChatHistory(cache: Cache): JsonCache<StoredMessage[]> {
  return createJsonCache(cache, "chat:history", messageSchema.array());
}
