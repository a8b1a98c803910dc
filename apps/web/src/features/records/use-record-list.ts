import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  usePrefetchInfiniteQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import type { FilterValues } from "../../ui/filter-bar/filter-spec.ts";
import { fetchEveryRow, mostRows, type PageOf } from "./fetch-every-row.ts";

/** How a page asks for its rows: filters and sort as the server takes them, and the cursor of the page before. */
interface RecordListOptions<Row, Query extends object> {
  /** The resource, as its address names it. */
  readonly resource: string;
  readonly query: Query;
  readonly fetchPage: (query: Query & { cursor?: string; limit: number }) => Promise<PageOf<Row>>;
}

/** Rows of the first page: more than are in sight, and no more than come at once. */
const firstRows = 50;

/** The sorts of a list's address as the server takes them: the first, and what tells rows apart that are alike by it. */
function sortsApart<Query extends object>(query: Query): Query {
  if (!("sort" in query) || typeof query.sort !== "string" || !query.sort.includes(",")) return query;
  const [sort, ...thenBy] = query.sort.split(",");
  return { ...query, sort, thenBy };
}

function listOptions<Row, Query extends object>({ resource, query, fetchPage }: RecordListOptions<Row, Query>) {
  return infiniteQueryOptions({
    queryKey: [resource, "list", query],
    queryFn: ({ pageParam }) =>
      fetchPage(pageParam === null ? { ...query, limit: firstRows } : { ...query, limit: mostRows, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: PageOf<Row>) => nextCursor,
  });
}

export function useRecordList<Row, Query extends object>(options: RecordListOptions<Row, Query>) {
  const { resource, fetchPage } = options;
  const query = sortsApart(options.query);
  const client = useQueryClient();
  const latest = useRef(query);
  latest.current = query;
  const asked = listOptions({ resource, query, fetchPage });
  // Asked for before anything else of the page is drawn or asked for.
  usePrefetchInfiniteQuery(asked);
  const list = useInfiniteQuery({
    ...asked,
    // Rows of the filter before stay until those of the new one are there, so that the page does not jump.
    placeholderData: keepPreviousData<InfiniteData<PageOf<Row>, string | null>>,
  });

  /** Every row that matches, whether it is shown already or not. Throws `ApiProblem`. */
  const fetchAll = () => fetchEveryRow((paging) => fetchPage({ ...query, ...paging }));

  /** Asks for the rows of other filters ahead of time. */
  const prefetch = useCallback(
    (before: FilterValues, after: FilterValues) => {
      // What does not come from the filters – the view, the words searched for, the order – stays as it is.
      const others = Object.entries(latest.current).filter(([name, value]) => before[name] !== value);
      const next = { ...after, ...Object.fromEntries(others) } as Query;
      void client.prefetchInfiniteQuery(listOptions({ resource, query: next, fetchPage }));
    },
    [client, resource, fetchPage],
  );

  return { ...list, resource, fetchAll, prefetch };
}

export type RecordListResult<Row> = ReturnType<typeof useRecordList<Row, object>>;
