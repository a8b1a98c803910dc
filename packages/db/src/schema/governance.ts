import type { RecordChange } from "@omni/core";
import { approvalStatuses, auditActions } from "@omni/core";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { oneOf } from "./one-of.ts";
import { teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

const instant = () => timestamp({ withTimezone: true, mode: "string" });
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });
const transactionId = customType<{ data: string }>({ dataType: () => "xid8" });

/** A change an agent wants to make: shown exactly, and made only if it would still be exactly that. */
export const approvals = pgTable(
  "approvals",
  {
    ...tenantKey,
    verb: text().notNull(),
    arguments: jsonb().$type<unknown>().notNull(),
    changes: jsonb().$type<RecordChange[]>().notNull(),
    hash: text().notNull(),
    isReversible: boolean().notNull(),
    status: text({ enum: approvalStatuses }).notNull().default("pending"),
    /** The agent or key that asked, and for whom. */
    actorKind: text().notNull(),
    actorLabel: text(),
    userId: uuid().notNull(),
    turnId: uuid().notNull(),
    requestedAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    decidedAt: instant(),
    decidedBy: uuid(),
    outcome: jsonb().$type<unknown>(),
    /** When the turn it belongs to was undone. */
    undoneAt: instant(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    index("approvals_requested").on(table.teamId, table.requestedAt, table.id),
    index("approvals_status").on(table.teamId, table.status, table.requestedAt, table.id),
    index("approvals_turn").on(table.teamId, table.turnId),
    oneOf("approvals", "status", approvalStatuses),
    teamPolicy(),
  ],
).enableRLS();

/**
 * Every change of every business record, written by triggers. `before` and `after` can be erased (a person's right); `digest`
 * is SHA-256 over `salt` and both, so that what was sealed stays provable without them.
 */
export const auditLog = pgTable(
  "audit_log",
  {
    ...tenantKey,
    /** Grows with every entry of every team; orders the entries of a transaction. */
    sequence: bigserial({ mode: "bigint" }).notNull(),
    at: instant().notNull().defaultNow(),
    transactionId: transactionId().notNull().default(sql`pg_current_xact_id()`),
    actorKind: text().notNull(),
    actorLabel: text(),
    userId: uuid(),
    requestId: text(),
    turnId: uuid(),
    verb: text(),
    /** Whether the verb that wrote this can be undone. */
    isReversible: boolean().notNull().default(false),
    action: text({ enum: auditActions }).notNull(),
    recordTable: text().notNull(),
    recordId: uuid().notNull(),
    recordVersion: integer(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    salt: bytes(),
    digest: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    index("audit_log_sequence").on(table.teamId, table.sequence),
    index("audit_log_at").on(table.teamId, table.at),
    index("audit_log_record").on(table.teamId, table.recordTable, table.recordId, table.sequence),
    index("audit_log_turn").on(table.teamId, table.turnId, table.sequence),
    index("audit_log_transaction").on(table.teamId, table.transactionId),
    index("audit_log_user").on(table.teamId, table.userId, table.sequence),
    oneOf("audit_log", "action", auditActions),
    teamPolicy(),
  ],
).enableRLS();

/** Events of committed transactions, for jobs and webhooks to pick up. */
export const outbox = pgTable(
  "outbox",
  {
    ...tenantKey,
    name: text().notNull(),
    payload: jsonb().$type<unknown>().notNull(),
    actor: jsonb().$type<unknown>().notNull(),
    createdAt: instant().notNull().defaultNow(),
    relayedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    index("outbox_waiting").on(table.createdAt).where(sql`relayed_at is null`),
    teamPolicy(),
  ],
).enableRLS();

/** One call of a model. */
export const aiMetrics = pgTable(
  "ai_metrics",
  {
    ...tenantKey,
    turnId: uuid(),
    role: text().notNull(),
    provider: text().notNull(),
    model: text().notNull(),
    inputTokens: integer(),
    cachedInputTokens: integer(),
    outputTokens: integer(),
    /** Milliseconds. */
    timeToFirstToken: integer(),
    duration: integer().notNull(),
    outcome: text().notNull(),
    /** In `currency`; null where no price is known. */
    cost: numeric({ precision: 19, scale: 9 }),
    currency: text().notNull().default("USD"),
    at: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    index("ai_metrics_at").on(table.teamId, table.at),
    index("ai_metrics_turn").on(table.teamId, table.turnId),
    teamPolicy(),
  ],
).enableRLS();

/** One turn of an assistant: who asked, who answered, with which tools, how it ended. */
export const aiAuditLog = pgTable(
  "ai_audit_log",
  {
    ...tenantKey,
    turnId: uuid().notNull(),
    userId: uuid().notNull(),
    agent: text().notNull(),
    routedBy: text().notNull(),
    model: text().notNull(),
    tools: jsonb().$type<unknown>().notNull(),
    outcome: text().notNull(),
    durationMs: bigint({ mode: "number" }).notNull(),
    at: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    index("ai_audit_log_at").on(table.teamId, table.at),
    index("ai_audit_log_turn").on(table.teamId, table.turnId),
    teamPolicy(),
  ],
).enableRLS();
