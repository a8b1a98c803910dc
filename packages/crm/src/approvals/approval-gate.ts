/**
 * The kernel's approvals, kept in the table: requested by agents, claimed and settled by people.
 *
 * @module
 */
import {
  type Access,
  type Actor,
  type ApprovalOutcome,
  type ApprovalRequest,
  actorLabel,
  newId,
  OmniError,
  responsibleUser,
  type TeamContext,
} from "@omni/core";
import type { Database, TenantTx } from "@omni/db";
import { approvals, members } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { readApproval } from "./internal.ts";

/** How long a person has to decide; after that the world has moved on and the assistant must ask again. */
const lifetimeMs = 24 * 60 * 60 * 1000;

/** Stores a pending approval in a transaction of its own – the one that made the preview is gone – and gives it as it is shown. */
export async function requestApproval(database: Database, access: Access, request: ApprovalRequest) {
  const userId = responsibleUser(access.actor);
  if (userId === null) throw new Error("only somebody who acts for a person asks for approval");
  const { reversible, ...pending } = request;
  const id = newId();
  return database.transact(access, "write", async (tx) => {
    await tx.db.insert(approvals).values({
      id,
      ...pending,
      teamId: access.teamId,
      changes: [...pending.changes],
      isReversible: reversible,
      actorKind: access.actor.kind,
      actorLabel: actorLabel(access.actor),
      userId,
      // An agent's key calls outside of conversations; each of its calls is a turn by itself, so that it can be undone.
      turnId: access.turnId ?? newId(),
      requestedAt: access.now.toISOString(),
      expiresAt: new Date(access.now.getTime() + lifetimeMs).toISOString(),
    });
    return readApproval(tx, id);
  });
}

/** Locks a pending approval for the person of `ctx`. Throws `not_found`, `conflict` (decided, expired) or `forbidden`. */
export async function claimApproval(tx: TenantTx, ctx: TeamContext, id: string) {
  const [approval] = await tx.db.select().from(approvals).where(eq(approvals.id, id)).for("update");
  if (approval === undefined) throw new OmniError("not_found", "There is no such approval.");
  const decider = ctx.actor.kind === "user" ? ctx.actor.userId : "";
  if (decider !== approval.userId && !(await mayDecideForOthers(tx, decider))) {
    throw new OmniError("forbidden", "Only the person the assistant acts for, or an administrator, can decide this.", {
      reason: "approval_not_yours",
    });
  }
  if (approval.status !== "pending")
    throw new OmniError("conflict", `This was ${approval.status} already.`, {
      reason: "approval_decided",
      details: { status: approval.status },
    });
  if (Date.parse(approval.expiresAt) <= ctx.clock.now().getTime()) {
    throw new OmniError("conflict", "This approval has expired; ask the assistant again.", {
      reason: "approval_expired",
      details: { status: "expired" },
    });
  }
  return {
    id: approval.id,
    verb: approval.verb,
    arguments: approval.arguments,
    changes: approval.changes,
    hash: approval.hash,
    as: askingActor(approval),
    turnId: approval.turnId,
    askedAt: new Date(approval.requestedAt),
  };
}

export async function settleApproval(tx: TenantTx, ctx: TeamContext, id: string, outcome: ApprovalOutcome): Promise<void> {
  const { status, ...rest } = outcome;
  await tx.db
    .update(approvals)
    .set({
      status,
      outcome: rest,
      decidedAt: ctx.clock.now().toISOString(),
      decidedBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
    })
    .where(eq(approvals.id, id));
}

async function mayDecideForOthers(tx: TenantTx, userId: string): Promise<boolean> {
  const [member] = await tx.db.select({ role: members.role }).from(members).where(eq(members.userId, userId));
  return member?.role === "owner" || member?.role === "admin";
}

function askingActor({ actorKind, actorLabel: label, userId }: typeof approvals.$inferSelect): Actor {
  return actorKind === "apiKey"
    ? { kind: "apiKey", keyKind: "agent", keyId: label ?? "", onBehalfOf: userId }
    : { kind: "agent", agent: label ?? "", onBehalfOf: userId };
}
