import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { OmniError } from "./errors.ts";
import { agent, contextOf, type FakePorts, type FakeTx, fakePorts, now, person, userId } from "./kernel.testing.ts";
import { createKernel, type Kernel, type RecordChange } from "./kernel.ts";
import { verbsFor } from "./verb.ts";

const before: RecordChange = { table: "deals", recordId: "d", before: { stage: "Lead" }, after: { stage: "Won" } };
const world: { change: RecordChange; failure: OmniError | undefined; ranAt: Date[] } = {
  change: before,
  failure: undefined,
  ranAt: [],
};

const moveDeal = verbsFor<FakeTx>().defineCommand({
  name: "deals.move",
  summary: "",
  permission: "deals:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({ deal: z.string() }),
  output: z.object({ deal: z.string() }),
  events: ({ deal }) => [{ name: "deal.moved", payload: { deal } }],
  async run({ ctx, input, tx }) {
    world.ranAt.push(ctx.clock.now());
    if (world.failure !== undefined) throw world.failure;
    tx.changes.push(world.change);
    return input;
  },
});

let ports: FakePorts;
let kernel: Kernel<FakeTx>;
const approve = { approvalId: "approval", decision: "approve" } as const;

beforeEach(async () => {
  Object.assign(world, { change: before, failure: undefined, ranAt: [] });
  ports = fakePorts();
  kernel = createKernel<FakeTx>(ports, [moveDeal]);
  await kernel.command(moveDeal, agent, { deal: "d" }).catch(() => undefined);
  ports.diary.length = 0;
});

const codeOf = (error: unknown) => (OmniError.is(error) ? error.code : error);

describe("approving", () => {
  test("runs the command as the agent that asked, in its turn, and settles in the same transaction", async () => {
    expect(await kernel.decide(person, approve)).toEqual({ status: "approved", result: { deal: "d" } });
    expect(ports.diary.slice(-3)).toMatchObject([
      { step: "emit", ctx: { actor: agent.actor, turnId: "turn" } },
      { step: "settle", id: "approval", outcome: { status: "approved" } },
      {
        step: "transact",
        mode: "write",
        ended: "committed",
        access: { actor: agent.actor, turnId: "turn", verb: "deals.move", permission: "deals:write", reversible: true },
      },
    ]);
  });

  test("is refused as stale when the same command would now do something else, and nothing of it stays", async () => {
    world.change = { ...before, before: { stage: "Proposal" } };
    expect(await kernel.decide(person, approve)).toEqual({ status: "stale", changes: [world.change] });
    expect(ports.diary).toMatchObject([
      { step: "transact", mode: "preview" },
      { step: "transact", mode: "write", ended: "rolled back" },
      { step: "settle", outcome: { status: "stale" } },
      { step: "transact", mode: "write", ended: "committed", access: { verb: "approvals.decide", actor: person.actor } },
    ]);
  });

  test("is refused as stale when what was stored is not what was asked", async () => {
    if (ports.approval !== undefined) ports.approval = { ...ports.approval, arguments: { deal: "another" } };
    expect(await kernel.decide(person, approve)).toMatchObject({ status: "stale" });
  });

  test("of what cannot be done any more ends the approval with the reason", async () => {
    world.failure = new OmniError("not_found", "There is no such deal.");
    expect(await kernel.decide(person, approve)).toEqual({
      status: "failed",
      error: { code: "not_found", message: "There is no such deal." },
    });
  });

  test("runs it as of the moment it was asked for, with the rights of now: the times it writes are those that were shown", async () => {
    const tomorrow = new Date(now.getTime() + 20 * 60 * 60 * 1000);
    expect(await kernel.decide({ ...person, clock: { now: () => tomorrow } }, approve)).toMatchObject({ status: "approved" });
    expect(world.ranAt).toEqual([now, now]);
    expect(ports.diary.at(-1)).toMatchObject({ step: "transact", mode: "write", access: { now: tomorrow } });
  });

  test("of arguments that the verb does not take any more ends the approval too", async () => {
    if (ports.approval !== undefined) ports.approval = { ...ports.approval, arguments: { deal: 1 } };
    expect(await kernel.decide(person, approve)).toMatchObject({ status: "failed", error: { code: "invalid" } });
  });

  test("that met a passing trouble leaves the approval open for another try", async () => {
    world.failure = new OmniError("unavailable", "The database cannot be reached.");
    expect(await kernel.decide(person, approve).catch(codeOf)).toBe("unavailable");
    expect(ports.diary.filter(({ step }) => step === "settle")).toEqual([]);
  });

  test("of a verb that is no longer there is a conflict", async () => {
    if (ports.approval !== undefined) ports.approval = { ...ports.approval, verb: "deals.sell" };
    expect(await kernel.decide(person, approve).catch(codeOf)).toBe("conflict");
  });

  test("needs the agent's person to still have the right: the command's permission is asked for again", async () => {
    ports.refuse = ({ permission }) =>
      permission === "deals:write" ? new OmniError("forbidden", "Your role does not have this permission.") : undefined;
    expect(await kernel.decide(person, approve).catch(codeOf)).toBe("forbidden");
    expect(ports.diary.filter(({ step }) => step === "settle")).toEqual([]);
  });
});

describe("declining", () => {
  test("settles without running the command", async () => {
    world.failure = new OmniError("unavailable", "must not run");
    expect(await kernel.decide(person, { ...approve, decision: "decline" })).toEqual({ status: "declined" });
    expect(ports.diary).toMatchObject([
      { step: "settle", outcome: { status: "declined" } },
      { step: "transact", mode: "write", ended: "committed", access: { permission: "approvals:decide" } },
    ]);
  });
});

describe("who may not decide", () => {
  test.each([
    ["the agent itself", agent],
    ["an agent's key", contextOf({ kind: "apiKey", keyKind: "agent", keyId: "k", onBehalfOf: userId })],
    ["a service key", contextOf({ kind: "apiKey", keyKind: "service", keyId: "k" })],
    ["our own job", contextOf({ kind: "system", job: "chat" })],
  ])("%s", async (_, ctx) => {
    for (const decision of ["approve", "decline"] as const) {
      expect(await kernel.decide(ctx, { ...approve, decision }).catch(codeOf)).toBe("forbidden");
    }
    expect(ports.diary).toEqual([]);
  });
});
