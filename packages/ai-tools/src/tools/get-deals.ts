import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

export const getDeals = defineTool({
  description:
    "Lists deals by stage, customer, close date, amount, and whether they are open, won or lost, with their sums per currency.",
  kind: "read",
  subject: { one: "deal", many: "deals" },
  words: ["opportunities", "close", "closing", "stage"],
  utterances: [
    "show me the open deals",
    "which deals close this month",
    "deals in Negotiation",
    "open deals in the Proposal stage",
    "which deals are in the stage Qualified",
    "deals with Nordlicht",
    "how many deals did we win this year",
    "what deals did we lose last quarter",
    "our largest open deals",
    "deals worth more than 20,000 EUR",
  ],
  input: z.strictObject({ ...queries.listDeals.input.shape, limit: toolLimitSchema }),
  output: toolOutputs.getDeals,
  run: ({ kernel, ctx, input }) =>
    listRows(
      { kernel, ctx },
      input,
      {},
      {
        list: (given) => kernel.query(queries.listDeals, ctx, given),
        totals: (given) => kernel.query(queries.totalDeals, ctx, given),
        toRow: (row) => row,
        toSource: ({ id, title }) => sourceOf("deal", id, title),
      },
    ),
});
