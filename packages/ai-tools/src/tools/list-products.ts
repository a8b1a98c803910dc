import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";
import { listRows } from "./list-rows.ts";

export const listProducts = defineTool({
  description: "Lists products and services by name, category, price, and whether they are still offered, and counts them.",
  kind: "read",
  subject: { one: "product", many: "products" },
  words: ["services", "articles", "price list", "sell", "offer", "catalogue", "cost"],
  utterances: [
    "which products do we have",
    "what do we sell",
    "our price list",
    "products in the category Consulting",
    "products under 100 EUR",
    "how many active products are there",
    "what does the Managed firewall cost",
    "find products called Shelf",
    "which products are no longer offered",
  ],
  input: z.strictObject({ ...queries.listProducts.input.shape, limit: toolLimitSchema }),
  output: toolOutputs.listProducts,
  run: ({ kernel, ctx, input }) =>
    listRows(
      { kernel, ctx },
      input,
      {},
      {
        list: (given) => kernel.query(queries.listProducts, ctx, given),
        totals: (given) => kernel.query(queries.countProducts, ctx, given),
        toRow: (row) => row,
        toSource: ({ id, name }) => sourceOf("product", id, name),
      },
    ),
});
