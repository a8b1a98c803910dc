import type { RecordChange } from "@omni/core";
import { approvals } from "@omni/db/schema";
import { sql } from "drizzle-orm";
import { currenciesOf, inDecimals } from "../audit/amounts.ts";

export const approvalColumns = {
  id: approvals.id,
  verb: approvals.verb,
  arguments: approvals.arguments,
  changes: approvals.changes,
  labels: sql<Record<string, string>>`app.labels_of(${approvals.changes})`,
  currencies: currenciesOf(sql`approvals.changes`, sql`approvals.team_id`),
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

interface Stored {
  readonly changes: readonly RecordChange[];
  readonly currencies: Readonly<Record<string, string | null>>;
}

/** As it is shown: its amounts in decimals. What is stored, and what the hash is of, stays minor units. */
export function toApproval<Row extends Stored>({ currencies, changes, ...row }: Row) {
  return {
    ...row,
    changes: changes.map((change) => {
      const { table, recordId, before, after } = change;
      const currency = after?.currency ?? before?.currency ?? currencies[recordId] ?? null;
      const its = { table, currency };
      return { ...change, before: inDecimals(before, its), after: inDecimals(after, its), currency };
    }),
  };
}
