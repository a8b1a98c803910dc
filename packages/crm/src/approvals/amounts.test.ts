import { type Context, newId, OmniError } from "@omni/core";
import { agentContext } from "@omni/db/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commands, queries } from "../registry.ts";
import { type CrmWorld, openCrmWorld } from "../testing/crm-world.ts";
import { copyDeal } from "../testing/deals.ts";
import type { Approval } from "./schemas.ts";

let world: CrmWorld;
let person: Context;
let deal: string;

beforeAll(async () => {
  world = await openCrmWorld();
  person = world.team.owner;
});
afterAll(() => world.database.close());
beforeEach(async () => {
  deal = await copyDeal(world.database, world.records.dealId);
});

type Verb = typeof commands.updateDeal | typeof commands.createDeal;

/** Asks as an assistant; what it asked for waits. */
async function ask(verb: Verb, input: object): Promise<Approval> {
  const error = await world.kernel
    .command(verb as typeof commands.updateDeal, agentContext(person), input)
    .catch((e: unknown) => e);
  if (!OmniError.is(error, "approval_required")) throw error;
  return error.details.approval as Approval;
}

const shown = async (id: string) => (await world.kernel.query(queries.getApproval, person, { id })).changes;
const update = (input: object) => ask(commands.updateDeal, { deal, ...input });
const decide = (approvalId: string) => world.kernel.decide(person, { approvalId, decision: "approve" });

test("an amount that is changed is shown in decimals with the deal's currency; what is stored stays, and can be approved", async () => {
  const { id, changes } = await update({ amount: "13000.50" });
  const expected = [{ before: { amount: "12500.00" }, after: { amount: "13000.50" }, currency: "EUR" }];
  expect(changes).toMatchObject(expected);
  expect(await shown(id)).toEqual(changes);
  const { data } = await world.kernel.query(queries.listApprovals, person, { status: ["pending"] });
  expect(data.find((approval) => approval.id === id)?.changes).toMatchObject(expected);
  const [stored] = await world.database.client`select changes, hash from approvals where id = ${id}`;
  expect(stored).toMatchObject({
    changes: [{ before: { amount: "1250000" }, after: { amount: "1300050" } }],
    hash: expect.any(String),
  });
  expect(await decide(id)).toMatchObject({ status: "approved" });
  expect(await shown(id)).toMatchObject(expected);
});

test("where the currency changes too, each side counts in its own", async () => {
  const { id } = await update({ amount: "1500000", currency: "JPY" });
  expect(await shown(id)).toMatchObject([
    { before: { amount: "12500.00", currency: "EUR" }, after: { amount: "1500000", currency: "JPY" }, currency: "JPY" },
  ]);
});

test("what was asked for in euros stays euros after the deal went on in yen, and after it is gone", async () => {
  const { id } = await update({ amount: "13000.50" });
  await world.kernel.command(commands.updateDeal, person, { deal, amount: "1500000", currency: "JPY" });
  const expected = [{ before: { amount: "12500.00" }, after: { amount: "13000.50" }, currency: "EUR" }];
  expect(await shown(id)).toMatchObject(expected);
  await world.database.client`delete from deals where id = ${deal}`;
  expect(await shown(id)).toMatchObject(expected);
});

test("a deal to be made is shown in the currency that it names itself", async () => {
  const given = { id: newId(), title: "Crane", customer: world.records.customerId, amount: "77.10", currency: "USD" };
  const { id } = await ask(commands.createDeal, given);
  expect(await shown(id)).toMatchObject([{ before: null, after: { amount: "77.10" }, currency: "USD" }]);
});

test("a change of something else shows no amount, and a record without money no currency", async () => {
  const { id } = await update({ title: "Renamed" });
  const [change] = await shown(id);
  expect(change).toMatchObject({ after: { title: "Renamed" }, currency: "EUR" });
  expect(change?.after).not.toHaveProperty("amount");
  const error = await world.kernel
    .command(commands.addNote, agentContext(person), { deal, body: "Called" })
    .catch((thrown: unknown) => thrown);
  const { approval } = (error as OmniError).details as { approval: Approval };
  expect(await shown(approval.id)).toMatchObject([{ after: { body: "Called" }, currency: null }]);
});

test("the difference that made an approval stale is shown in decimals too", async () => {
  const { id } = await update({ amount: "13000.50" });
  await world.kernel.command(commands.updateDeal, person, { deal, amount: "12600" });
  expect(await decide(id)).toMatchObject({ status: "stale" });
  expect((await world.kernel.query(queries.getApproval, person, { id })).outcome).toMatchObject({
    changes: [{ before: { amount: "12600.00" }, after: { amount: "13000.50" }, currency: "EUR" }],
  });
});
