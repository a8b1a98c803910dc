import { ApiProblem } from "@omni/api-client";
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

/** Rows of the first page: more than are in sight, and no more than come at once. */
const firstRows = 50;
/** Rows a page from then on; the most the server gives. */
const moreRows = 200;

export function useRecordList<Row, Query extends object>({ resource, query, fetchPage }: RecordListOptions<Row, Query>) {
  const list = useInfiniteQuery({
    queryKey: [resource, "list", query],
    queryFn: ({ pageParam }) =>
      fetchPage(pageParam === null ? { ...query, limit: firstRows } : { ...query, limit: moreRows, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: PageOf<Row>) => nextCursor,
    // Rows of the filter before stay until those of the new one are there, so that the page does not jump.
    placeholderData: keepPreviousData<InfiniteData<PageOf<Row>, string | null>>,
  });

  /** Every row that matches, whether it is shown already or not. Throws `ApiProblem`. */
  async function fetchAll(): Promise<Row[]> {
    const rows: Row[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: PageOf<Row> = await patiently(() =>
        fetchPage({ ...query, limit: moreRows, ...(typeof cursor === "string" && { cursor }) }),
      );
      rows.push(...page.data);
      cursor = page.nextCursor;
    }
    return rows;
  }

  return { ...list, resource, fetchAll };
}

/** Waits where the server asks for it. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const seconds = ApiProblem.is(error, "rate_limited") ? Number(error.details.retryAfter) : Number.NaN;
    if (Number.isNaN(seconds)) throw error;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return patiently(ask);
  }
}

export type RecordListResult<Row> = ReturnType<typeof useRecordList<Row, object>>;
