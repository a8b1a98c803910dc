import { defineAgent } from "../define-agent.ts";

export const invoices = defineAgent({
  description: "Invoices, credit notes, supplier bills and payments: lists and sums, what is paid, due or overdue",
  instructions:
    "You answer questions about invoices, credit notes and payments: what was invoiced, what is paid, due or overdue, to whom, and what it adds up to.",
  tools: ["getInvoices", "getOverdueInvoices", "getInvoice", "summarizeInvoices", "getPayments"],
  utterances: ["who has not paid", "our revenue last month", "open invoices", "credit notes of this year"],
});
