import { idSchema, OmniError } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { approvals } from "@omni/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";

interface TouchedRecord {
  readonly table: string;
  readonly recordId: string;
  /** The version that the turn's last write left; null where it deleted the record. */
  readonly leftAt: number | null;
  readonly existedBefore: boolean;
  readonly isReversible: boolean;
  readonly userId: string | null;
}

const conflictSchema = z.object({ table: z.string(), recordId: idSchema, reason: z.enum(["changed_since", "irreversible"]) });

/**
 * Undoes everything a turn wrote, in one transaction: every record goes back to what it was before the turn, or – when any of
 * them was changed since – nothing does and `conflict` lists which.
 */
export const undoTurn = defineCommand({
  name: "turns.undo",
  summary: "Undo everything a turn of an assistant changed",
  permission: "turns:undo",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ turnId: idSchema }),
  output: z.object({ turnId: idSchema, restored: z.array(z.object({ table: z.string(), recordId: idSchema })) }),
  events: ({ turnId }) => [{ name: "turn.undone", payload: { turnId } }],
  async run({ ctx, input: { turnId }, tx }) {
    // Locked first, here and by a decision, so that the two wait for each other in one order.
    const asked = await tx.db
      .select({ status: approvals.status, undoneAt: approvals.undoneAt })
      .from(approvals)
      .where(eq(approvals.turnId, turnId))
      .for("update");
    const done = asked.filter(({ status }) => status === "approved");
    if (done.length > 0 && done.every(({ undoneAt }) => undoneAt !== null))
      throw new OmniError("conflict", "This turn was undone already.", { reason: "undone_already" });
    const touched = await touchedRecords(tx, turnId);
    if (touched.length === 0) throw new OmniError("not_found", "This turn changed nothing, so there is nothing to undo.");
    await requireOwnTurn(tx, touched);

    const conflicts: z.infer<typeof conflictSchema>[] = [];
    for (const { table, recordId, leftAt, isReversible } of touched) {
      const [locked] = await tx.execute<{ version: number | null }>(
        sql`select app.lock_record(${table}, ${recordId}) as version`,
      );
      if (!isReversible) conflicts.push({ table, recordId, reason: "irreversible" });
      else if ((locked?.version ?? null) !== leftAt) conflicts.push({ table, recordId, reason: "changed_since" });
    }
    if (conflicts.length > 0) {
      throw new OmniError("conflict", "Some of these records were changed since, or cannot be undone; nothing was changed.", {
        reason: "undo_in_conflict",
        details: { conflicts },
      });
    }

    // Records that the turn made go last-made first, so that lines go before their invoice; the others come back first-touched first.
    const made = touched.filter(({ existedBefore }) => !existedBefore).reverse();
    for (const { table, recordId } of [...made, ...touched.filter(({ existedBefore }) => existedBefore)]) {
      await tx.execute(sql`select app.restore_record(${table}, ${recordId}, (
        select before from audit_log
        where team_id = app.team_id() and turn_id = ${turnId} and record_table = ${table} and record_id = ${recordId}
        order by sequence limit 1))`);
    }
    // Not those that still wait: what they ask for may yet be done, and would not be undone then.
    await tx.db
      .update(approvals)
      .set({ undoneAt: ctx.clock.now().toISOString() })
      .where(and(eq(approvals.turnId, turnId), eq(approvals.status, "approved")));
    return { turnId, restored: touched.map(({ table, recordId }) => ({ table, recordId })) };
  },
});

/** Each record the turn wrote, in the order it first did. Approvals are about changes, not changes. */
function touchedRecords(tx: TenantTx, turnId: string): Promise<TouchedRecord[]> {
  return tx.execute<TouchedRecord>(sql`
    select record_table as "table", record_id as "recordId",
      (array_agg(case when action = 'delete' then null else record_version end order by sequence desc))[1] as "leftAt",
      (array_agg(action <> 'insert' order by sequence))[1] as "existedBefore",
      bool_and(is_reversible) as "isReversible",
      (array_agg(user_id order by sequence))[1] as "userId"
    from audit_log
    where team_id = app.team_id() and turn_id = ${turnId} and record_table <> 'approvals'
    group by record_table, record_id
    order by min(sequence)`);
}

async function requireOwnTurn(tx: TenantTx, touched: readonly TouchedRecord[]): Promise<void> {
  const [bound] = await tx.execute<{ userId: string | null; role: string }>(
    sql`select app.user_id() as "userId", current_setting('app.role') as role`,
  );
  const isOwn = touched.every(({ userId }) => userId === bound?.userId);
  if (!isOwn && bound?.role !== "owner" && bound?.role !== "admin") {
    throw new OmniError("forbidden", "Only the person who asked for it, or an administrator, can undo this.", {
      reason: "undo_not_yours",
    });
  }
}
