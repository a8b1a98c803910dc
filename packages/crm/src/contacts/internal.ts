import type { RowOf } from "@omni/db";
import { defineStatement, value } from "@omni/db";
import { contacts, customers } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { contactSchema } from "./schemas.ts";

export const contactColumns = {
  id: contacts.id,
  name: contacts.name,
  jobTitle: contacts.jobTitle,
  email: contacts.email,
  phone: contacts.phone,
  customerId: contacts.customerId,
  customerName: customers.name,
  createdAt: contacts.createdAt,
  version: contacts.version,
};

export const ofItsCustomer = and(eq(customers.teamId, contacts.teamId), eq(customers.id, contacts.customerId));

export const contactById = defineStatement(contactColumns, (select) =>
  select
    .from(contacts)
    .innerJoin(customers, ofItsCustomer)
    .where(eq(contacts.id, value("id"))),
);

export function toContact(row: RowOf<typeof contactColumns>): z.input<typeof contactSchema> {
  const { customerId, customerName, ...rest } = row;
  return { ...rest, customer: { id: customerId, name: customerName } };
}

export const contactName = z.string().trim().min(1).max(200).meta({ description: "The person's name" });

/** What may be known of a contact; null empties a field. */
export const contactFields = {
  jobTitle: z.string().trim().min(1).max(200).nullable().optional(),
  email: z.email().max(320).nullable().optional(),
  phone: z.string().trim().min(1).max(50).nullable().optional(),
};
