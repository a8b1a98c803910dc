/**
 * What was typed and not asked yet, by conversation: kept over a look at another page and over a reload, until the tab is closed.
 *
 * @module
 */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

/** The draft of a conversation that has not begun. */
export const newConversation = "new";

const useDrafts = create(
  persist<Readonly<Record<string, string>>>(() => ({}), {
    name: "drafts",
    storage: createJSONStorage(() => sessionStorage),
  }),
);

export function useDraft(conversation: string): string {
  return useDrafts((drafts) => drafts[conversation] ?? "");
}

export function setDraft(conversation: string, text: string): void {
  const { [conversation]: _, ...others } = useDrafts.getState();
  useDrafts.setState(text === "" ? others : { ...others, [conversation]: text }, true);
}

/** Puts a question that could not be asked back where it was typed, before what has been typed there since. */
export function returnToDraft(conversation: string, text: string): void {
  const typed = useDrafts.getState()[conversation] ?? "";
  setDraft(conversation, typed === "" ? text : `${text}\n${typed}`);
}

const unsent = (conversation: string) => `unsent in ${conversation}`;

/** Keeps a question that could not be sent for a reload, which shows only what the server has. Null: there is none any more. */
export function keepUnsent(conversation: string, text: string | null): void {
  setDraft(unsent(conversation), text ?? "");
}

/** After a reload: puts what could not be sent back into the field, of `into` where its conversation never began. */
export function returnUnsent(conversation: string, into: string): void {
  const text = useDrafts.getState()[unsent(conversation)];
  if (text === undefined) return;
  keepUnsent(conversation, null);
  returnToDraft(into, text);
}

export function forgetDrafts(): void {
  useDrafts.setState({}, true);
}
