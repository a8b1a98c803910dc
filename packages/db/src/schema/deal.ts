import { stageOutcomes } from "@omni/core";
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { customers } from "./customer.ts";
import { oneOf } from "./one-of.ts";
import { members } from "./team.ts";
import { currencyCode, minor, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

export const dealStages = pgTable(
  "deal_stages",
  {
    ...tenantKey,
    name: text().notNull(),
    position: integer().notNull(),
    /** Chance of winning a deal of this stage, 0–1; given to a deal when it enters the stage. */
    probability: doublePrecision().notNull(),
    /** Reached when the deal is decided; null while it is open. */
    outcome: text({ enum: stageOutcomes }),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("deal_stages_name").on(table.teamId, table.name),
    oneOf("deal_stages", "outcome", stageOutcomes),
    teamPolicy(),
  ],
).enableRLS();

export const deals = pgTable(
  "deals",
  {
    ...tenantKey,
    title: text().notNull(),
    customerId: uuid().notNull(),
    stageId: uuid().notNull(),
    amount: minor().notNull(),
    currency: currencyCode().notNull(),
    /** 0–1. */
    probability: doublePrecision().notNull(),
    closeDate: date({ mode: "string" }).notNull(),
    isClosed: boolean().notNull().default(false),
    ownerId: uuid(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.customerId], foreignColumns: [customers.teamId, customers.id] }),
    foreignKey({ columns: [table.teamId, table.stageId], foreignColumns: [dealStages.teamId, dealStages.id] }),
    foreignKey({ columns: [table.teamId, table.ownerId], foreignColumns: [members.teamId, members.id] }),
    index("deals_close_date").on(table.teamId, table.closeDate, table.id),
    index("deals_stage").on(table.teamId, table.stageId, table.closeDate, table.id),
    index("deals_customer").on(table.teamId, table.customerId, table.closeDate, table.id),
    index("deals_amount").on(table.teamId, table.currency, table.amount, table.id),
    index("deals_created").on(table.teamId, table.createdAt, table.id),
    index("deals_owner").on(table.teamId, table.ownerId),
    index("deals_untouched").on(table.teamId, table.updatedAt, table.id).where(sql`not is_closed`),
    index("deals_search").using("gin", sql`app.fold(${table.title}) gin_trgm_ops`),
    teamPolicy(),
  ],
).enableRLS();
