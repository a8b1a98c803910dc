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
    "which category has the most products",
  ],
  input: z.strictObject({
    sort: z
      .enum(["name", "-name", "products", "-products"])
      .default("name")
      .meta({ description: "A minus sign in front sorts downwards" }),
    limit: toolLimitSchema.default(50),
  }),
  output: toolOutputs.getProductCategories,
  async run({ kernel, ctx, input: { sort, limit } }) {
    const { data } = await kernel.query(queries.listProductCategories, ctx, {});
    const direction = sort.startsWith("-") ? -1 : 1;
    const sorted = data.toSorted((one, other) =>
      sort.endsWith("products") ? direction * (one.products - other.products) : direction * one.name.localeCompare(other.name),
    );
    return {
      rows: sorted.slice(0, limit).map(({ id, ...row }) => row),
      totals: { count: data.length },
      more: null,
      sources: [],
    };
  },
});
