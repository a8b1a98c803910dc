import { queries } from "@omni/crm";
import { z } from "zod";
import { customersOutputSchema } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

export const searchCustomers = defineTool({
  description: "Finds customers by name, industry or country, and counts them.",
  kind: "read",
  subject: { one: "customer", many: "customers" },
  words: ["companies", "clients"],
  utterances: [
    "find the customer Nordlicht",
    "which customers do we have in Germany",
    "list our customers in Logistics",
    "how many customers do we have",
    "search customers called Berger",
    "show all our clients",
  ],
  input: z.strictObject({ ...queries.listCustomers.input.shape, limit: toolLimitSchema }),
  output: customersOutputSchema,
  run: ({ kernel, ctx, input }) =>
    listRows(
      { kernel, ctx },
      input,
      {},
      {
        list: (given) => kernel.query(queries.listCustomers, ctx, given),
        totals: (given) => kernel.query(queries.countCustomers, ctx, given),
        toRow: ({ createdAt, version, phone, ...row }) => row,
        toSource: ({ id, name }) => sourceOf("customer", id, name),
      },
    ),
});
