import { OmniError, type RecordChange } from "@omni/core";
import { defineStatement, type TenantTx, value } from "@omni/db";
import { approvals } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Currencies, currenciesOf, toShownChanges } from "../audit/amounts.ts";
import { labelsOf } from "../audit/labels.ts";
import type { approvalSchema } from "./schemas.ts";

export const approvalColumns = {
  id: approvals.id,
  verb: approvals.verb,
  arguments: approvals.arguments,
  changes: approvals.changes,
  labels: labelsOf(
    [sql`${approvals.changes}`, sql`${approvals.actorLabel}`],
    [sql`approvals.user_id::text`, sql`approvals.decided_by::text`],
  ),
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
  readonly currencies: Currencies;
  readonly outcome: unknown;
}

/** As it is shown: its amounts in decimals. What is stored, and what the hash is of, stays minor units. */
export function toApproval<Row extends Stored>({ currencies, changes, outcome, ...row }: Row) {
  const shown = (them: readonly RecordChange[]) => toShownChanges(them, currencies);
  return {
    ...row,
    changes: shown(changes),
    outcome: isOfStale(outcome) ? { ...outcome, changes: shown(outcome.changes) } : outcome,
  };
}

/** Kept with what the change would have been instead. */
function isOfStale(outcome: unknown): outcome is { readonly changes: readonly RecordChange[] } {
  return outcome !== null && typeof outcome === "object" && "changes" in outcome;
}

const approvalById = defineStatement(approvalColumns, (select) => select.from(approvals).where(eq(approvals.id, value("id"))));

/** An approval as it is shown. Throws `not_found`. */
export async function readApproval(tx: TenantTx, id: string): Promise<z.input<typeof approvalSchema>> {
  const [row] = await tx.rows(approvalById, { id });
  if (row === undefined) throw new OmniError("not_found", "There is no such approval.");
  return toApproval(row);
}
