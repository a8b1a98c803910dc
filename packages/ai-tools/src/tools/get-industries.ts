import { queries } from "@omni/crm";
import { z } from "zod";
import { toolOutputs } from "../contract.ts";
import { defineTool, toolLimitSchema } from "../define-tool.ts";

export const getIndustries = defineTool({
  description: "The industries of our customers, with how many customers each has.",
  kind: "read",
  subject: { one: "industry", many: "industries" },
  words: ["sectors", "customers", "customer"],
  utterances: [
    "which industries do our customers belong to",
    "list the industries",
    "how many customers per industry",
    "in which sectors are our customers",
    "customers by industry",
    "which industry has the most customers",
  ],
  input: z.strictObject({
    sort: z
      .enum(["industry", "-industry", "customers", "-customers"])
      .default("industry")
      .meta({ description: "A minus sign in front sorts downwards" }),
    limit: toolLimitSchema.default(50),
  }),
  output: toolOutputs.getIndustries,
  async run({ kernel, ctx, input: { sort, limit } }) {
    const { data } = await kernel.query(queries.listIndustries, ctx, {});
    const direction = sort.startsWith("-") ? -1 : 1;
    const rows = data.toSorted((one, other) =>
      sort.endsWith("customers")
        ? direction * (one.customers - other.customers)
        : direction * one.industry.localeCompare(other.industry),
    );
    return { rows: rows.slice(0, limit), totals: { count: data.length }, more: null, sources: [] };
  },
});
