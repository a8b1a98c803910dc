import { defineAgent } from "../define-agent.ts";

export const catalogue = defineAgent({
  description: "Products and services: what we offer, at which price, in which category",
  instructions: "You answer questions about the products and services that the company offers.",
  tools: ["listProducts", "getProductCategories"],
  utterances: ["what do we sell", "our price list"],
});
