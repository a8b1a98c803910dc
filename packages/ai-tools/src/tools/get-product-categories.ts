import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";

export const getProductCategories = defineTool({
  description: "The product categories, with how many products each has.",
  kind: "read",
  subject: { one: "product category", many: "product categories" },
  words: ["categories", "products", "groups"],
  utterances: [
    "which product categories do we have",
    "list the categories",
    "how many products per category",
    "products by category",
    "which categories do we have and how many products are in each",
    "how many categories are there",
  ],
  input: z.strictObject({ limit: toolLimitSchema.default(50) }),
  output: toolOutputs.getProductCategories,
  async run({ kernel, ctx, input: { limit } }) {
    const { data } = await kernel.query(queries.listProductCategories, ctx, {});
    return {
      rows: data.slice(0, limit).map(({ id, ...row }) => row),
      totals: { count: data.length },
      more: null,
      sources: [],
    };
  },
});
