import { freshIdSchema, OmniError, referenceTo } from "@omni/core";
import { contacts, customers } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineCommand } from "../verbs.ts";
import { contactById, contactFields, contactName, toContact } from "./internal.ts";
import { contactSchema } from "./schemas.ts";

export const createContact = defineCommand({
  name: "contacts.create",
  summary: "Note a person at a customer",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    id: freshIdSchema,
    customer: referenceTo("customer"),
    name: contactName,
    ...contactFields,
  }),
  output: contactSchema,
  events: ({ id, customer }) => [{ name: "contact.created", payload: { contactId: id, customerId: customer.id } }],
  async run({ ctx, input: { customer: reference, ...given }, tx }) {
    const customerId = await resolveReference(tx, "customer", reference);
    const [customer] = await tx.db.select({ id: customers.id }).from(customers).where(eq(customers.id, customerId));
    if (customer === undefined) throw new OmniError("not_found", "There is no such customer.");
    await tx.db.insert(contacts).values({ ...given, teamId: ctx.teamId, customerId });
    const [row] = await tx.rows(contactById, { id: given.id });
    if (row === undefined) throw new OmniError("not_found", "The contact could not be stored.");
    return toContact(row);
  },
});
