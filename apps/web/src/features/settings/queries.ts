import { type components, dataOf } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";
import { account } from "../session/session.ts";

export type AnsweringModel = components["schemas"]["AnsweringModel"];
export type ApiKey = components["schemas"]["ApiKey"];

/** Which model answers, and why. */
export const modelQuery = queryOptions({
  queryKey: ["model"],
  queryFn: () => dataOf(api.GET("/api/v1/models")),
});

export const apiKeysQuery = queryOptions({
  queryKey: ["api keys"],
  queryFn: () => dataOf(api.GET("/api/v1/api-keys", { params: { query: { limit: 100 } } })),
});

/** The company's picture as an address for `<img>`; `digest` changes with it. */
export const logoQuery = (digest: string | null) =>
  queryOptions({
    queryKey: ["logo", digest],
    enabled: digest !== null,
    queryFn: async () => URL.createObjectURL(await dataOf(api.GET("/api/v1/team/logo", { parseAs: "blob" }))),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

export interface OpenSession {
  readonly id: string;
  readonly token: string;
  readonly userAgent?: string | null;
  readonly createdAt: string;
}

/** One's own sessions; the one of this page is told by its id. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async () => {
    const [sessions, own] = await Promise.all([
      account<OpenSession[]>("/list-sessions"),
      account<{ session: { id: string } } | null>("/get-session"),
    ]);
    const mine = own?.session.id;
    return sessions
      .map((session) => ({ ...session, isThis: session.id === mine }))
      .toSorted((one, other) => Number(other.isThis) - Number(one.isThis) || other.createdAt.localeCompare(one.createdAt));
  },
});

export const companiesQuery = queryOptions({
  queryKey: ["companies"],
  queryFn: () => account<{ id: string; name: string }[]>("/organization/list"),
});
