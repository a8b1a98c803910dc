import { defineAgent } from "../define-agent.ts";

export const customers = defineAgent({
  description: "Customers, their people and industries: finding them, their details, what they owe",
  instructions: "You find customers and answer questions about one of them: address, people, VAT id, and what it owes.",
  tools: ["searchCustomers", "getCustomer", "getIndustries"],
  utterances: ["the phone number of Nordlicht", "where is Berger based", "customers in Austria"],
});
