import { queries } from "@omni/crm";
import { customerOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";

export const getCustomer = defineTool({
  description: "One customer: address, people, how much it owes, in all and overdue, and what happened last.",
  kind: "read",
  subject: { one: "customer", many: "customers" },
  words: [
    "address",
    "people",
    "owe",
    "debt",
    "open amount",
    "outstanding",
    "unpaid",
    "overdue",
    "details",
    "information",
    "balance",
    "based",
    "located",
    "contact",
    "person",
    "profile",
    "reach",
    "talk",
    "speak",
  ],
  utterances: [
    "tell me about Nordlicht Logistik",
    "how much does Berger owe us",
    "who is our contact at Nordlicht",
    "what is the VAT id of Berger",
    "email address of Nordlicht",
    "when did we last hear from Berger",
    "last activity of Nordlicht",
    "where is Berger based",
    "open balance of Nordlicht",
  ],
  input: queries.getCustomer.input,
  output: customerOutputSchema,
  async run({ kernel, ctx, input }) {
    const record = await kernel.query(queries.getCustomer, ctx, input);
    return { record, sources: [sourceOf("customer", record.id, record.name)] };
  },
});
