import { queries } from "@omni/crm";
import type { z } from "zod";
import type { invoicesOutputSchema } from "../contract.ts";
import type { ToolContext } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";

/**
 * One page of invoices with what all of them add up to: the totals never stop at the page. `input` is what the tool was given,
 * and the way to the rest is said in its terms; `own` is what the tool adds by itself.
 */
export async function invoiceRows(
  { kernel, ctx }: ToolContext,
  input: { readonly limit: number },
  own: Readonly<Record<string, unknown>> = {},
): Promise<z.input<typeof invoicesOutputSchema>> {
  const { limit, sort, cursor, ...filters }: Record<string, unknown> = { ...input, ...own };
  const [list, totals] = await Promise.all([
    kernel.query(queries.listInvoices, ctx, { ...filters, limit, sort, cursor }),
    kernel.query(queries.totalInvoices, ctx, filters),
  ]);
  return {
    rows: list.data.map(({ netTotal, taxTotal, version, ...row }) => row),
    totals,
    more:
      list.nextCursor === null
        ? null
        : { returned: list.data.length, total: totals.count, next: { ...input, cursor: list.nextCursor } },
    sources: list.data.map(({ id, number, type }) =>
      sourceOf("invoice", id, number ?? (type === "credit_note" ? "Draft credit note" : "Draft invoice")),
    ),
  };
}

export const invoiceSubject = { one: "invoice", many: "invoices" };
