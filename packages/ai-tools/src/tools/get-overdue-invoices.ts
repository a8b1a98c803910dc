import { queries } from "@omni/crm";
import { z } from "zod";
import { invoicesOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { meantOverdue } from "../meant.ts";
import { invoiceRows } from "./invoice-rows.ts";

const { q, direction, type, status, paymentState, isOverdue, paidDateFrom, paidDateTo, sort, ...filters } =
  queries.listInvoices.input.shape;

export const getOverdueInvoices = defineTool({
  description:
    "Lists our invoices that customers should have paid by now, the longest overdue first, with what is still to be paid.",
  kind: "read",
  subject: { one: "overdue invoice", many: "overdue invoices" },
  words: ["late payers", "due", "issued"],
  utterances: [
    "which invoices are overdue",
    "who is late",
    "what is overdue at Nordlicht",
    "how much money is overdue",
    "late payers",
    "invoices past their due date",
    "which invoice is the longest overdue",
  ],
  input: z.strictObject({ ...filters, sort: sort.unwrap().default("dueDate"), limit: toolLimitSchema }),
  output: invoicesOutputSchema,
  run: ({ kernel, ctx, input }) => invoiceRows({ kernel, ctx }, input, meantOverdue),
});
