import { defineAgent } from "../define-agent.ts";

export const invoices = defineAgent({
  description: "Invoices, credit notes, supplier bills, what is paid, due or overdue",
  instructions:
    "You answer questions about invoices and credit notes: what was invoiced, what is paid, due or overdue, and to whom.",
  tools: ["getInvoices", "getOverdueInvoices"],
  utterances: ["who has not paid", "our revenue last month", "open invoices", "credit notes of this year"],
});
