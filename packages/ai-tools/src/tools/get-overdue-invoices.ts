import { queries } from "@omni/crm";
import { z } from "zod";
import { invoicesOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { invoiceRows } from "./invoice-rows.ts";

const { q, direction, type, status, paymentState, isOverdue, paidDateFrom, paidDateTo, ...filters } =
  queries.listInvoices.input.shape;

export const getOverdueInvoices = defineTool({
  description:
    "Lists our invoices that customers should have paid by now, the longest overdue first, with what is still to be paid.",
  kind: "read",
  subject: { one: "overdue invoice", many: "overdue invoices" },
  words: ["late payers"],
  utterances: [
    "which invoices are overdue",
    "who is late",
    "what is overdue at Nordlicht",
    "how much money is overdue",
    "late payers",
    "invoices past their due date",
  ],
  input: z.strictObject({ ...filters, limit: toolLimitSchema }),
  output: invoicesOutputSchema,
  run: ({ kernel, ctx, input: { sort, ...input } }) =>
    invoiceRows(
      { kernel, ctx },
      { ...input, ...(sort === "-issueDate" ? {} : { sort }) },
      { direction: "issued", type: "invoice", isOverdue: true, sort: "dueDate" },
    ),
});
