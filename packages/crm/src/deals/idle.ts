import { dateSchema } from "@omni/core";
import { value } from "@omni/db";
import { customers, dealStages, deals } from "@omni/db/schema";
import { sql } from "drizzle-orm";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { defineTotals } from "../totals.ts";
import { dealColumns, inItsStage, ofItsCustomer, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

const since = value("since");
const isOpen = sql`not ${deals.isClosed}`;

/** Nothing happened with the deal from a day on: it was not changed, and no note, task or quote was made for it. */
const idleFilter = defineFilter({
  shape: { since: dateSchema.optional().meta({ description: "Nothing happened on or after this day" }) },
  conditions: {
    since: sql`(${deals.updatedAt} < ${since}::date::timestamptz
      and not exists (select 1 from activities a where a.team_id = ${deals.teamId} and a.deal_id = ${deals.id} and a.created_at >= ${since}::date::timestamptz)
      and not exists (select 1 from quotes q where q.team_id = ${deals.teamId} and q.deal_id = ${deals.id} and q.issue_date >= ${since}::date))`,
  },
});

export const listIdleDeals = defineList({
  name: "deals.idle",
  summary: "Open deals, those that nothing happened with for longest first",
  permission: "deals:read",
  item: dealSchema,
  filter: idleFilter,
  always: isOpen,
  selection: dealColumns,
  from: (select) => select.from(deals).innerJoin(customers, ofItsCustomer).innerJoin(dealStages, inItsStage),
  sorts: { updatedAt: [deals.updatedAt] },
  defaultSort: "updatedAt",
  id: deals.id,
  toItem: toDeal,
});

export const totalIdleDeals = defineTotals({
  name: "deals.idle-totals",
  summary: "How many open deals nothing happened with, and what they are worth per currency",
  permission: "deals:read",
  filter: idleFilter,
  always: isOpen,
  from: (select) => select.from(deals),
  currency: deals.currency,
  sums: { amount: deals.amount },
});
