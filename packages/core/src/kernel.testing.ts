/**
 * A data layer for tests of the kernel that keeps a diary: what was opened, in which mode, and what came of it.
 *
 * @module
 */
import type { Actor } from "./actor.ts";
import type { Context } from "./context.ts";
import type { OmniError } from "./errors.ts";
import type { Access, ApprovalOutcome, KernelPorts, PendingApproval, RecordChange, TransactionMode } from "./kernel.ts";
import type { OutboxEvent, TeamContext } from "./verb.ts";

export interface FakeTx {
  readonly changes: RecordChange[];
}

export type Entry =
  | {
      readonly step: "transact";
      readonly mode: TransactionMode;
      readonly access: Access;
      readonly ended: "committed" | "rolled back";
    }
  | { readonly step: "emit"; readonly ctx: TeamContext; readonly events: readonly OutboxEvent[] }
  | { readonly step: "settle"; readonly id: string; readonly outcome: ApprovalOutcome };

export interface FakePorts extends KernelPorts<FakeTx> {
  readonly diary: Entry[];
  /** Access that the database would refuse. */
  refuse: ((access: Access) => OmniError | undefined) | undefined;
  approval: (PendingApproval & { as: Actor; turnId: string | null; askedAt: Date }) | undefined;
}

export function fakePorts(): FakePorts {
  const diary: Entry[] = [];
  return {
    diary,
    refuse: undefined,
    approval: undefined,
    async transact(access, mode, run) {
      const refusal = this.refuse?.(access);
      if (refusal !== undefined) throw refusal;
      const settledBefore = diary.length;
      try {
        const result = await run({ changes: [] });
        diary.push({ step: "transact", mode, access, ended: mode === "write" ? "committed" : "rolled back" });
        return result;
      } catch (error) {
        // What a rolled back transaction did, did not happen.
        diary.splice(settledBefore, Infinity, { step: "transact", mode, access, ended: "rolled back" });
        throw error;
      }
    },
    changes: async (tx) => tx.changes,
    async requestApproval(access, { reversible: _, ...request }) {
      this.approval = { id: "approval", ...request, as: access.actor, turnId: access.turnId, askedAt: access.now };
      return { id: "approval", ...request };
    },
    async claimApproval() {
      if (this.approval === undefined) throw new Error("nothing waits for approval");
      return this.approval;
    },
    async settleApproval(_tx, _ctx, id, outcome) {
      diary.push({ step: "settle", id, outcome });
    },
    async emit(_tx, ctx, events) {
      diary.push({ step: "emit", ctx, events });
    },
  };
}

export const now = new Date("2026-03-31T08:15:00Z");
export const userId = "018f0000-0000-7000-8000-000000000001";
export const teamId = "018f0000-0000-7000-8000-0000000000aa";

export function contextOf(actor: Actor, own: Partial<Context> = {}): Context {
  return { actor, teamId, requestId: "request", clock: { now: () => now }, ...own };
}

export const person = contextOf({ kind: "user", userId });
export const agent = contextOf({ kind: "agent", agent: "sales", onBehalfOf: userId }, { turnId: "turn" });
