import { defineAgent } from "../define-agent.ts";

export const sales = defineAgent({
  description: "Deals, the pipeline and quotes: what is open, won, lost or accepted, and moving a deal",
  instructions:
    "You answer questions about deals, the pipeline and quotes, and move deals when asked to. Move only the deal that was named, to the stage that was named.",
  tools: ["getDeals", "getPipeline", "getQuotes", "getQuoteConversion", "moveDeal"],
  utterances: ["we won the deal with Nordlicht", "move a deal", "change the stage of a deal"],
});
