/** The small summaries against the rows they are made of: pipeline, conversion, industries, categories; and notes and tasks. */
import { newId, OmniError } from "@omni/core";
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
import { type CrmKernel, createCrmKernel } from "./crm-kernel.ts";
import { commands, queries } from "./registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let records: TestRecords;
let foreign: TestRecords;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  records = await createTestRecords(database, team.teamId);
  foreign = await createTestRecords(database, (await createTestTeam(database, "Theirs")).teamId, "Fjordblick");
  const { customerId, stages } = records;
  const deal = (stage: string | undefined, amount: number, currency: string, probability: number, isClosed: boolean) =>
    database.client`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date, is_closed)
      values (${team.teamId}, ${newId()}, 'More', ${customerId}, ${stage ?? ""}, ${amount}, ${currency}, ${probability}, '2026-06-30', ${isClosed})`;
  await deal(stages.Lead, 333, "EUR", 0.1, false);
  await deal(stages.Lead, 5, "JPY", 0.1, false);
  await deal(stages.Won, 9900, "EUR", 1, true);
  for (const [index, status] of ["accepted", "accepted", "declined", "expired", "draft"].entries()) {
    await database.client`insert into quotes (team_id, id, number, status, customer_id, issue_date, valid_until, currency, net_total, tax_total, gross_total)
      values (${team.teamId}, ${newId()}, ${`Q-${index}`}, ${status}, ${customerId}, '2026-05-01', '2026-06-01', 'EUR', 100, 22, 122)`;
  }
});
afterAll(() => database.close());

describe("deals.pipeline", () => {
  test("adds up open deals by stage and currency, weighted deal by deal", async () => {
    const { data } = await kernel.query(queries.summarizePipeline, team.owner, {});
    expect(data).toEqual([
      {
        stage: { id: records.stages.Lead, name: "Lead" },
        outcome: null,
        count: 2,
        amount: { amount: "12503.33", currency: "EUR" },
        // 12,500.00 × 0.1 + 3.33 × 0.1, each rounded.
        weightedAmount: { amount: "1250.33", currency: "EUR" },
      },
      {
        stage: { id: records.stages.Lead, name: "Lead" },
        outcome: null,
        count: 1,
        amount: { amount: "5", currency: "JPY" },
        weightedAmount: { amount: "1", currency: "JPY" },
      },
    ]);
    expect(await kernel.query(queries.totalDeals, team.owner, { isClosed: false, currency: "EUR" })).toEqual({
      count: 2,
      sums: { amount: [{ amount: "12503.33", currency: "EUR" }], weightedAmount: [{ amount: "1250.33", currency: "EUR" }] },
    });
  });

  test("shows decided deals when they are asked for", async () => {
    const { data } = await kernel.query(queries.summarizePipeline, team.owner, { isWon: true });
    expect(data).toMatchObject([{ stage: { name: "Won" }, outcome: "won", count: 1 }]);
  });
});

test("quotes.conversion counts what was accepted of what went out, and of what is decided", async () => {
  expect(await kernel.query(queries.convertQuotes, team.owner, {})).toMatchObject({
    count: 6,
    sent: 5,
    accepted: 2,
    decided: 4,
    rateOfSent: "40.0",
    rateOfDecided: "50.0",
  });
  expect(await kernel.query(queries.convertQuotes, team.owner, { issueDateFrom: "2030-01-01" })).toMatchObject({
    count: 0,
    rateOfSent: null,
    rateOfDecided: null,
  });
  expect(await kernel.query(queries.totalQuotes, team.owner, { status: ["accepted"] })).toEqual({
    count: 2,
    sums: { grossTotal: [{ amount: "2.44", currency: "EUR" }] },
  });
});

test("industries and categories come with how many they hold, and only one's own", async () => {
  expect(await kernel.query(queries.listIndustries, team.owner, {})).toEqual({
    data: [{ industry: "Logistics", customers: 1 }],
  });
  expect((await kernel.query(queries.listProductCategories, team.owner, {})).data).toMatchObject([
    { name: "Nordlicht shelves", products: 1, activeProducts: 1 },
  ]);
});

test("a customer's last activity is the newest of what there is", async () => {
  const { lastActivity } = await kernel.query(queries.getCustomer, team.owner, { customer: records.customerId });
  expect(lastActivity).toEqual({ kind: "quote", on: "2026-05-01", label: expect.stringMatching(/^Q-/) });
});

describe("notes and tasks", () => {
  test("are written by their author about one record, and say so in the outbox", async () => {
    const note = await kernel.command(commands.addNote, team.owner, { customer: "nordlicht", body: " Called back " });
    expect(note).toMatchObject({ kind: "note", body: "Called back", customerId: records.customerId, dealId: null, version: 1 });
    const task = await kernel.command(commands.createTask, team.owner, { body: "Send samples", dueDate: "2026-12-01" });
    expect(task).toMatchObject({ kind: "task", dueDate: "2026-12-01", customerId: null });
    const events = await database.client`select name from outbox where team_id = ${team.teamId} order by created_at`;
    expect(events.map(({ name }) => name)).toEqual(["note.added", "task.created"]);
  });

  test("about nothing, about two records, or about another team's are refused", async () => {
    const code = (input: Record<string, unknown>) =>
      kernel
        .command(commands.addNote, team.owner, { body: "x", ...input })
        .catch((error: unknown) => (OmniError.is(error) ? error.code : error));
    expect(await code({})).toBe("invalid");
    expect(await code({ customer: records.customerId, deal: records.dealId })).toBe("invalid");
    expect(await code({ customer: foreign.customerId })).toBe("not_found");
    expect(await code({ invoice: foreign.invoiceId })).toBe("not_found");
    expect(await code({ customer: records.customerId, body: " " })).toBe("invalid");
  });

  test("an agent's note waits, is made as it was shown, and can be undone", async () => {
    const agent = agentContext(team.owner);
    const refusal = await kernel
      .command(commands.addNote, agent, { deal: records.dealId, body: "Wants a discount" })
      .catch((error: unknown) => error);
    const { approval } = (refusal as OmniError).details as { approval: { id: string } };
    const shown = await kernel.query(queries.getApproval, team.owner, { id: approval.id });
    const { status } = await kernel.decide(team.owner, { approvalId: approval.id, decision: "approve" });
    expect(status).toBe("approved");
    const id = shown.changes[0]?.recordId ?? "";
    const stored = () => database.client`select body from activities where id = ${id}`;
    expect([...(await stored())]).toEqual([{ body: "Wants a discount" }]);
    await kernel.command(commands.undoTurn, team.owner, { turnId: agent.turnId });
    expect([...(await stored())]).toEqual([]);
  });
});
