import { OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import {
  agentContext,
  createTestRecords,
  createTestTeam,
  openTestDatabase,
  type TestRecords,
  type TestTeam,
} from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { commands, queries } from "../registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let records: TestRecords;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  records = await createTestRecords(database, team.teamId);
});
afterAll(() => database.close());

describe("deals.move", () => {
  test("moves the deal, takes the stage's probability, bumps the version and leaves an event", async () => {
    const moved = await kernel.command(commands.moveDeal, team.owner, { deal: "nordlicht warehouse", stage: "Proposal" });
    expect(moved).toMatchObject({
      id: records.dealId,
      stage: { name: "Proposal" },
      probability: 0.5,
      isClosed: false,
      version: 2,
    });
    const events = await database.client`select name, payload from outbox where team_id = ${team.teamId}`;
    expect(events[0]).toMatchObject({ name: "deal.moved", payload: { dealId: records.dealId, version: 2 } });
  });

  test("an agent's move waits for a person, is shown exactly, and can be undone as a turn", async () => {
    const noon = { now: () => new Date("2026-06-10T12:00:00Z") };
    const agent = { ...agentContext(team.owner), clock: noon };
    const refusal = await kernel
      .command(commands.moveDeal, agent, { deal: records.dealId, stage: "Won" })
      .catch((error: unknown) => error);
    expect(refusal).toSatisfy((error) => OmniError.is(error, "approval_required"));
    const { approval } = (refusal as OmniError).details as { approval: { id: string } };
    expect((await kernel.query(queries.getDeal, team.owner, { deal: records.dealId })).stage.name).toBe("Proposal");

    const shown = await kernel.query(queries.getApproval, team.owner, { id: approval.id });
    expect(shown.changes).toEqual([
      {
        table: "deals",
        currency: "EUR",
        recordId: records.dealId,
        before: {
          stage_id: records.stages.Proposal,
          probability: "0.5",
          is_closed: "false",
          close_date: "2026-12-31",
          version: "2",
        },
        after: { stage_id: records.stages.Won, probability: "1", is_closed: "true", close_date: "2026-06-10", version: "3" },
      },
    ]);
    expect(shown.labels[records.stages.Won ?? ""]).toBe("Won");

    const nextMorning = { now: () => new Date("2026-06-11T06:00:00Z") };
    const outcome = await kernel.decide(
      { ...team.owner, clock: nextMorning },
      { approvalId: approval.id, decision: "approve" },
    );
    expect(outcome.status).toBe("approved");
    expect(await kernel.query(queries.getDeal, team.owner, { deal: records.dealId })).toMatchObject({
      stage: { name: "Won" },
      closeDate: "2026-06-10",
    });

    await kernel.command(commands.undoTurn, team.owner, { turnId: agent.turnId });
    const undone = await kernel.query(queries.getDeal, team.owner, { deal: records.dealId });
    expect(undone).toMatchObject({
      stage: { name: "Proposal" },
      probability: 0.5,
      isClosed: false,
      closeDate: "2026-12-31",
      version: 4,
    });
  });

  test("a decided deal is dated today, where the team is; opened again it keeps that date", async () => {
    const other = await createTestTeam(database);
    const { dealId: deal } = await createTestRecords(database, other.teamId);
    await database.client`update team_profiles set time_zone = 'Pacific/Auckland' where id = ${other.teamId}`;
    const move = async (stage: string, at: string) =>
      (await kernel.command(commands.moveDeal, { ...other.owner, clock: { now: () => new Date(at) } }, { deal, stage }))
        .closeDate;
    expect(await move("Qualified", "2026-06-09T12:30:00Z")).toBe("2026-12-31");
    // Half past midnight of the next day in Auckland.
    expect(await move("Won", "2026-06-09T12:30:00Z")).toBe("2026-06-10");
    expect(await move("Proposal", "2026-06-12T09:00:00Z")).toBe("2026-06-10");
    expect(await move("Lost", "2026-06-14T09:00:00Z")).toBe("2026-06-14");
  });
});
