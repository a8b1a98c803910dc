import type { RecordChange } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";

/**
 * What the running transaction has changed so far, as the audit triggers saw it, in the order it happened. Approvals are left
 * out: they are about a change, not part of it.
 */
export function changesOfTransaction(tx: TenantTx): Promise<RecordChange[]> {
  return tx.execute<RecordChange>(sql`
    select record_table as "table", record_id as "recordId", app.differing(before, after) as before, app.differing(after, before) as after
    from audit_log
    where team_id = app.team_id() and transaction_id = pg_current_xact_id() and record_table <> 'approvals'
    order by sequence`);
}
