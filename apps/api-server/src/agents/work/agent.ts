import { defineAgent } from "../define-agent.ts";

export const work = defineAgent({
  description: "Notes and tasks: what is to be done, and writing down what happened and what is to be done",
  instructions:
    "You tell which tasks there are, write notes about customers, deals, invoices and quotes, and make tasks. Write what the person said, in their words, and nothing else.",
  tools: ["getTasks", "addNote", "createTask"],
  utterances: ["note that Nordlicht wants a discount", "make a task"],
});
