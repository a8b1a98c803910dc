import { queries } from "@omni/crm";
import { assumeCurrency } from "../base-currency.ts";
import { toolOutputs } from "../contract.ts";
import { defineTool } from "../define-tool.ts";

export const getPipeline = defineTool({
  description:
    "The pipeline: open deals by stage, how many and worth how much per currency, plain and weighted by probability.",
  kind: "read",
  subject: { one: "deal", many: "deals" },
  words: ["pipeline", "funnel", "weighted", "forecast", "worth", "value"],
  utterances: [
    "how does our pipeline look",
    "what is the pipeline worth",
    "weighted value of the pipeline",
    "deals by stage",
    "how many deals are in each stage",
    "sales funnel this quarter",
    "our forecast for next month",
  ],
  input: queries.summarizePipeline.input,
  output: toolOutputs.getPipeline,
  async run({ kernel, ctx, input }) {
    const assumed = await assumeCurrency({ kernel, ctx }, input);
    const filters = { ...input, ...assumed };
    const isDecided = ["isClosed", "isWon", "isLost", "stage"].some((name) => name in input);
    const [{ data }, totals] = await Promise.all([
      kernel.query(queries.summarizePipeline, ctx, filters),
      kernel.query(queries.totalDeals, ctx, isDecided ? filters : { ...filters, isClosed: false }),
    ]);
    return {
      rows: data.map(({ outcome, ...row }) => row),
      totals,
      more: null,
      ...(assumed.currency === undefined ? {} : { assumed: { currency: assumed.currency } }),
      sources: [],
    };
  },
});
