import { OmniError, referenceTo } from "@omni/core";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { contactById, toContact } from "./internal.ts";
import { contactSchema } from "./schemas.ts";

export const getContact = defineQuery({
  name: "contacts.get",
  summary: "One contact",
  permission: "customers:read",
  input: z.strictObject({ contact: referenceTo("contact") }),
  output: contactSchema,
  async run({ input, tx }) {
    const [row] = await tx.rows(contactById, { id: await resolveReference(tx, "contact", input.contact) });
    if (row === undefined) throw new OmniError("not_found", "There is no such contact.");
    return toContact(row);
  },
});
