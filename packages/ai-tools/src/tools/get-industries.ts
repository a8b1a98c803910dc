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
  ],
  input: z.strictObject({ limit: toolLimitSchema.default(50) }),
  output: toolOutputs.getIndustries,
  async run({ kernel, ctx, input: { limit } }) {
    const { data } = await kernel.query(queries.listIndustries, ctx, {});
    return { rows: data.slice(0, limit), totals: { count: data.length }, more: null, sources: [] };
  },
});
