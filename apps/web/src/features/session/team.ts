import { type components, dataOf } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "./api.ts";

/** The company, and the role one has in it. */
export const teamQuery = queryOptions({
  queryKey: ["team"],
  queryFn: () => dataOf(api.GET("/api/v1/team")),
  staleTime: Number.POSITIVE_INFINITY,
});

export type Team = components["schemas"]["Team"];
export type Permission = Team["permissions"][number];
