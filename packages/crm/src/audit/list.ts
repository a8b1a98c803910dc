import { auditActions, dateSchema, idSchema, instantSchema, type RecordChange } from "@omni/core";
import { value } from "@omni/db";
import { auditLog } from "@omni/db/schema";
import { eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { recordChangeSchema } from "../approvals/schemas.ts";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { type Currencies, currenciesOf, inDecimals, toShownChanges } from "./amounts.ts";
import { labelsOf } from "./labels.ts";

export const auditEntrySchema = recordChangeSchema
  .extend({
    id: idSchema,
    at: instantSchema,
    actorKind: z
      .string()
      .meta({ description: "user, agent, apiKey, system – or database, for a write that came past the product" }),
    actor: z.string().nullable().meta({ description: "The agent, key, job or database role" }),
    userId: idSchema.nullable(),
    requestId: z.string().nullable(),
    turnId: idSchema.nullable(),
    verb: z.string().nullable(),
    action: z.enum(auditActions),
    version: z.number().int().nullable(),
    by: z.string().nullable().meta({ description: "The person's name; null when they have left" }),
    labels: z
      .record(z.string(), z.string())
      .meta({ description: "Names of the records, people and API keys whose ids stand in the entry" }),
    approval: z
      .object({ verb: z.string(), changes: z.array(recordChangeSchema), agent: z.string().nullable(), userId: idSchema })
      .nullable()
      .meta({ description: "Of an entry about an approval: what was asked for, through which assistant or API key, for whom" }),
  })
  .meta({ id: "AuditEntry" });

/** The first moment of a day where the team is. */
const startOf = (day: SQL) => sql`(${day}::timestamp at time zone (select time_zone from team_profiles))`;
const before = sql<RecordChange["before"]>`app.differing(${auditLog.before}, ${auditLog.after})`;
const after = sql<RecordChange["before"]>`app.differing(${auditLog.after}, ${auditLog.before})`;

interface AskedFor {
  readonly verb: string;
  readonly changes: readonly RecordChange[];
  readonly currencies: Currencies;
  readonly agent: string | null;
  readonly userId: string;
}

/** What an approval is about: an entry about its decision has no more than what the decision changed. */
function ofApproval<Answer>(answer: SQL): SQL<Answer | null> {
  return sql`(select ${answer} from approvals a
    where audit_log.record_table = 'approvals' and a.team_id = audit_log.team_id and a.id = audit_log.record_id)`;
}

function approvalOf({ currencies, changes, ...asked }: AskedFor) {
  return { ...asked, changes: toShownChanges(changes, currencies) };
}

export const listAuditEntries = defineList({
  name: "audit.list",
  summary: "Every change of every record: who, through what, before and after",
  permission: "audit:read",
  item: auditEntrySchema,
  filter: defineFilter({
    shape: {
      table: z.string().max(100).optional(),
      recordId: idSchema.optional(),
      turnId: idSchema.optional(),
      userId: idSchema.optional(),
      action: z.enum(auditActions).optional(),
      from: dateSchema.optional().meta({ description: "On this day or later, in the team's time zone" }),
      to: dateSchema.optional(),
    },
    conditions: {
      table: eq(auditLog.recordTable, value("table")),
      recordId: eq(auditLog.recordId, value("recordId")),
      turnId: eq(auditLog.turnId, value("turnId")),
      userId: eq(auditLog.userId, value("userId")),
      action: eq(auditLog.action, value("action")),
      from: gte(auditLog.at, startOf(sql`${value("from")}::date`)),
      to: lt(auditLog.at, startOf(sql`(${value("to")}::date + 1)`)),
    },
  }),
  selection: {
    id: auditLog.id,
    at: auditLog.at,
    actorKind: auditLog.actorKind,
    actor: auditLog.actorLabel,
    userId: auditLog.userId,
    requestId: auditLog.requestId,
    turnId: auditLog.turnId,
    verb: auditLog.verb,
    action: auditLog.action,
    table: auditLog.recordTable,
    recordId: auditLog.recordId,
    version: auditLog.recordVersion,
    before,
    after,
    by: sql<string | null>`(select m.name from members m where m.user_id = audit_log.user_id)`,
    labels: labelsOf(
      [
        sql`${auditLog.recordId}`,
        sql`${before}`,
        sql`${after}`,
        sql`${auditLog.actorLabel}`,
        ofApproval(sql`jsonb_build_array(a.changes, a.actor_label)`),
      ],
      [ofApproval(sql`a.user_id::text`), ofApproval(sql`a.decided_by::text`)],
    ),
    approval: ofApproval<AskedFor>(sql`jsonb_build_object('verb', a.verb, 'changes', a.changes, 'agent', a.actor_label,
      'userId', a.user_id, 'currencies', ${currenciesOf(sql`a.changes`, sql`a.team_id`)})`),
    currency: sql<string | null>`coalesce(${auditLog.after}, ${auditLog.before}) ->> 'currency'`,
  },
  from: (select) => select.from(auditLog),
  sorts: { sequence: [auditLog.sequence] },
  defaultSort: "-sequence",
  id: auditLog.id,
  toItem: ({ before, after, approval, ...row }) => ({
    ...row,
    before: inDecimals(before, row),
    after: inDecimals(after, row),
    approval: approval && approvalOf(approval),
  }),
});
