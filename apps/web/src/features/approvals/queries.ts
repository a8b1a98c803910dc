import { ApiProblem, type components, dataOf } from "@omni/api-client";
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../session/api.ts";

export type Approval = components["schemas"]["Approval"];
export type ApprovalStatus = Approval["status"];
export type RecordChange = components["schemas"]["RecordChange"];

const keys = { all: ["approvals"], one: (id: string) => ["approvals", "one", id] } as const;

export function approvalQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () => dataOf(api.GET("/api/v1/approvals/{id}", { params: { path: { id } } })),
  });
}

export function approvalListQuery(status: readonly ApprovalStatus[]) {
  return infiniteQueryOptions({
    queryKey: [...keys.all, "list", ...status],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET("/api/v1/approvals", {
          params: { query: { status: [...status], limit: 20, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** A decision, or an undo, may change any record: everything shown is asked for again, except conversations. */
function useRefreshRecords() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "chats" });
}

export type Decision = "approve" | "decline";

/** `onDecided` also runs when the decision came too late: then the change is settled as stale. */
export function useDecide(id: string, onDecided?: (decision: Decision) => void) {
  const refresh = useRefreshRecords();
  return useMutation({
    mutationFn: (decision: Decision) =>
      dataOf(api.POST("/api/v1/approvals/{id}", { params: { path: { id } }, body: { decision } })),
    onSettled: (_decided, error, decision) => {
      if (error === null || ApiProblem.is(error, "conflict")) onDecided?.(decision);
      return refresh();
    },
  });
}

export function useUndoTurn() {
  const refresh = useRefreshRecords();
  return useMutation({
    mutationFn: (turnId: string) => dataOf(api.POST("/api/v1/turns/{turnId}/undo", { params: { path: { turnId } } })),
    onSettled: refresh,
  });
}
