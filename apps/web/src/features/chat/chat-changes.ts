/**
 * Renaming, pinning and deleting one's own conversations: shown at once, and taken back where the server refuses.
 *
 * @module
 */

import { dataOf } from "@omni/api-client";
import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";
import { type ChatFilter, type ChatSummary, chatKeys } from "./queries.ts";

type ChatPages = InfiniteData<{ data: ChatSummary[]; nextCursor: string | null }>;

export function useRenameChat() {
  return useChatChange(
    t("chat.notRenamed"),
    ({ chat, title }: { chat: ChatSummary; title: string }) =>
      dataOf(api.PATCH("/api/v1/chats/{id}", { params: { path: { id: chat.id } }, body: { title } })),
    ({ chat, title }) => ({ ...chat, title }),
  );
}

export function usePinChat() {
  return useChatChange(
    t("chat.notChanged"),
    ({ chat, pinned }: { chat: ChatSummary; pinned: boolean }) =>
      dataOf(api.PATCH("/api/v1/chats/{id}", { params: { path: { id: chat.id } }, body: { pinned } })),
    ({ chat, pinned }) => ({ ...chat, pinnedAt: pinned ? new Date().toISOString() : null }),
  );
}

export function useDeleteChat() {
  return useChatChange(
    t("chat.notDeleted"),
    ({ chat }: { chat: ChatSummary }) => dataOf(api.DELETE("/api/v1/chats/{id}", { params: { path: { id: chat.id } } })),
    () => null,
  );
}

/** `changed` says what the conversation will be; null, that it will be gone. */
function useChatChange<Input extends { readonly chat: ChatSummary }>(
  failure: string,
  send: (input: Input) => Promise<unknown>,
  changed: (input: Input) => ChatSummary | null,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    async onMutate(input) {
      // An answer that is on its way would undo what is shown.
      await client.cancelQueries({ queryKey: chatKeys.lists });
      const { id } = input.chat;
      const before = {
        lists: client.getQueriesData<ChatPages>({ queryKey: chatKeys.lists }),
        one: client.getQueryData<{ title: string }>(chatKeys.one(id)),
      };
      const next = changed(input);
      showInLists(client, id, next);
      if (next !== null && before.one) client.setQueryData(chatKeys.one(id), { ...before.one, title: next.title });
      return before;
    },
    onSuccess(_answer, input) {
      if (changed(input) === null) client.removeQueries({ queryKey: chatKeys.one(input.chat.id) });
    },
    onError(error, { chat }, before) {
      for (const [key, pages] of before?.lists ?? []) client.setQueryData(key, pages);
      if (before?.one) client.setQueryData(chatKeys.one(chat.id), before.one);
      showToast({ title: failure, description: messageOf(error) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: chatKeys.lists }),
  });
}

/** A conversation stands in the lists it belongs to: pinned and other ones have lists of their own. */
function showInLists(client: QueryClient, id: string, next: ChatSummary | null): void {
  for (const [key, pages] of client.getQueriesData<ChatPages>({ queryKey: chatKeys.lists })) {
    if (pages === undefined) continue;
    const { pinned } = key[2] as ChatFilter;
    client.setQueryData(key, withChat(pages, id, next, pinned));
  }
}

export function withChat(pages: ChatPages, id: string, next: ChatSummary | null, pinned: boolean | undefined): ChatPages {
  const belongs = next !== null && (pinned === undefined || pinned === (next.pinnedAt !== null));
  const isThere = pages.pages.some(({ data }) => data.some((chat) => chat.id === id));
  return {
    ...pages,
    pages: pages.pages.map((page, index) => ({
      ...page,
      data: [
        // Where it will stand among the others is the server's to say; until then it is seen at the top.
        ...(belongs && !isThere && index === 0 && pinned !== undefined ? [next] : []),
        ...page.data.flatMap((chat) => (chat.id !== id ? [chat] : belongs ? [next] : [])),
      ],
    })),
  };
}
