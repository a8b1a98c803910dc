import { createKernel, type Kernel, newId } from "@omni/core";
import type { Database, TenantTx } from "@omni/db";
import { outbox } from "@omni/db/schema";
import { claimApproval, requestApproval, settleApproval } from "./approvals/approval-gate.ts";
import { changesOfTransaction } from "./audit/changes.ts";
import { commands } from "./registry.ts";

export type CrmKernel = Kernel<TenantTx>;

/** The kernel over a database: everything that calls a verb calls it through this. */
export function createCrmKernel(database: Database): CrmKernel {
  return createKernel<TenantTx>(
    {
      transact: database.transact,
      changes: changesOfTransaction,
      requestApproval: (access, request) => requestApproval(database, access, request),
      claimApproval,
      settleApproval,
      async emit(tx, ctx, events) {
        await tx.db
          .insert(outbox)
          .values(events.map(({ name, payload }) => ({ teamId: ctx.teamId, id: newId(), name, payload, actor: ctx.actor })));
      },
    },
    Object.values(commands),
  );
}
