import { queries } from "@omni/crm";
import { z } from "zod";
import { invoicesOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { meantInvoices } from "../meant.ts";
import { invoiceRows, invoiceSubject } from "./invoice-rows.ts";

export const getInvoices = defineTool({
  description:
    "Lists invoices and credit notes by status, payment state, customer, dates, currency or amount, with the count and the sums per currency of all that match. Without other wishes: sent invoices that we issued, no credit notes.",
  kind: "read",
  subject: invoiceSubject,
  words: ["invoiced", "billed"],
  utterances: [
    "show me the invoices of last month",
    "which invoices are unpaid",
    "list draft invoices",
    "invoices for Nordlicht over 5,000 EUR",
    "how many invoices did we send in March",
    "bills from suppliers due next week",
    "what are the largest invoices this year",
    "what did we issue yesterday",
    "invoices of customers in Germany",
  ],
  input: z.strictObject({ ...queries.listInvoices.input.shape, limit: toolLimitSchema }),
  output: invoicesOutputSchema,
  run: ({ kernel, ctx, input }) => invoiceRows({ kernel, ctx }, input, meantInvoices),
});
