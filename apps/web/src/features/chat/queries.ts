import { type components, dataOf } from "@omni/api-client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type ChatSummary = components["schemas"]["Chat"];

export interface ChatFilter {
  /** Words of the title or of what was said. */
  readonly q?: string;
  readonly pinned?: boolean;
}

export const chatKeys = {
  lists: ["chats", "list"],
  list: (filter: ChatFilter) => ["chats", "list", filter],
  one: (id: string) => ["chats", "one", id],
} as const;

/** One's own conversations, the latest first. */
export function chatListQuery(filter: ChatFilter) {
  return infiniteQueryOptions({
    queryKey: chatKeys.list(filter),
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/chats", {
          params: { query: { ...filter, limit: 30, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
