import { dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { activities } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { resolveCustomer } from "../search/resolve-filters.ts";
import { resolveReference } from "../search/resolve-reference.ts";

const mine = sql`(select m.id from members m where m.user_id = app.user_id())`;

const isLate = sql`(${activities.doneAt} is null and coalesce(${activities.dueDate} < app.today(), false))`;

export const taskFilter = defineFilter({
  shape: {
    isDone: z.boolean().optional(),
    isOverdue: z.boolean().optional().meta({ description: "Not done, and due before today" }),
    isMine: z.boolean().optional().meta({ description: "Tasks of whoever asks" }),
    dueFrom: dateSchema.optional(),
    dueTo: dateSchema.optional(),
    customer: referenceTo("customer").optional(),
    deal: referenceTo("deal").optional(),
  },
  conditions: {
    isDone: { true: sql`${activities.doneAt} is not null`, false: sql`${activities.doneAt} is null` },
    isOverdue: { true: isLate, false: sql`not ${isLate}` },
    isMine: { true: sql`${activities.assigneeId} = ${mine}`, false: sql`${activities.assigneeId} is distinct from ${mine}` },
    dueFrom: gte(activities.dueDate, value("dueFrom")),
    dueTo: lte(activities.dueDate, value("dueTo")),
    customer: eq(activities.customerId, value("customer")),
    deal: eq(activities.dealId, value("deal")),
  },
  resolve: async ({ customer, deal }, tx) => ({
    ...(await resolveCustomer(tx, customer)),
    ...(deal === undefined ? {} : { deal: await resolveReference(tx, "deal", deal) }),
  }),
});

/** `always` of lists and totals of tasks. */
export const isTask = eq(activities.kind, sql`'task'`);
