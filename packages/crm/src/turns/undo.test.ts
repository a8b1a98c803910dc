import { type Context, newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { agentContext, createTestTeam, type FilledTeam, fillTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { commands, queries } from "../registry.ts";
import { askToMove, copyDeal, dealState } from "../testing/deals.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let records: FilledTeam;
let person: Context;
let turnId: string;
let deals: readonly [string, string];

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  records = await fillTeam(database, team);
  person = await team.member("member");
});
afterAll(() => database.close());
beforeEach(async () => {
  turnId = newId();
  deals = [await copyDeal(database, records.dealId), await copyDeal(database, records.dealId)];
});

const lead = { stage: "Lead", probability: 0.1, isClosed: false };
const undo = (ctx: Context = person, turn = turnId) => kernel.command(commands.undoTurn, ctx, { turnId: turn });
const states = () => Promise.all(deals.map((deal) => dealState(database, deal)));

async function agentMoves(deal: string, stage: string): Promise<string> {
  const { id } = await askToMove(kernel, agentContext(person, turnId), deal, stage);
  await kernel.decide(person, { approvalId: id, decision: "approve" });
  return id;
}

async function refusal(promise: Promise<unknown>): Promise<OmniError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!OmniError.is(error)) throw new Error("not refused by an error of ours", { cause: error });
  return error;
}

describe("undo of a turn", () => {
  test("puts back all it changed, however often, and says what; the approvals say so too", async () => {
    const approvalId = await agentMoves(deals[0], "Proposal");
    await agentMoves(deals[1], "Won");
    await agentMoves(deals[0], "Lost");
    const { restored } = await undo();
    expect(restored).toEqual([
      { table: "deals", recordId: deals[0] },
      { table: "deals", recordId: deals[1] },
    ]);
    expect(await states()).toEqual([lead, lead]);
    expect((await kernel.query(queries.getApproval, person, { id: approvalId })).undoneAt).not.toBeNull();
    const events =
      await database.client`select payload from outbox where name = 'turn.undone' and payload ->> 'turnId' = ${turnId}`;
    expect(events).toHaveLength(1);
  });

  test("is itself in the audit trail, as the person's, with new versions", async () => {
    await agentMoves(deals[0], "Won");
    await undo();
    const { data } = await kernel.query(queries.listAuditEntries, team.owner, { recordId: deals[0] });
    expect(data.map(({ verb, actorKind, version }) => ({ verb, actorKind, version }))).toEqual([
      { verb: "turns.undo", actorKind: "user", version: 3 },
      { verb: "deals.move", actorKind: "agent", version: 2 },
      { verb: null, actorKind: "database", version: 1 },
    ]);
  });

  test("of which one record was changed since, changes nothing and names exactly that one", async () => {
    await agentMoves(deals[0], "Proposal");
    await agentMoves(deals[1], "Won");
    await kernel.command(commands.moveDeal, person, { deal: deals[1], stage: "Lost" });
    const before = await states();
    const error = await refusal(undo());
    expect(error.code).toBe("conflict");
    expect(error.details.conflicts).toEqual([{ table: "deals", recordId: deals[1], reason: "changed_since" }]);
    expect(await states()).toEqual(before);
  });

  test("sees a change to the same value, and one past the product: the version tells", async () => {
    await agentMoves(deals[0], "Proposal");
    await database.client`update deals set title = title where id = ${deals[0]}`;
    expect(await refusal(undo())).toMatchObject({ code: "conflict" });
  });

  test("of which a record is gone, names it and changes nothing", async () => {
    await agentMoves(deals[0], "Proposal");
    await agentMoves(deals[1], "Proposal");
    await database.client`delete from deals where id = ${deals[0]}`;
    const error = await refusal(undo());
    expect(error.details.conflicts).toEqual([{ table: "deals", recordId: deals[0], reason: "changed_since" }]);
    expect(await dealState(database, deals[1])).toMatchObject({ stage: "Proposal" });
  });

  test("a second time is a conflict, and leaves what came after alone", async () => {
    await agentMoves(deals[0], "Proposal");
    await undo();
    expect(await refusal(undo())).toMatchObject({ code: "conflict" });
    expect(await states()).toEqual([lead, lead]);
  });

  test("twice at once undoes once", async () => {
    await agentMoves(deals[0], "Proposal");
    const outcomes = await Promise.allSettled([undo(), undo()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await states()).toEqual([lead, lead]);
  });

  test("leaves a wish of the turn that still waits as it is: approved later, it counts as done and not as undone", async () => {
    await agentMoves(deals[0], "Proposal");
    const { id } = await askToMove(kernel, agentContext(person, turnId), deals[0], "Won");
    await undo();
    expect(await kernel.query(queries.getApproval, person, { id })).toMatchObject({ status: "pending", undoneAt: null });
    const again = await askToMove(kernel, agentContext(person, turnId), deals[0], "Won");
    await kernel.decide(person, { approvalId: again.id, decision: "approve" });
    expect(await kernel.query(queries.getApproval, person, { id: again.id })).toMatchObject({
      status: "approved",
      undoneAt: null,
    });
    await undo();
    expect(await states()).toEqual([lead, lead]);
    expect(await refusal(undo())).toMatchObject({ code: "conflict" });
  });

  test("of what cannot be undone says so and changes nothing", async () => {
    await agentMoves(deals[0], "Proposal");
    const error = await kernel
      .command(commands.createApiKey, agentContext(team.owner, turnId), { name: "key", kind: "agent" })
      .catch((thrown: unknown) => thrown);
    expect(error).toSatisfy((it) => OmniError.is(it, "forbidden"));
    await kernel.command(commands.createApiKey, { ...team.owner, turnId }, { name: "key", kind: "agent" });
    const refused = await refusal(undo(team.owner));
    expect(refused.code).toBe("conflict");
    expect(refused.details.conflicts).toEqual([{ table: "api_keys", recordId: expect.any(String), reason: "irreversible" }]);
    expect(await dealState(database, deals[0])).toMatchObject({ stage: "Proposal" });
  });

  test("of a turn that was only declined or asked, or that never was, finds nothing", async () => {
    const { id } = await askToMove(kernel, agentContext(person, turnId), deals[0], "Won");
    expect(await refusal(undo())).toMatchObject({ code: "not_found" });
    await kernel.decide(person, { approvalId: id, decision: "decline" });
    expect(await refusal(undo())).toMatchObject({ code: "not_found" });
    expect(await refusal(undo(person, newId()))).toMatchObject({ code: "not_found" });
  });
});

describe("who may undo", () => {
  test.each(["owner", "admin"] as const)("an %s may, for another person's assistant", async (role) => {
    await agentMoves(deals[0], "Won");
    await undo(await team.member(role));
    expect(await states()).toEqual([lead, lead]);
  });

  test.each(["member", "accountant", "viewer"] as const)("another %s may not", async (role) => {
    await agentMoves(deals[0], "Won");
    expect(await refusal(undo(await team.member(role)))).toMatchObject({ code: "forbidden" });
    expect(await dealState(database, deals[0])).toMatchObject({ stage: "Won" });
  });

  test("a person of another team finds nothing", async () => {
    await agentMoves(deals[0], "Won");
    const other = await createTestTeam(database, "Others");
    expect(await refusal(undo(other.owner))).toMatchObject({ code: "not_found" });
    expect(await dealState(database, deals[0])).toMatchObject({ stage: "Won" });
  });

  test("an assistant has to ask; approved, it is done", async () => {
    await agentMoves(deals[0], "Won");
    const error = await refusal(undo(agentContext(person)));
    expect(error.code).toBe("approval_required");
    const { approval } = error.details as { approval: { id: string } };
    expect(await dealState(database, deals[0])).toMatchObject({ stage: "Won" });
    await kernel.decide(person, { approvalId: approval.id, decision: "approve" });
    expect(await states()).toEqual([lead, lead]);
  });
});
