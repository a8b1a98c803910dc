import { type components, dataOf } from "@omni/api-client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";

export type Memory = components["schemas"]["Memory"];
export type MemoryKind = Memory["kind"];
export type NewMemory = Pick<Memory, "kind" | "content">;

export const memoryQuery = queryOptions({
  queryKey: ["memory"],
  queryFn: () => dataOf(api.GET("/api/v1/memory")),
  // Every answer may add to it.
  staleTime: 0,
});

export function useRemember() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (memory: NewMemory) => dataOf(api.POST("/api/v1/memory", { body: { memories: [memory] } })),
    onSettled: () => client.invalidateQueries({ queryKey: memoryQuery.queryKey }),
  });
}

/** Erases one, or – given null – all. Shown at once, and taken back where the server refuses. */
export function useErase() {
  const client = useQueryClient();
  const { queryKey } = memoryQuery;
  return useMutation({
    mutationFn: async (memory: Memory | null): Promise<unknown> =>
      memory === null
        ? dataOf(api.DELETE("/api/v1/memory"))
        : dataOf(api.DELETE("/api/v1/memory/{id}", { params: { path: { id: memory.id } } })),
    async onMutate(memory) {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, { data: memory === null ? [] : (before?.data.filter(({ id }) => id !== memory.id) ?? []) });
      return before;
    },
    onError(error, _memory, before) {
      client.setQueryData(queryKey, before);
      showToast({ title: t("memory.notErased"), description: messageOf(error) });
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
