import { type InfiniteData, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
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

export function useRecordList<Row, Query extends object>({ resource, query, fetchPage }: RecordListOptions<Row, Query>) {
  const list = useInfiniteQuery({
    queryKey: [resource, "list", query],
    queryFn: ({ pageParam }) =>
      fetchPage(pageParam === null ? { ...query, limit: firstRows } : { ...query, limit: mostRows, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: PageOf<Row>) => nextCursor,
    // Rows of the filter before stay until those of the new one are there, so that the page does not jump.
    placeholderData: keepPreviousData<InfiniteData<PageOf<Row>, string | null>>,
  });

  /** Every row that matches, whether it is shown already or not. Throws `ApiProblem`. */
  const fetchAll = () => fetchEveryRow((paging) => fetchPage({ ...query, ...paging }));

  return { ...list, resource, fetchAll };
}

export type RecordListResult<Row> = ReturnType<typeof useRecordList<Row, object>>;
