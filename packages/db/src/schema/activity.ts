import { activityKinds } from "@omni/core";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { check, date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { customers } from "./customer.ts";
import { deals } from "./deal.ts";
import { invoices } from "./invoice.ts";
import { oneOf } from "./one-of.ts";
import { quotes } from "./quote.ts";
import { members } from "./team.ts";
import { teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

/** The day a task is due, one without a day after all others. A CASE, since COALESCE cannot use an index under row-level security. */
export function dueLast(dueDate: PgColumn): SQL<string> {
  return sql<string>`(case when ${dueDate} is null then 'infinity'::date else ${dueDate} end)`;
}

/** Notes and tasks: what people wrote down about a record, and what they mean to do. */
export const activities = pgTable(
  "activities",
  {
    ...tenantKey,
    kind: text({ enum: activityKinds }).notNull(),
    body: text().notNull(),
    /** Of a task: the day it is due, and when it was done. */
    dueDate: date({ mode: "string" }),
    doneAt: timestamp({ withTimezone: true, mode: "string" }),
    /** What it is about; a task may be about nothing. */
    customerId: uuid(),
    dealId: uuid(),
    invoiceId: uuid(),
    quoteId: uuid(),
    authorId: uuid(),
    /** Who is to do a task. */
    assigneeId: uuid(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.customerId], foreignColumns: [customers.teamId, customers.id] }).onDelete(
      "cascade",
    ),
    index("activities_customer").on(table.teamId, table.customerId, table.createdAt, table.id),
    foreignKey({ columns: [table.teamId, table.dealId], foreignColumns: [deals.teamId, deals.id] }).onDelete("cascade"),
    index("activities_deal").on(table.teamId, table.dealId, table.createdAt, table.id),
    foreignKey({ columns: [table.teamId, table.invoiceId], foreignColumns: [invoices.teamId, invoices.id] }).onDelete(
      "cascade",
    ),
    index("activities_invoice").on(table.teamId, table.invoiceId, table.createdAt, table.id),
    foreignKey({ columns: [table.teamId, table.quoteId], foreignColumns: [quotes.teamId, quotes.id] }).onDelete("cascade"),
    index("activities_quote").on(table.teamId, table.quoteId, table.createdAt, table.id),
    foreignKey({ columns: [table.teamId, table.authorId], foreignColumns: [members.teamId, members.id] }),
    foreignKey({ columns: [table.teamId, table.assigneeId], foreignColumns: [members.teamId, members.id] }),
    index("activities_created").on(table.teamId, table.createdAt, table.id),
    index("activities_due").on(table.teamId, table.dueDate, table.id),
    index("activities_tasks").on(table.teamId, dueLast(table.dueDate), table.id).where(sql`kind = 'task'`),
    index("activities_open_tasks")
      .on(table.teamId, dueLast(table.dueDate), table.id)
      .where(sql`kind = 'task' and done_at is null`),
    index("activities_author").on(table.teamId, table.authorId),
    index("activities_assignee").on(table.teamId, table.assigneeId, table.dueDate, table.id),
    oneOf("activities", "kind", activityKinds),
    check("activities_subject", sql`num_nonnulls(customer_id, deal_id, invoice_id, quote_id) <= 1`),
    check("activities_task", sql`kind = 'task' or due_date is null and done_at is null and assignee_id is null`),
    teamPolicy(),
  ],
).enableRLS();
