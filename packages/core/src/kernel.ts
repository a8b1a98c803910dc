/**
 * The kernel: the one order in which every verb runs, written once.
 *
 * authorise → parse → approve → transaction (run, parse output, outbox). Rights are checked by the database in the round trip
 * that binds the team, before any statement of the verb runs; its first statements travel in that same round trip.
 *
 * @module
 */
import type { z } from "zod";
import { type Actor, isAgent } from "./actor.ts";
import { canonicalHash } from "./canonical.ts";
import type { Context } from "./context.ts";
import { type ErrorCode, OmniError } from "./errors.ts";
import { parseOutput } from "./parse-output.ts";
import { type Permission, type Role, rolesWith } from "./permissions.ts";
import type { Command, OutboxEvent, Query, TeamContext } from "./verb.ts";

/** What the database needs to bind a transaction to a team and to decide whether the actor may be there at all. */
export interface Access {
  readonly teamId: string;
  readonly actor: Actor;
  readonly requestId: string;
  readonly turnId: string | null;
  readonly verb: string;
  readonly permission: Permission;
  readonly roles: readonly Role[];
  /** Whether what this call writes can be undone. */
  readonly reversible: boolean;
  readonly now: Date;
}

/** Binding and the first statements travel together; if it is refused they fail unrun. `write` commits; `preview` always rolls back. */
export type TransactionMode = "read" | "write" | "preview";

/** One record as a command changed it: the columns that differ, as text, its version among them. */
export interface RecordChange {
  readonly table: string;
  readonly recordId: string;
  readonly before: Record<string, string | null> | null;
  readonly after: Record<string, string | null> | null;
}

export interface PendingApproval {
  readonly id: string;
  readonly verb: string;
  readonly arguments: unknown;
  readonly changes: readonly RecordChange[];
  readonly hash: string;
}

export interface ApprovalRequest extends Omit<PendingApproval, "id"> {
  readonly reversible: boolean;
}

/** What the kernel needs from the data layer. `Tx` is opaque here. */
export interface KernelPorts<Tx> {
  transact<T>(access: Access, mode: TransactionMode, run: (tx: Tx) => Promise<T>): Promise<T>;
  /** What this transaction has changed so far, as the audit triggers saw it. */
  changes(tx: Tx): Promise<readonly RecordChange[]>;
  /** Stores a pending approval for the actor of `access`, and gives it back as it is shown to whoever asked. */
  requestApproval(access: Access, request: ApprovalRequest): Promise<{ readonly id: string }>;
  /**
   * Locks the approval and returns it if the actor of `access` may decide it now; else throws `not_found`, `forbidden` or
   * `conflict`. `as` is the agent that asked, under whose name and rights the command runs, and `askedAt` when it did: the command
   * runs as of then, since a time or a day it writes is part of what was shown.
   */
  claimApproval(
    tx: Tx,
    ctx: TeamContext,
    id: string,
  ): Promise<PendingApproval & { readonly as: Actor; readonly turnId: string | null; readonly askedAt: Date }>;
  settleApproval(tx: Tx, ctx: TeamContext, id: string, outcome: ApprovalOutcome): Promise<void>;
  emit(tx: Tx, ctx: TeamContext, events: readonly OutboxEvent[]): Promise<void>;
}

export type ApprovalOutcome =
  | { readonly status: "approved"; readonly result: unknown }
  | { readonly status: "declined" }
  | { readonly status: "stale"; readonly changes: readonly RecordChange[] }
  | { readonly status: "failed"; readonly error: { readonly code: string; readonly message: string } };

export interface Kernel<Tx> {
  query<I extends z.ZodObject, O extends z.ZodType>(verb: Query<I, O, Tx>, ctx: Context, input: unknown): Promise<z.output<O>>;
  command<I extends z.ZodObject, O extends z.ZodType>(
    verb: Command<I, O, Tx>,
    ctx: Context,
    input: unknown,
  ): Promise<z.output<O>>;
  /** Decides a pending approval; on `approve` runs the command again, and only if it would change exactly what was shown. */
  decide(ctx: Context, decision: { approvalId: string; decision: "approve" | "decline" }): Promise<ApprovalOutcome>;
}

/** Errors that trying again cannot mend. `unauthenticated` is the key that asked, revoked since; not the person who decides. */
const endsApproval: readonly ErrorCode[] = ["invalid", "not_found", "ambiguous", "unauthenticated"];

type AnyCommand<Tx> = Command<z.ZodObject, z.ZodType, Tx>;

/** Ends a `preview` or a refused approval: whatever the callback did is rolled back by throwing. */
class Rollback extends Error {
  readonly outcome: ApprovalOutcome;
  constructor(outcome: ApprovalOutcome) {
    super("rolled back");
    this.outcome = outcome;
  }
}

export function createKernel<Tx>(ports: KernelPorts<Tx>, commands: readonly AnyCommand<Tx>[]): Kernel<Tx> {
  const commandByName = new Map(commands.map((command) => [command.name, command]));

  async function parseInput<I extends z.ZodType>(schema: I, access: Access, input: unknown): Promise<z.output<I>> {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    // Rights come first: whoever may not call the verb must not learn from its complaints about the input.
    await ports.transact(access, "preview", async () => undefined);
    throw invalidInput(parsed.error);
  }

  async function perform(verb: AnyCommand<Tx>, ctx: TeamContext, input: Record<string, unknown>, tx: Tx): Promise<unknown> {
    const result = parseOutput(verb.output, await verb.run({ ctx, input, tx }));
    const events = verb.events?.(result) ?? [];
    if (events.length > 0) await ports.emit(tx, ctx, events);
    return result;
  }

  async function askForApproval(
    verb: AnyCommand<Tx>,
    ctx: TeamContext,
    access: Access,
    input: Record<string, unknown>,
  ): Promise<never> {
    const changes = await ports.transact(access, "preview", async (tx) => {
      await perform(verb, { ...ctx, clock: { now: () => access.now } }, input, tx);
      return ports.changes(tx);
    });
    const approval = await ports.requestApproval(access, {
      verb: verb.name,
      arguments: input,
      changes,
      hash: approvalHash(verb.name, input, changes),
      reversible: verb.undo === "restore",
    });
    throw new OmniError("approval_required", "A person has to approve this change first.", { details: { approval } });
  }

  return {
    async query(verb, ctx, input) {
      const [team, access] = authorise(verb, ctx);
      const parsed = await parseInput(verb.input, access, input);
      return parseOutput(verb.output, await ports.transact(access, "read", (tx) => verb.run({ ctx: team, input: parsed, tx })));
    },

    async command(verb, ctx, input) {
      const [team, access] = authorise(verb, ctx);
      const parsed = await parseInput(verb.input, access, input);
      if (verb.approval === "agent" && isAgent(ctx.actor)) return askForApproval(verb, team, access, parsed);
      return (await ports.transact(access, "write", (tx) => perform(verb, team, parsed, tx))) as z.output<typeof verb.output>;
    },

    async decide(ctx, { approvalId, decision }) {
      const [team, access] = authorise({ name: "approvals.decide", permission: "approvals:decide" }, ctx);
      if (ctx.actor.kind !== "user") throw new OmniError("forbidden", "Only a person can decide an approval.");

      const settle = (outcome: ApprovalOutcome) =>
        ports.transact(access, "write", async (tx) => {
          await ports.claimApproval(tx, team, approvalId);
          await ports.settleApproval(tx, team, approvalId, outcome);
          return outcome;
        });
      if (decision === "decline") return settle({ status: "declined" });

      // The approval as the agent left it names the verb; only then is it known whose rights the command needs.
      const pending = await ports.transact(access, "preview", (tx) => ports.claimApproval(tx, team, approvalId));
      const verb = commandByName.get(pending.verb);
      if (verb === undefined) throw new OmniError("conflict", `“${pending.verb}” is no longer offered; ask again.`);
      const asAgent: TeamContext = {
        ...team,
        actor: pending.as,
        clock: { now: () => pending.askedAt },
        ...(pending.turnId === null ? {} : { turnId: pending.turnId }),
      };
      // Rights are those of now: a key that has expired since is refused.
      const [, agentAccess] = authorise(verb, { ...asAgent, clock: team.clock });

      try {
        return await ports.transact(agentAccess, "write", async (tx) => {
          const approval = await ports.claimApproval(tx, team, approvalId);
          const input = verb.input.safeParse(approval.arguments);
          // Asked for before an update of the product that changed what the verb takes.
          if (!input.success) throw invalidInput(input.error);
          const result = await perform(verb, asAgent, input.data, tx);
          const changes = await ports.changes(tx);
          if (approvalHash(verb.name, input.data, changes) !== approval.hash) throw new Rollback({ status: "stale", changes });
          const outcome: ApprovalOutcome = { status: "approved", result };
          await ports.settleApproval(tx, team, approvalId, outcome);
          return outcome;
        });
      } catch (error) {
        // What was asked for cannot happen any more; the approval ends here rather than wait for a second try.
        if (error instanceof Rollback) return settle(error.outcome);
        if (OmniError.is(error) && endsApproval.includes(error.code)) {
          return settle({ status: "failed", error: { code: error.code, message: error.message } });
        }
        throw error;
      }
    },
  };
}

/** Binds an approval to what was asked and to what it would do. Either one changing makes it another approval. */
export function approvalHash(verb: string, input: unknown, changes: readonly RecordChange[]): string {
  return canonicalHash({ verb, input, changes });
}

function authorise(
  verb: { name: string; permission: Permission; undo?: "restore" | "never" },
  ctx: Context,
): [TeamContext, Access] {
  const { teamId } = ctx;
  if (teamId === null) {
    throw new OmniError("forbidden", "You belong to no team yet. Create one, or ask to be invited.");
  }
  return [
    { ...ctx, teamId },
    {
      teamId,
      actor: ctx.actor,
      requestId: ctx.requestId,
      turnId: ctx.turnId ?? null,
      verb: verb.name,
      permission: verb.permission,
      roles: rolesWith(verb.permission),
      reversible: verb.undo === "restore",
      now: ctx.clock.now(),
    },
  ];
}

/** A zod failure as `invalid`, with one `{ path, message }` an issue; a check of ours names its `reason` in its `params`. */
export function invalidInput(error: z.ZodError): OmniError {
  const issues = error.issues.map((issue) => {
    const reason = issue.code === "custom" ? issue.params?.reason : undefined;
    return { path: issue.path.join("."), message: issue.message, ...(typeof reason === "string" && { reason }) };
  });
  const [first] = issues;
  const summary =
    first === undefined ? "The input is not valid." : first.path === "" ? first.message : `${first.path}: ${first.message}`;
  return new OmniError("invalid", summary, { details: { issues }, cause: error });
}
