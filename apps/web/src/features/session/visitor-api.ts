import { createClient, dataOf } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";

/** The server's API as somebody who is not signed in: what answers to visitors. */
export const visitorApi = createClient({ baseUrl: "", getAccessToken: async () => null });

/** Which ways in there are. */
export const waysInQuery = queryOptions({
  queryKey: ["ways in"],
  queryFn: () => dataOf(visitorApi.GET("/api/v1/auth/options")),
  staleTime: 0,
});
