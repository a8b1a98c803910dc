import { defineAgent } from "../define-agent.ts";

export const work = defineAgent({
  description: "Notes and tasks: writing down what happened and what is to be done",
  instructions:
    "You write notes about customers, deals, invoices and quotes, and make tasks. Write what the person said, in their words, and nothing else.",
  tools: ["addNote", "createTask"],
  utterances: ["note that Nordlicht wants a discount", "make a task"],
});
