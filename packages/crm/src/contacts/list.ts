import { contacts, customers } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { contactFilter } from "./filter.ts";
import { contactColumns, ofItsCustomer, toContact } from "./internal.ts";
import { contactSchema } from "./schemas.ts";

export const listContacts = defineList({
  name: "contacts.list",
  summary: "The people at customers and suppliers",
  permission: "customers:read",
  item: contactSchema,
  filter: contactFilter,
  selection: contactColumns,
  from: (select) => select.from(contacts).innerJoin(customers, ofItsCustomer),
  sorts: { name: [contacts.name], createdAt: [contacts.createdAt] },
  defaultSort: "name",
  id: contacts.id,
  toItem: toContact,
});
