import { currencySchema, cursorSchema, referenceTo } from "@omni/core";
import { z } from "zod";
import { invoicesOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { invoiceRows } from "./invoice-rows.ts";

export const getOverdueInvoices = defineTool({
  description:
    "Lists our invoices that customers should have paid by now, the longest overdue first, with what is still to be paid.",
  kind: "read",
  subject: { one: "overdue invoice", many: "overdue invoices" },
  utterances: [
    "which invoices are overdue",
    "who is late with paying",
    "what is overdue at Nordlicht",
    "how much money is overdue",
    "late payers",
    "who owes us money",
    "invoices past their due date",
  ],
  input: z.strictObject({
    customer: referenceTo("customer").optional(),
    currency: currencySchema.optional(),
    limit: toolLimitSchema,
    cursor: cursorSchema.optional(),
  }),
  output: invoicesOutputSchema,
  run: ({ kernel, ctx, input }) =>
    invoiceRows({ kernel, ctx }, input, { direction: "issued", isOverdue: true, sort: "dueDate" }),
});
