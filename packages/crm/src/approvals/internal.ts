import { approvals } from "@omni/db/schema";
import { sql } from "drizzle-orm";

export const approvalColumns = {
  id: approvals.id,
  verb: approvals.verb,
  arguments: approvals.arguments,
  changes: approvals.changes,
  labels: sql<Record<string, string>>`app.labels_of(${approvals.changes})`,
  isReversible: approvals.isReversible,
  status: approvals.status,
  agent: approvals.actorLabel,
  userId: approvals.userId,
  turnId: approvals.turnId,
  requestedAt: approvals.requestedAt,
  expiresAt: approvals.expiresAt,
  decidedAt: approvals.decidedAt,
  decidedBy: approvals.decidedBy,
  undoneAt: approvals.undoneAt,
  outcome: approvals.outcome,
};
