import { ApiProblem } from "@omni/api-client";

export interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** Rows a page: the most the server gives. */
export const mostRows = 200;

/** All rows of a list, page by page; waits where the server asks for it. Throws `ApiProblem`. */
export async function fetchEveryRow<Row>(
  fetchPage: (paging: { limit: number; cursor?: string }) => Promise<PageOf<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const paging = { limit: mostRows, ...(typeof cursor === "string" && { cursor }) };
    const page: PageOf<Row> = await patiently(() => fetchPage(paging));
    rows.push(...page.data);
    cursor = page.nextCursor;
  }
  return rows;
}

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
