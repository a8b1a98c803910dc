import { OmniError } from "@omni/core";
import { assumeCurrency } from "../base-currency.ts";
import type { Source } from "../contract.ts";
import type { ToolContext } from "../define-tool.ts";

interface Page<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

interface Totals {
  readonly count: number;
  readonly sums: Record<string, { amount: string; currency: string }[]>;
}

interface RowsSpec<Row, Shown> {
  readonly list: (input: Record<string, unknown>) => Promise<Page<Row>>;
  readonly totals: (filters: Record<string, unknown>) => Promise<Totals>;
  readonly toRow: (row: Row) => Shown;
  /** Undefined for a row that is about no record. */
  readonly toSource: (row: Row) => Source | undefined;
}

/**
 * One page of a list with what all of it adds up to: the totals never stop at the page. `input` is what the tool was given, and the way
 * to the rest is said in its terms; `own` is what the tool adds by itself.
 */
export async function listRows<Row, Shown>(
  context: ToolContext,
  input: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  { list, totals, toRow, toSource }: RowsSpec<Row, Shown>,
) {
  const assumed = await assumeCurrency(context, input);
  const { limit, sort, cursor, ...filters }: Record<string, unknown> = { ...own, ...input, ...assumed };
  const [page, all] = await Promise.all([list({ ...filters, limit, sort, cursor }), totals(filters)]);
  // “None of those” is no answer where the words name nothing at all: they were meant otherwise.
  if (all.count === 0 && typeof filters.q === "string" && (await totals({ q: filters.q })).count === 0)
    throw new OmniError("not_found", `Nothing here is called “${filters.q}”.`);
  return {
    rows: page.data.map(toRow),
    totals: all,
    more:
      page.nextCursor === null
        ? null
        : { returned: page.data.length, total: all.count, next: { ...input, ...assumed, cursor: page.nextCursor } },
    ...(assumed.currency === undefined ? {} : { assumed: { currency: assumed.currency } }),
    sources: page.data.map(toSource).filter((source) => source !== undefined),
  };
}
