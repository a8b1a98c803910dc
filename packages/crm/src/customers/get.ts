import { OmniError, referenceTo, toMoney } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { contacts, customers, invoices } from "@omni/db/schema";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { isOverdue } from "../invoices/internal.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { customerColumns } from "./internal.ts";
import { customerDetailSchema } from "./schemas.ts";

const customerById = defineStatement(
  {
    ...customerColumns,
    legalName: customers.legalName,
    street: customers.street,
    postalCode: customers.postalCode,
    website: customers.website,
    iban: customers.iban,
  },
  (select) => select.from(customers).where(eq(customers.id, value("id"))),
);

const contactsOfCustomer = defineStatement(
  { id: contacts.id, name: contacts.name, jobTitle: contacts.jobTitle, email: contacts.email, phone: contacts.phone },
  (select) =>
    select
      .from(contacts)
      .where(eq(contacts.customerId, value("id")))
      .orderBy(asc(contacts.name)),
);

// Per currency, over all of its invoices; a sum over bigint comes back as numeric, hence the cast.
const balancesOfCustomer = defineStatement(
  {
    currency: invoices.currency,
    open: sql<bigint>`sum(${invoices.balanceDue})::bigint`,
    overdue: sql<bigint>`coalesce(sum(${invoices.balanceDue}) filter (where ${isOverdue}), 0)::bigint`,
  },
  (select) =>
    select
      .from(invoices)
      .where(
        and(
          eq(invoices.customerId, value("id")),
          eq(invoices.direction, sql`'issued'`),
          eq(invoices.type, sql`'invoice'`),
          eq(invoices.status, sql`'sent'`),
          gt(invoices.balanceDue, sql`0`),
        ),
      )
      .groupBy(invoices.currency)
      .orderBy(asc(invoices.currency)),
);

export const getCustomer = defineQuery({
  name: "customers.get",
  summary: "One customer with its people and what it owes",
  permission: "customers:read",
  input: z.strictObject({ customer: referenceTo("customer") }),
  output: customerDetailSchema,
  async run({ input, tx }) {
    const id = await resolveReference(tx, "customer", input.customer);
    const [[customer], people, balances] = await Promise.all([
      tx.rows(customerById, { id }),
      tx.rows(contactsOfCustomer, { id }),
      tx.rows(balancesOfCustomer, { id }),
    ]);
    if (customer === undefined) throw new OmniError("not_found", "There is no such customer.");
    return {
      ...customer,
      contacts: people,
      openBalance: balances.map(({ currency, open }) => toMoney(open, currency)),
      overdueBalance: balances.filter(({ overdue }) => overdue > 0n).map(({ currency, overdue }) => toMoney(overdue, currency)),
    };
  },
});
