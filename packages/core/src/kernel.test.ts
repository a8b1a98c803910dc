import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { OmniError } from "./errors.ts";
import { agent, contextOf, type FakePorts, type FakeTx, fakePorts, now, person, teamId, userId } from "./kernel.testing.ts";
import { approvalHash, createKernel, type Kernel, type RecordChange } from "./kernel.ts";
import { rolesWith } from "./permissions.ts";
import { verbsFor } from "./verb.ts";

const { defineQuery, defineCommand } = verbsFor<FakeTx>();
const change: RecordChange = { table: "deals", recordId: "d", before: { stage: "Lead" }, after: { stage: "Won" } };

/** What the verbs saw and do; a test changes it. */
const world = { runs: 0, answer: {} as Record<string, unknown>, change };

const getDeal = defineQuery({
  name: "deals.get",
  summary: "",
  permission: "deals:read",
  input: z.strictObject({ deal: z.string().min(3) }),
  output: z.object({ title: z.string(), amount: z.string() }),
  async run({ input }) {
    world.runs += 1;
    return { title: input.deal, amount: "1.00", ...world.answer };
  },
});

const moveDeal = defineCommand({
  name: "deals.move",
  summary: "",
  permission: "deals:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({ deal: z.string().trim().min(3) }),
  output: z.object({ deal: z.string() }),
  events: ({ deal }) => [{ name: "deal.moved", payload: { deal } }],
  async run({ input, tx }) {
    world.runs += 1;
    tx.changes.push(world.change);
    return { deal: input.deal, ...world.answer };
  },
});

const decideNothing = defineCommand({ ...moveDeal, name: "deals.note", approval: "never", undo: "never" });

let ports: FakePorts;
let kernel: Kernel<FakeTx>;

beforeEach(() => {
  Object.assign(world, { runs: 0, answer: {}, change });
  ports = fakePorts();
  kernel = createKernel<FakeTx>(ports, [moveDeal, decideNothing]);
});

async function errorOf(promise: Promise<unknown>): Promise<OmniError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!OmniError.is(error)) throw new Error("expected one of our errors", { cause: error });
  return error;
}

const forbidden = () => new OmniError("forbidden", "Your role does not have this permission.");
const modes = () => ports.diary.flatMap((entry) => (entry.step === "transact" ? [entry.mode] : []));

describe("rights come before the input", () => {
  test("whoever may not call a verb learns that, and nothing of what is wrong with the input", async () => {
    ports.refuse = forbidden;
    for (const call of [kernel.query(getDeal, person, { deal: 1 }), kernel.command(moveDeal, person, { nonsense: true })]) {
      const error = await errorOf(call);
      expect(error.code).toBe("forbidden");
      expect(error.details).toEqual({});
    }
    expect(world.runs).toBe(0);
  });

  test("whoever may is told each issue with its path, and nothing has run or been kept", async () => {
    const error = await errorOf(kernel.command(moveDeal, person, { deal: "x", more: 1 }));
    expect(error.code).toBe("invalid");
    const issues = error.details.issues as { path: string; message: string }[];
    expect(issues.map(({ path }) => path)).toEqual(["deal", ""]);
    expect(error.message).toBe(`deal: ${issues[0]?.message}`);
    expect(world.runs).toBe(0);
    expect(modes()).toEqual(["preview"]);
  });

  test("a principal of no team is refused before the database is asked", async () => {
    const stray = contextOf({ kind: "user", userId }, { teamId: null });
    expect((await errorOf(kernel.query(getDeal, stray, { deal: 1 }))).code).toBe("forbidden");
    expect((await errorOf(kernel.command(moveDeal, stray, { deal: "Shelving" }))).code).toBe("forbidden");
    expect((await errorOf(kernel.decide(stray, { approvalId: "approval", decision: "approve" }))).code).toBe("forbidden");
    expect(ports.diary).toEqual([]);
  });

  test("the database is told who, for which verb, with which roles, and when", async () => {
    await kernel.command(moveDeal, { ...person, turnId: "turn" }, { deal: "Shelving" });
    const [, entry] = ports.diary;
    expect(entry).toMatchObject({
      step: "transact",
      mode: "write",
      access: {
        teamId,
        actor: { kind: "user", userId },
        requestId: "request",
        turnId: "turn",
        verb: "deals.move",
        permission: "deals:write",
        roles: rolesWith("deals:write"),
        reversible: true,
        now,
      },
    });
  });
});

describe("a query", () => {
  test("reads in a transaction that keeps nothing, and gives out what its schema names alone", async () => {
    world.answer = { secret: "internal", amount: "2.00" };
    expect(await kernel.query(getDeal, person, { deal: "Shelving" })).toEqual({ title: "Shelving", amount: "2.00" });
    expect(modes()).toEqual(["read"]);
  });

  test("whose answer does not fit its schema fails as a fault of ours, not as invalid input", async () => {
    world.answer = { amount: 2 };
    await expect(kernel.query(getDeal, person, { deal: "Shelving" })).rejects.not.toBeInstanceOf(OmniError);
  });

  test("runs for agents as for people: reading needs no approval", async () => {
    expect(await kernel.query(getDeal, agent, { deal: "Shelving" })).toMatchObject({ title: "Shelving" });
  });
});

describe("a command", () => {
  test("runs on the parsed input and leaves its events in the same transaction", async () => {
    expect(await kernel.command(moveDeal, person, { deal: "  Shelving " })).toEqual({ deal: "Shelving" });
    expect(ports.diary).toMatchObject([
      { step: "emit", events: [{ name: "deal.moved", payload: { deal: "Shelving" } }] },
      { step: "transact", mode: "write", ended: "committed" },
    ]);
  });

  test("whose answer does not fit its schema is rolled back, events and all", async () => {
    world.answer = { deal: 7 };
    await expect(kernel.command(moveDeal, person, { deal: "Shelving" })).rejects.not.toBeInstanceOf(OmniError);
    expect(ports.diary).toMatchObject([{ step: "transact", ended: "rolled back" }]);
  });

  test.each([
    ["a model in a chat", agent],
    ["an agent's key", contextOf({ kind: "apiKey", keyKind: "agent", keyId: "k", onBehalfOf: userId }, { turnId: "turn" })],
  ])("by %s only previews: nothing is written, and the exact change waits", async (_, ctx) => {
    const error = await errorOf(kernel.command(moveDeal, ctx, { deal: "Shelving" }));
    expect(error.code).toBe("approval_required");
    expect(modes()).toEqual(["preview"]);
    expect(error.details.approval).toEqual({
      id: "approval",
      verb: "deals.move",
      arguments: { deal: "Shelving" },
      changes: [change],
      hash: approvalHash("deals.move", { deal: "Shelving" }, [change]),
    });
  });

  test.each([
    ["a person", person],
    ["a service key", contextOf({ kind: "apiKey", keyKind: "service", keyId: "k" })],
    ["our own job", contextOf({ kind: "system", job: "import" })],
  ])("by %s is done at once", async (_, ctx) => {
    await kernel.command(moveDeal, ctx, { deal: "Shelving" });
    expect(modes()).toEqual(["write"]);
  });

  test("that never needs approval is done at once for agents too", async () => {
    await kernel.command(decideNothing, agent, { deal: "Shelving" });
    expect(modes()).toEqual(["write"]);
  });
});

describe("the hash of an approval", () => {
  const hash = approvalHash("deals.move", { deal: "a", stage: "Won" }, [change]);

  test("stays the same whichever way the keys are ordered", () => {
    const { table, recordId, before, after } = change;
    expect(approvalHash("deals.move", { stage: "Won", deal: "a" }, [{ after, before, recordId, table }])).toBe(hash);
  });

  test.each<[string, string, unknown, readonly RecordChange[]]>([
    ["the verb", "deals.delete", { deal: "a", stage: "Won" }, [change]],
    ["an argument", "deals.move", { deal: "b", stage: "Won" }, [change]],
    ["what was there before", "deals.move", { deal: "a", stage: "Won" }, [{ ...change, before: { stage: "Proposal" } }]],
    ["what would be there after", "deals.move", { deal: "a", stage: "Won" }, [{ ...change, after: { stage: "Lost" } }]],
    ["the record", "deals.move", { deal: "a", stage: "Won" }, [{ ...change, recordId: "e" }]],
    ["the table", "deals.move", { deal: "a", stage: "Won" }, [{ ...change, table: "invoices" }]],
    ["one more record", "deals.move", { deal: "a", stage: "Won" }, [change, change]],
    ["no record at all", "deals.move", { deal: "a", stage: "Won" }, []],
  ])("changes with %s", (_, verb, input, changes) => {
    expect(approvalHash(verb, input, changes)).not.toBe(hash);
  });
});
