import { referenceTo } from "@omni/core";
import { queries } from "@omni/crm";
import { z } from "zod";
import { customerOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";
import { sourceOf } from "../sources.ts";

export const getCustomer = defineTool({
  description: "One customer: address, people, and how much it owes, in all and overdue.",
  kind: "read",
  subject: { one: "customer", many: "customers" },
  utterances: [
    "tell me about Nordlicht Logistik",
    "how much does Berger owe us",
    "who is our contact at Nordlicht",
    "what is the VAT id of Berger",
    "email address of Nordlicht",
  ],
  input: z.strictObject({ customer: referenceTo("customer") }),
  output: customerOutputSchema,
  async run({ kernel, ctx, input }) {
    const record = await kernel.query(queries.getCustomer, ctx, input);
    return { record, sources: [sourceOf("customer", record.id, record.name)] };
  },
});
