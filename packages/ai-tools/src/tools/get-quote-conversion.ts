import { queries } from "@omni/crm";
import { assumeCurrency } from "../base-currency.ts";
import { conversionOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";

export const getQuoteConversion = defineTool({
  description: "Which share of our quotes was accepted: of all that were sent out, and of those that are decided.",
  kind: "read",
  subject: { one: "quote conversion", many: "quote conversions" },
  words: ["sent", "conversion", "acceptance", "rate", "share", "percentage", "success"],
  utterances: [
    "what is our quote conversion",
    "conversion rate of quotes this year",
    "which share of our quotes is accepted",
    "what percentage of quotes did customers accept last quarter",
    "how many of our quotes turn into orders",
    "acceptance rate for Nordlicht",
  ],
  input: queries.convertQuotes.input,
  output: conversionOutputSchema,
  async run({ kernel, ctx, input }) {
    const assumed = await assumeCurrency({ kernel, ctx }, input);
    const { count, ...record } = await kernel.query(queries.convertQuotes, ctx, { ...input, ...assumed });
    return { record, ...(assumed.currency === undefined ? {} : { assumed: { currency: assumed.currency } }), sources: [] };
  },
});
