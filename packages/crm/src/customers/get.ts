import { OmniError, referenceTo, toMoney } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { contacts, invoices } from "@omni/db/schema";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { z } from "zod";
import { isOverdue } from "../invoices/internal.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { customerById } from "./internal.ts";
import { customerDetailSchema } from "./schemas.ts";

const dialect = new PgDialect({ casing: "snake_case" });

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

// What happened last: the newest record of each kind that is about the customer, and the newest of those.
const lastActivityOfCustomer = defineStatement(
  {
    kind: sql<"invoice" | "quote" | "payment" | "note" | "task">`kind`,
    on: sql<string>`"on"`,
    label: sql<string | null>`label`,
  },
  () => ({
    toSQL: () =>
      dialect.sqlToQuery(sql`select kind, "on"::text, label from (
        (select 'invoice' as kind, i.issue_date as "on", i.number as label from invoices i
          where i.customer_id = ${value("id")} and i.status = 'sent' order by i.issue_date desc, i.id desc limit 1)
        union all
        (select 'quote', q.issue_date, q.number from quotes q where q.customer_id = ${value("id")} order by q.issue_date desc, q.id desc limit 1)
        union all
        (select 'payment', p.paid_on, i.number from invoices i join payments p on p.team_id = i.team_id and p.invoice_id = i.id
          where i.customer_id = ${value("id")} order by p.paid_on desc, p.id desc limit 1)
        union all
        (select a.kind, a.created_at::date, left(a.body, 80) from activities a
          where a.customer_id = ${value("id")} order by a.created_at desc, a.id desc limit 1)) as done
        order by "on" desc, kind limit 1`),
  }),
);

export const getCustomer = defineQuery({
  name: "customers.get",
  summary: "One customer with its people and what it owes",
  permission: "customers:read",
  input: z.strictObject({ customer: referenceTo("customer") }),
  output: customerDetailSchema,
  async run({ input, tx }) {
    const id = await resolveReference(tx, "customer", input.customer);
    const [[customer], people, balances, [lastActivity]] = await Promise.all([
      tx.rows(customerById, { id }),
      tx.rows(contactsOfCustomer, { id }),
      tx.rows(balancesOfCustomer, { id }),
      tx.rows(lastActivityOfCustomer, { id }),
    ]);
    if (customer === undefined) throw new OmniError("not_found", "There is no such customer.");
    return {
      ...customer,
      contacts: people,
      lastActivity: lastActivity ?? null,
      openBalance: balances.map(({ currency, open }) => toMoney(open, currency)),
      overdueBalance: balances.filter(({ overdue }) => overdue > 0n).map(({ currency, overdue }) => toMoney(overdue, currency)),
    };
  },
});
