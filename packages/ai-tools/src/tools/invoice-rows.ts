import { queries } from "@omni/crm";
import type { z } from "zod";
import type { invoicesOutputSchema } from "../contract.ts";
import type { ToolContext } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";

/** One page of invoices with what all of them add up to: the totals never stop at the page. */
export async function invoiceRows(
  { kernel, ctx }: ToolContext,
  filters: Record<string, unknown>,
  page: { sort?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<z.input<typeof invoicesOutputSchema>> {
  const [list, totals] = await Promise.all([
    kernel.query(queries.listInvoices, ctx, { ...filters, ...page }),
    kernel.query(queries.totalInvoices, ctx, filters),
  ]);
  return {
    rows: list.data.map(({ netTotal, taxTotal, version, ...row }) => row),
    totals,
    more:
      list.nextCursor === null
        ? null
        : { returned: list.data.length, total: totals.count, next: { ...filters, ...page, cursor: list.nextCursor } },
    sources: list.data.map(({ id, number, type }) =>
      sourceOf("invoice", id, number ?? (type === "credit_note" ? "Draft credit note" : "Draft invoice")),
    ),
  };
}

export const invoiceSubject = { one: "invoice", many: "invoices" };
