import type { RowOf } from "@omni/db";
import { activities, customers, deals, dueLast, invoices, members, quotes } from "@omni/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { defineList } from "../list.ts";
import { isTask, taskFilter } from "./filter.ts";
import { activityColumns } from "./internal.ts";
import { taskSchema } from "./schemas.ts";

const columns = {
  ...activityColumns,
  customerName: sql<string | null>`${customers.name}`,
  dealTitle: sql<string | null>`${deals.title}`,
  invoiceNumber: sql<string | null>`${invoices.number}`,
  quoteNumber: sql<string | null>`${quotes.number}`,
  assigneeId: activities.assigneeId,
  assigneeName: sql<string | null>`${members.name}`,
};

export const listTasks = defineList({
  name: "tasks.list",
  summary: "What there is to do",
  permission: "customers:read",
  item: taskSchema,
  filter: taskFilter,
  always: isTask,
  selection: columns,
  from: (select) =>
    select
      .from(activities)
      .leftJoin(customers, and(eq(customers.teamId, activities.teamId), eq(customers.id, activities.customerId)))
      .leftJoin(deals, and(eq(deals.teamId, activities.teamId), eq(deals.id, activities.dealId)))
      .leftJoin(invoices, and(eq(invoices.teamId, activities.teamId), eq(invoices.id, activities.invoiceId)))
      .leftJoin(quotes, and(eq(quotes.teamId, activities.teamId), eq(quotes.id, activities.quoteId)))
      .leftJoin(members, and(eq(members.teamId, activities.teamId), eq(members.id, activities.assigneeId))),
  // Tasks without a day come last: the index `activities_tasks` is on this very expression.
  sorts: { dueDate: [dueLast(activities.dueDate)], createdAt: [activities.createdAt] },
  defaultSort: "dueDate",
  id: activities.id,
  toItem: toTask,
});

function toTask(row: RowOf<typeof columns>): z.input<typeof taskSchema> {
  const { customerName, dealTitle, invoiceNumber, quoteNumber, assigneeId, assigneeName, ...activity } = row;
  const { customerId, dealId, invoiceId, quoteId } = activity;
  const subjects = [
    { type: "customer", id: customerId, label: customerName },
    { type: "deal", id: dealId, label: dealTitle },
    { type: "invoice", id: invoiceId, label: invoiceNumber },
    { type: "quote", id: quoteId, label: quoteNumber },
  ] as const;
  const subject = subjects.flatMap(({ type, id, label }) => (id === null ? [] : [{ type, id, label }]))[0] ?? null;
  const assignee = assigneeId === null || assigneeName === null ? null : { id: assigneeId, name: assigneeName };
  return { ...activity, subject, assignee };
}
