import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  usePrefetchInfiniteQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import type { FilterAhead, FilterValues } from "../../ui/filter-bar/filter-spec.ts";
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
  const chosen = sortsApart(options.query);
  const latest = useRef(chosen);
  latest.current = chosen;
  const { ahead, pressed } = useAhead({ resource, fetchPage, latest });
  const query = pressed ?? chosen;
  const asked = listOptions({ resource, query, fetchPage });
  // Asked for before anything else of the page is drawn or asked for.
  usePrefetchInfiniteQuery(asked);
  const list = useInfiniteQuery({
    ...asked,
    // Rows of the filter before stay until those of the new one are there, so that the page does not jump.
    placeholderData: keepPreviousData<InfiniteData<PageOf<Row>, string | null>>,
  });

  /** Every row that matches, whether it is shown already or not. Throws `ApiProblem`. */
  const fetchAll = () => fetchEveryRow((paging) => fetchPage({ ...chosen, ...paging }));

  return { ...list, resource, fetchAll, ahead };
}

interface AheadOptions<Row, Query extends object> extends Omit<RecordListOptions<Row, Query>, "query"> {
  /** What the list is asked by now. */
  readonly latest: { readonly current: Query };
}

/** Rows of a filter before it is chosen: asked for while the pointer rests on it, shown while it is pressed. */
function useAhead<Row, Query extends object>({ resource, fetchPage, latest }: AheadOptions<Row, Query>) {
  const client = useQueryClient();
  const [pressed, setPressed] = useState<Query | null>(null);
  const held = useRef<Query | null>(null);
  const optionsOf = useCallback(
    (before: FilterValues, after: FilterValues) => {
      // What does not come from the filters – the view, the words searched for, the order – stays as it is.
      const others = Object.entries(latest.current).filter(([name, value]) => before[name] !== value);
      const query = { ...after, ...Object.fromEntries(others) } as Query;
      return { query, options: listOptions({ resource, query, fetchPage }) };
    },
    [resource, fetchPage, latest],
  );
  const ahead = useMemo<FilterAhead>(
    () => ({
      intend: (before, after) => void client.prefetchInfiniteQuery(optionsOf(before, after).options),
      press(before, after) {
        const { query, options } = optionsOf(before, after);
        held.current = query;
        // Where they do not come, choosing it says why.
        client.fetchInfiniteQuery(options).then(
          () => held.current === query && setPressed(query),
          () => {},
        );
      },
      release() {
        held.current = null;
        setPressed(null);
      },
    }),
    [client, optionsOf],
  );
  return { ahead, pressed };
}

export type RecordListResult<Row> = ReturnType<typeof useRecordList<Row, object>>;
