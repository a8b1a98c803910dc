import { queries } from "@omni/crm";
import { toolOutputs } from "../contract.ts";
import { defineTool } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { invoiceLabel, invoiceSubject } from "./invoice-rows.ts";

export const getInvoice = defineTool({
  description: "One invoice by its number: amounts, dates, whether it is paid, its lines, taxes and payments.",
  kind: "read",
  subject: invoiceSubject,
  words: [
    "open",
    "left",
    "outstanding",
    "amount",
    "lines",
    "positions",
    "items",
    "payments",
    "paid",
    "due",
    "issued",
    "sent",
    "status",
    "state",
    "overdue",
    "full",
    "customer",
    "currency",
  ],
  utterances: [
    "show me invoice INV-2026-0042",
    "is invoice INV-2026-0042 paid",
    "when is INV-2026-0042 due",
    "how much is left to pay on invoice INV-2026-0042",
    "what is on invoice INV-2026-0042",
  ],
  input: queries.getInvoice.input,
  output: toolOutputs.getInvoice,
  async run({ kernel, ctx, input }) {
    const record = await kernel.query(queries.getInvoice, ctx, input);
    return { record, sources: [sourceOf("invoice", record.id, invoiceLabel(record.number, record.type))] };
  },
});
