import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

export const getQuotes = defineTool({
  description: "Lists quotes by status, customer, dates, currency or amount, with the count and the sums per currency.",
  kind: "read",
  subject: { one: "quote", many: "quotes" },
  words: ["quoted", "offers", "status", "state"],
  utterances: [
    "show me the quotes of this month",
    "which quotes were accepted",
    "open quotes for Nordlicht",
    "how many quotes did we send in March",
    "quotes over 10,000 EUR",
    "which quotes expire next week",
    "how much have we quoted this year",
    "the largest quotes",
  ],
  input: z.strictObject({ ...queries.listQuotes.input.shape, limit: toolLimitSchema }),
  output: toolOutputs.getQuotes,
  run: ({ kernel, ctx, input }) =>
    listRows(
      { kernel, ctx },
      input,
      {},
      {
        list: (given) => kernel.query(queries.listQuotes, ctx, given),
        totals: (given) => kernel.query(queries.totalQuotes, ctx, given),
        toRow: (row) => row,
        toSource: ({ id, number }) => sourceOf("quote", id, number),
      },
    ),
});
