import { queries } from "@omni/crm";
import { z } from "zod";
import { invoicesOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { invoiceRows, invoiceSubject } from "./invoice-rows.ts";

/** What people mean by “our invoices”: not drafts, not bills, and no credit note added to what it takes away from. */
const meant = { direction: "issued", type: "invoice", status: ["sent"] };

export const getInvoices = defineTool({
  description:
    "Lists invoices and credit notes by status, payment state, customer, dates, currency or amount, with the count and the sums per currency of all that match. Without other wishes: sent invoices that we issued, no credit notes.",
  kind: "read",
  subject: invoiceSubject,
  utterances: [
    "show me the invoices of last month",
    "which invoices are unpaid",
    "list draft invoices",
    "invoices for Nordlicht over 5,000 EUR",
    "how much did we invoice this quarter",
    "how many invoices did we send in March",
    "bills from suppliers due next week",
    "what are the largest invoices this year",
  ],
  input: z.strictObject({ ...queries.listInvoices.input.shape, limit: toolLimitSchema }),
  output: invoicesOutputSchema,
  run: ({ kernel, ctx, input }) => invoiceRows({ kernel, ctx }, { ...meant, ...input }),
});
