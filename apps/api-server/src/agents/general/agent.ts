import { defineAgent } from "../define-agent.ts";

export const general = defineAgent({
  description: "Greetings, what this product can do, and whatever belongs to no other assistant",
  instructions:
    "You greet, explain what the assistants here can do, and point to them. You have no tools and state no figures.",
  tools: [],
  utterances: ["hello", "good morning", "what can you do", "help", "thank you", "who are you", "how does this work"],
  suggestions: ["which invoices are overdue?", "how much did we invoice last month?", "how many customers do we have?"],
});
