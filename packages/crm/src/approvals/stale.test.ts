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
let deal: string;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  records = await fillTeam(database, team);
  person = { ...team.owner, clock: { now: () => new Date("2026-06-10T09:00:00Z") } };
});
afterAll(() => database.close());
beforeEach(async () => {
  deal = await copyDeal(database, records.dealId);
});

const approve = (approvalId: string) => kernel.decide(person, { approvalId, decision: "approve" });
const ask = (stage: string, ctx: Context = agentContext(person)) => askToMove(kernel, ctx, deal, stage);

describe("an approval is for what was shown, and for nothing else", () => {
  test("the times that were shown are written, however much later it is approved", async () => {
    const { id: task } = await kernel.command(commands.createTask, person, { body: "Call", deal });
    const error = await kernel
      .command(commands.completeTask, agentContext(person), { task })
      .catch((thrown: unknown) => thrown);
    const { approval } = (error as OmniError).details as { approval: { id: string } };
    const evening = { ...person, clock: { now: () => new Date("2026-06-10T20:00:00Z") } };
    expect(await kernel.decide(evening, { approvalId: approval.id, decision: "approve" })).toMatchObject({
      status: "approved",
    });
    const [times] =
      await database.client`select done_at = '2026-06-10T09:00:00Z' as done, decided_at = '2026-06-10T20:00:00Z' as decided
      from activities a, approvals p where a.id = ${task} and p.id = ${approval.id}`;
    expect(times).toEqual({ done: true, decided: true });
  });

  test("after somebody moved the deal, nothing is done and the difference is told", async () => {
    const { id, changes } = await ask("Won");
    await kernel.command(commands.moveDeal, person, { deal, stage: "Proposal" });
    const outcome = await approve(id);
    expect(outcome).toEqual({
      status: "stale",
      changes: [
        {
          table: "deals",
          recordId: deal,
          before: {
            stage_id: records.stages.Proposal,
            probability: "0.5",
            is_closed: "false",
            close_date: "2026-12-31",
            version: "2",
          },
          after: { stage_id: records.stages.Won, probability: "1", is_closed: "true", close_date: "2026-06-10", version: "3" },
        },
      ],
    });
    expect(changes[0]?.before).toMatchObject({ stage_id: records.stages.Lead, version: "1" });
    expect(await dealState(database, deal)).toEqual({ stage: "Proposal", probability: 0.5, isClosed: false });
    expect(await kernel.query(queries.getApproval, person, { id })).toMatchObject({ status: "stale" });
    await expect(approve(id)).rejects.toMatchObject({ code: "conflict" });
    const events = await database.client`select 1 from outbox where payload ->> 'dealId' = ${deal}`;
    expect(events).toHaveLength(1);
  });

  test("a change of the deal that has nothing to do with its stage makes it stale too: the person saw another version", async () => {
    const { id } = await ask("Won");
    await database.client`update deals set amount = amount + 1 where id = ${deal}`;
    expect(await approve(id)).toMatchObject({ status: "stale" });
    expect(await dealState(database, deal)).toMatchObject({ stage: "Lead" });
  });

  test("a stage whose probability was changed makes it stale: the deal would get another one than was shown", async () => {
    const { id } = await ask("Qualified");
    await database.client`update deal_stages set probability = 0.99 where id = ${records.stages.Qualified ?? ""}`;
    expect(await approve(id)).toMatchObject({ status: "stale", changes: [{ after: { probability: "0.99" } }] });
    expect(await dealState(database, deal)).toMatchObject({ stage: "Lead", probability: 0.1 });
  });

  test("a deal that is in that stage by now is a conflict, and nothing is written", async () => {
    const { id } = await ask("Won");
    await kernel.command(commands.moveDeal, person, { deal, stage: "Won" });
    const outcome = await approve(id).catch((error: unknown) => (OmniError.is(error) ? { status: error.code } : error));
    expect(outcome).toMatchObject({ status: "conflict" });
    expect(await dealState(database, deal)).toMatchObject({ stage: "Won" });
  });

  test("a deal that is gone ends it as failed", async () => {
    const { id } = await ask("Won");
    await database.client`delete from deals where id = ${deal}`;
    expect(await approve(id)).toMatchObject({ status: "failed", error: { code: "not_found" } });
    expect(await kernel.query(queries.getApproval, person, { id })).toMatchObject({ status: "failed" });
  });

  test("words that have come to mean two deals end it as failed: nobody guesses at approval time", async () => {
    const title = `Lighthouse ${newId()}`;
    await database.client`update deals set title = ${title} where id = ${deal}`;
    const { id } = await askToMove(kernel, agentContext(person), title, "Won");
    const twin = await copyDeal(database, records.dealId);
    await database.client`update deals set title = ${title} where id = ${twin}`;
    expect(await approve(id)).toMatchObject({ status: "failed", error: { code: "ambiguous" } });
    for (const each of [deal, twin]) expect(await dealState(database, each)).toMatchObject({ stage: "Lead" });
  });
});

describe("what is stored about an approval cannot be made to say something else", () => {
  test.each([
    ["another deal", () => ({ deal: records.dealId, stage: "Won" })],
    ["another stage", () => ({ deal, stage: "Lost" })],
    ["the same stage by its id", () => ({ deal, stage: records.stages.Won })],
  ])("arguments that were changed to %s are refused as stale", async (_, replaced) => {
    const { id } = await ask("Won");
    await database.client`update approvals set arguments = ${JSON.stringify(replaced())}::jsonb where id = ${id}`;
    expect(await approve(id)).toMatchObject({ status: "stale" });
    for (const each of [deal, records.dealId]) expect(await dealState(database, each)).toMatchObject({ stage: "Lead" });
  });

  test("arguments that are no input of the verb any more are refused as failed", async () => {
    const { id } = await ask("Won");
    await database.client`update approvals set arguments = '{"deal": 1}' where id = ${id}`;
    const outcome = await approve(id).catch((error: unknown) => (OmniError.is(error) ? { status: error.code } : error));
    expect(outcome).toMatchObject({ status: "failed", error: { code: "invalid" } });
    expect(await dealState(database, deal)).toMatchObject({ stage: "Lead" });
  });

  test("another verb in its place is refused", async () => {
    const { id } = await ask("Won");
    await database.client`update approvals set verb = 'turns.undo', arguments = ${JSON.stringify({ turnId: records.turnId })}::jsonb where id = ${id}`;
    expect(await approve(id)).toMatchObject({ status: "failed" });
    expect(await dealState(database, deal)).toMatchObject({ stage: "Lead" });
  });

  test("changes that were edited to look harmless do not matter: what counts is what would happen", async () => {
    const { id } = await ask("Won");
    await database.client`update approvals set changes = '[]' where id = ${id}`;
    expect(await approve(id)).toMatchObject({ status: "approved" });
  });
});

describe("several wishes at once", () => {
  test("for one deal: the first to be approved is done, the second is stale", async () => {
    const won = await ask("Won");
    const lost = await ask("Lost");
    expect(await approve(lost.id)).toMatchObject({ status: "approved" });
    expect(await approve(won.id)).toMatchObject({ status: "stale" });
    expect(await dealState(database, deal)).toMatchObject({ stage: "Lost" });
  });

  test("are listed by status and by turn", async () => {
    const turnId = newId();
    const first = await ask("Won", agentContext(person, turnId));
    const second = await ask("Lost", agentContext(person, turnId));
    await kernel.decide(person, { approvalId: first.id, decision: "decline" });
    const list = async (filter: object) =>
      (await kernel.query(queries.listApprovals, person, { turnId, ...filter })).data.map(({ id }) => id);
    expect(await list({ status: ["pending"] })).toEqual([second.id]);
    expect(await list({ status: ["declined", "approved"] })).toEqual([first.id]);
    expect(await list({})).toEqual([second.id, first.id]);
  });
});
