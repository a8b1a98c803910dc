import { createContext, useContext } from "react";
import type { Conversation } from "./conversations.ts";

const ConversationContext = createContext<Conversation | null>(null);

export const ConversationProvider = ConversationContext.Provider;

/** The conversation that a renderer stands in. */
export function useConversation(): Conversation {
  const chat = useContext(ConversationContext);
  if (chat === null) throw new Error("shown outside of a conversation");
  return chat;
}
