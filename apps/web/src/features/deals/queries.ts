import { type components, dataOf, type paths } from "@omni/api-client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { refreshRecords, writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import { stageName } from "./stage-name.ts";
import type { DealView } from "./views.ts";

export type Deal = components["schemas"]["Deal"];

type Query = NonNullable<paths["/api/v1/deals"]["get"]["parameters"]["query"]>;
export type DealFilters = Omit<Query, "sort" | "limit" | "cursor">;
export type DealSort = NonNullable<Query["sort"]>;

export const filtersOfView: Readonly<Record<Exclude<DealView, "board">, DealFilters>> = {
  list: {},
  open: { isClosed: false },
  closed: { isClosed: true },
};

export const fetchDeals = (query: Query) => dataOf(api.GET("/api/v1/deals", { params: { query } }));

export function dealTotalsQuery(filters: DealFilters) {
  return queryOptions({
    queryKey: ["deals", "totals", filters],
    queryFn: () => dataOf(api.GET("/api/v1/deals/totals", { params: { query: filters } })),
  });
}

export function dealQuery(deal: string) {
  return queryOptions({
    queryKey: ["deals", "one", deal],
    queryFn: () => dataOf(api.GET("/api/v1/deals/{deal}", { params: { path: { deal } } })),
  });
}

export type Stage = paths["/api/v1/deal-stages"]["get"]["responses"][200]["content"]["application/json"]["data"][number] & {
  /** As the server has it. */
  readonly ownName: string;
};

/** The stages of the pipeline, in order, with their names in the language of the page; they change rarely. */
export const stagesQuery = queryOptions({
  queryKey: ["deal-stages"],
  queryFn: async () => {
    const { data } = await dataOf(api.GET("/api/v1/deal-stages"));
    return data.map((stage) => ({ ...stage, name: stageName(stage.name), ownName: stage.name }));
  },
  staleTime: 10 * 60 * 1000,
});

export function moveDeal(deal: string, stage: string) {
  return writtenOf(api.POST("/api/v1/deals/{deal}/move", { params: { path: { deal } }, body: { stage } }));
}

export function useMoveDeal(deal: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (stage: string) => moveDeal(deal, stage),
    onSuccess: ({ record }) => client.setQueryData(dealQuery(deal).queryKey, record),
    onSettled: refreshRecords,
  });
}
