import { type components, dataOf } from "@omni/api-client";
import { type InfiniteData, infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { t } from "../../../app/i18n/t.ts";
import { messageOf } from "../../../ui/error-state.tsx";
import { localDate } from "../../../ui/format-date.ts";
import { showToast } from "../../../ui/toast.tsx";
import { announceWrite, refreshRecords } from "../../editing/write.ts";
import { api } from "../../session/api.ts";
import { type Deal, type DealFilters, fetchDeals, moveDeal, type Stage } from "../queries.ts";

type Page = { data: Deal[]; nextCursor: string | null };
type Column = InfiniteData<Page, string | null>;

/** Decided deals stay on the board for this long. */
export const decidedDays = 30;
const pageSize = 30;

function decidedFrom(): string {
  return localDate(new Date(Date.now() - decidedDays * 24 * 60 * 60 * 1000));
}

const boardKey = ["deals", "board"] as const;

function columnKey(stage: string, q: string) {
  return [...boardKey, stage, q] as const;
}

/** The deals of a stage: open ones by when they should be decided, decided ones the latest first. */
export function columnQuery({ id, outcome }: Stage, q: string) {
  const filters: DealFilters = { stage: id, ...(q !== "" && { q }), ...(outcome !== null && { closeDateFrom: decidedFrom() }) };
  return infiniteQueryOptions({
    queryKey: columnKey(id, q),
    queryFn: ({ pageParam }): Promise<Page> =>
      fetchDeals({
        ...filters,
        sort: outcome === null ? "closeDate" : "-closeDate",
        limit: pageSize,
        ...(pageParam !== null && { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export type StageSum = components["schemas"]["Money"];

/** How many deals stand in a stage and what they are worth, over all of them and not only those shown. */
export function columnSumsQuery(q: string) {
  return queryOptions({
    queryKey: ["deals", "board-sums", q],
    queryFn: async () => {
      const words = q === "" ? {} : { q };
      const [open, decided] = await Promise.all([
        dataOf(api.GET("/api/v1/deals/pipeline", { params: { query: { ...words, isClosed: false } } })),
        dataOf(
          api.GET("/api/v1/deals/pipeline", { params: { query: { ...words, isClosed: true, closeDateFrom: decidedFrom() } } }),
        ),
      ]);
      const stages = new Map<string, { count: number; amounts: StageSum[] }>();
      for (const { stage, count, amount } of [...open.data, ...decided.data]) {
        const sums = stages.get(stage.id) ?? { count: 0, amounts: [] };
        stages.set(stage.id, { count: sums.count + count, amounts: [...sums.amounts, amount] });
      }
      return stages;
    },
  });
}

interface Move {
  readonly deal: Deal;
  readonly to: Stage;
}

/** Moves a deal: at once on the board, then at the server; back again where the server refuses. */
export function useMoveOnBoard(q: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ deal, to }: Move) => moveDeal(deal.id, to.id),
    onMutate: async ({ deal, to }) => {
      await client.cancelQueries({ queryKey: boardKey });
      const before = client.getQueriesData<Column>({ queryKey: boardKey });
      client.setQueryData<Column>(columnKey(deal.stage.id, q), (column) => column && without(column, deal));
      const moved = { ...deal, stage: { id: to.id, name: to.name } };
      client.setQueryData<Column>(columnKey(to.id, q), (column) => column && withFirst(column, moved));
      return before;
    },
    onSuccess: (written, { deal, to }) =>
      announceWrite({ title: t("deals.moved", { stage: to.name }), description: deal.title }, written),
    onError: (error, _move, before) => {
      for (const [key, column] of before ?? []) client.setQueryData(key, column);
      showToast({ title: t("deals.notMoved"), description: messageOf(error) });
    },
    onSettled: refreshRecords,
  });
}

function without(column: Column, deal: Deal): Column {
  const pages = column.pages.map((page) => ({ ...page, data: page.data.filter(({ id }) => id !== deal.id) }));
  return { ...column, pages };
}

function withFirst(column: Column, deal: Deal): Column {
  const pages = column.pages.map((page, index) => (index === 0 ? { ...page, data: [deal, ...page.data] } : page));
  return { ...column, pages };
}
