import { type InfiniteData, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";

interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** How a page asks for its rows: filters and sort as the server takes them, and the cursor of the page before. */
interface RecordListOptions<Row, Query extends object> {
  /** The resource, as its address names it. */
  readonly resource: string;
  readonly query: Query;
  readonly fetchPage: (query: Query & { cursor?: string; limit: number }) => Promise<PageOf<Row>>;
}

/** Rows a page; more come on demand. */
const limit = 50;

export function useRecordList<Row, Query extends object>({ resource, query, fetchPage }: RecordListOptions<Row, Query>) {
  return useInfiniteQuery({
    queryKey: [resource, "list", query],
    queryFn: ({ pageParam }) => fetchPage({ ...query, limit, ...(pageParam !== null && { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: PageOf<Row>) => nextCursor,
    // Rows of the filter before stay until those of the new one are there, so that the page does not jump.
    placeholderData: keepPreviousData<InfiniteData<PageOf<Row>, string | null>>,
  });
}

export type RecordListResult<Row> = ReturnType<typeof useRecordList<Row, object>>;
