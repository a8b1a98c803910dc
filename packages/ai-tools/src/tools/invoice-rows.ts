import { queries } from "@omni/crm";
import type { z } from "zod";
import type { invoicesOutputSchema } from "../contract.ts";
import type { ToolContext } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

/** A page of invoices; see `listRows`. */
export function invoiceRows(
  context: ToolContext,
  input: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>> = {},
): Promise<z.input<typeof invoicesOutputSchema>> {
  const { kernel, ctx } = context;
  return listRows(context, input, own, {
    list: (given) => kernel.query(queries.listInvoices, ctx, given),
    totals: (given) => kernel.query(queries.totalInvoices, ctx, given),
    toRow: ({ netTotal, taxTotal, version, ...row }) => row,
    toSource: ({ id, number, type }) => sourceOf("invoice", id, invoiceLabel(number, type)),
  });
}

/** An invoice's number, or what it is while it has none. */
export function invoiceLabel(number: string | null, type: string): string {
  return number ?? (type === "credit_note" ? "Draft credit note" : "Draft invoice");
}

export const invoiceSubject = { one: "invoice", many: "invoices" };
