import { OmniError, referenceTo } from "@omni/core";
import { contacts } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineCommand } from "../verbs.ts";
import { fieldsThatChange, requireVersion, seenVersion } from "../versions.ts";
import { contactById, contactFields, contactName, toContact } from "./internal.ts";
import { contactSchema } from "./schemas.ts";

export const updateContact = defineCommand({
  name: "contacts.update",
  summary: "Change what is known of a contact; what is not named stays",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    contact: referenceTo("contact"),
    name: contactName.optional(),
    ...contactFields,
    version: seenVersion,
  }),
  output: contactSchema,
  events: ({ id, version }) => [{ name: "contact.updated", payload: { contactId: id, version } }],
  async run({ input: { contact, version, ...given }, tx }) {
    const id = await resolveReference(tx, "contact", contact);
    await tx.db.select({ id: contacts.id }).from(contacts).where(eq(contacts.id, id)).for("update");
    const [before] = await tx.rows(contactById, { id });
    if (before === undefined) throw new OmniError("not_found", "There is no such contact.");
    requireVersion(version, toContact(before));
    await tx.db.update(contacts).set(fieldsThatChange(given, before)).where(eq(contacts.id, id));
    const [after] = await tx.rows(contactById, { id });
    if (after === undefined) throw new OmniError("not_found", "There is no such contact.");
    return toContact(after);
  },
});
