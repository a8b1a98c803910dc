import { auditActions, idSchema, instantSchema } from "@omni/core";
import { value } from "@omni/db";
import { auditLog } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { recordChangeSchema } from "../approvals/schemas.ts";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";

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
  })
  .meta({ id: "AuditEntry" });

type State = Record<string, string | null> | null;

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
    },
    conditions: {
      table: eq(auditLog.recordTable, value("table")),
      recordId: eq(auditLog.recordId, value("recordId")),
      turnId: eq(auditLog.turnId, value("turnId")),
      userId: eq(auditLog.userId, value("userId")),
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
    before: sql<State>`app.differing(${auditLog.before}, ${auditLog.after})`,
    after: sql<State>`app.differing(${auditLog.after}, ${auditLog.before})`,
  },
  from: (select) => select.from(auditLog),
  sorts: { sequence: [auditLog.sequence] },
  defaultSort: "-sequence",
  id: auditLog.id,
  toItem: (row) => row,
});
