import { type components, dataOf } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type Member = components["schemas"]["Member"];
export type Invitation = components["schemas"]["Invitation"];

export const membersQuery = queryOptions({
  queryKey: ["members"],
  queryFn: () => dataOf(api.GET("/api/v1/members")),
});

export const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: () => dataOf(api.GET("/api/v1/invitations")),
});
