import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands, queries } from "../registry.ts";
import { type CrmWorld, openCrmWorld } from "../testing/crm-world.ts";

let world: CrmWorld;
const taskId = newId();

beforeAll(async () => {
  world = await openCrmWorld();
  const { kernel, team, records, database } = world;
  const colleague = await team.member("member");
  await kernel.command(commands.updateDeal, team.owner, { deal: records.dealId, amount: "13000.00" });
  await kernel.command(commands.createTask, colleague, { id: taskId, body: "Call them", deal: records.dealId });
  await kernel.command(commands.deleteActivity, colleague, { activity: taskId });
  await database.client`update team_profiles set time_zone = 'Pacific/Auckland' where id = ${team.teamId}`;
  // Half past midnight of the tenth in Auckland; the log itself is written by triggers alone.
  await database.client`update audit_log set at = '2026-06-09T12:30:00Z' where record_id = ${taskId} and action = 'insert'`;
});
afterAll(() => world.database.close());

const entries = async (given: object) => (await world.kernel.query(queries.listAuditEntries, world.team.owner, given)).data;

test("an entry names who did it, the record and what stands in it, and the currency of its amounts", async () => {
  const { records } = world;
  const [change] = await entries({ table: "deals", action: "update" });
  expect(change).toMatchObject({
    by: "Ours owner",
    verb: "deals.update",
    recordId: records.dealId,
    currency: "EUR",
    before: { amount: "12500.00" },
    after: { amount: "13000.00" },
  });
  expect(change?.labels[records.dealId]).toBe("Nordlicht warehouse shelving");
  const [deleted, made] = await entries({ recordId: taskId });
  expect(deleted).toMatchObject({ action: "delete", by: "Ours member", before: { body: "Call them" }, after: null });
  expect(made?.labels[records.dealId]).toBe("Nordlicht warehouse shelving");
});

test("an entry about an approval says what was asked for, by which key, for whom; and what a person decided about it", async () => {
  const { kernel, team, records, database } = world;
  const { id: keyId } = await kernel.command(commands.createApiKey, team.owner, { name: "Book-keeping", kind: "agent" });
  const [owner] = await database.client<{ id: string }[]>`select user_id as id from members where name = 'Ours owner'`;
  const userId = owner?.id ?? "";
  const asking = {
    ...team.owner,
    actor: { kind: "apiKey" as const, keyKind: "agent" as const, keyId, onBehalfOf: userId },
  };
  await expect(kernel.command(commands.updateDeal, asking, { deal: records.dealId, amount: "15000.00" })).rejects.toMatchObject(
    { code: "approval_required" },
  );
  const [asked] = await entries({ table: "approvals", action: "insert" });
  const wanted = { table: "deals", recordId: records.dealId, currency: "EUR", after: { amount: "15000.00" } };
  expect(asked?.approval).toMatchObject({ verb: "deals.update", agent: keyId, userId, changes: [wanted] });
  expect(asked?.labels).toMatchObject({
    [keyId]: "Book-keeping",
    [userId]: "Ours owner",
    [records.dealId]: "Nordlicht warehouse shelving",
  });
  const { data } = await kernel.query(queries.listApprovals, team.owner, {});
  expect(data[0]?.labels).toMatchObject({ [keyId]: "Book-keeping", [userId]: "Ours owner" });

  await kernel.decide(team.owner, { approvalId: asked?.recordId ?? "", decision: "decline" });
  const [decided] = await entries({ table: "approvals", action: "update" });
  expect(decided).toMatchObject({ by: "Ours owner", after: { status: "declined" }, approval: { verb: "deals.update" } });
  expect((await entries({ table: "deals" })).every(({ approval }) => approval === null)).toBe(true);
});

test("it is found by what was done, by whom, and on which days of the team", async () => {
  const [made] = await entries({ recordId: taskId, action: "insert" });
  const actionsOf = async (given: object) => (await entries({ recordId: taskId, ...given })).map(({ action }) => action);
  expect(await actionsOf({ from: "2026-06-10", to: "2026-06-10" })).toEqual(["insert"]);
  expect(await actionsOf({ to: "2026-06-09" })).toEqual([]);
  expect(await actionsOf({ userId: made?.userId, action: "delete" })).toEqual(["delete"]);
  expect(await actionsOf({ userId: newId() })).toEqual([]);
});
