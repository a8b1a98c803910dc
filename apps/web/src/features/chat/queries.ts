import { dataOf } from "@omni/api-client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export const chatKeys = {
  list: ["chats", "list"],
  one: (id: string) => ["chats", "one", id],
} as const;

/** One's own conversations, the latest first. */
export const chatListQuery = infiniteQueryOptions({
  queryKey: chatKeys.list,
  queryFn: ({ pageParam }) =>
    dataOf(api.GET("/api/v1/chats", { params: { query: { limit: 30, ...(pageParam !== null && { cursor: pageParam }) } } })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});
