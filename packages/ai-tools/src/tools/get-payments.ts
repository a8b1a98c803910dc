import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { meantPayments } from "../meant.ts";
import { sourceOf } from "../sources.ts";
import { invoiceLabel } from "./invoice-rows.ts";
import { listRows } from "./list-rows.ts";

const { direction: _, ...filters } = queries.listPayments.input.shape;

export const getPayments = defineTool({
  description:
    "Lists payments by date, customer, invoice, method or amount, with the count and the sums per currency. Without other wishes: money that came in.",
  kind: "read",
  subject: { one: "payment", many: "payments" },
  words: ["customers", "pay", "paid", "receive", "received", "cash in", "money"],
  utterances: [
    "which payments came in this week",
    "how much did Nordlicht pay us last month",
    "what did Berger pay in March",
    "how much has Berger paid us this year",
    "payments by card this year",
    "how much money did we receive yesterday",
    "payments to suppliers last month",
    "payments over 1,000 EUR",
    "show the latest payments",
  ],
  input: z.strictObject({
    flow: z
      .enum(["in", "out"])
      .optional()
      .meta({ description: "in: from customers, unless said otherwise; out: to suppliers" }),
    ...filters,
    limit: toolLimitSchema,
  }),
  output: toolOutputs.getPayments,
  run: ({ kernel, ctx, input }) =>
    listRows(
      { kernel, ctx },
      input,
      {},
      {
        list: (given) => kernel.query(queries.listPayments, ctx, meantPayments(given)),
        totals: (given) => kernel.query(queries.totalPayments, ctx, meantPayments(given)),
        toRow: (row) => row,
        toSource: ({ invoice }) => sourceOf("invoice", invoice.id, invoiceLabel(invoice.number, "invoice")),
      },
    ),
});
