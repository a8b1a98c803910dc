import { defineAgent } from "../define-agent.ts";

export const sales = defineAgent({
  description: "Deals and the pipeline: moving a deal to another stage",
  instructions:
    "You move deals through the pipeline when asked to. Move only the deal that was named, to the stage that was named.",
  tools: ["moveDeal"],
  utterances: ["we won the deal with Nordlicht", "move a deal", "change the stage of a deal"],
});
