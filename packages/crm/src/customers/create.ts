import { freshIdSchema, OmniError } from "@omni/core";
import { customers } from "@omni/db/schema";
import { z } from "zod";
import { partyVatId } from "../team/identifiers.ts";
import { defineCommand } from "../verbs.ts";
import { customerFields, customerName, customerRecordColumns } from "./internal.ts";
import { customerRecordSchema } from "./schemas.ts";

export const createCustomer = defineCommand({
  name: "customers.create",
  summary: "Add a customer or supplier",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({ id: freshIdSchema, name: customerName, ...customerFields }),
  output: customerRecordSchema,
  events: ({ id }) => [{ name: "customer.created", payload: { customerId: id } }],
  async run({ ctx, input: { vatId, ...input }, tx }) {
    const checked = vatId == null ? vatId : partyVatId(vatId, input.country ?? null);
    const [customer] = await tx.db
      .insert(customers)
      .values({ ...input, vatId: checked, teamId: ctx.teamId })
      .returning(customerRecordColumns);
    if (customer === undefined) throw new OmniError("not_found", "The customer could not be stored.");
    return customer;
  },
});
