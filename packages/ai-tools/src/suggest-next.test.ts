import type { Context } from "@omni/core";
import { newId } from "@omni/core";
import { type CrmKernel, createCrmKernel } from "@omni/crm";
import type { Database } from "@omni/db";
import {
  agentContext,
  createTestTeam,
  type FilledTeam,
  fillTeam,
  openTestDatabase,
  type TestTeam,
  userContext,
} from "@omni/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ToolName } from "./contract.ts";
import { allTools } from "./registry.ts";
import { suggestNext } from "./suggest-next.ts";

let database: Database;
let kernel: CrmKernel;
let ours: TestTeam;
let agent: Context;
let records: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  ours = await createTestTeam(database, "Ours");
  agent = agentContext(ours.owner);
  records = await fillTeam(database, ours, "Nordlicht");
});
afterAll(() => database.close());

async function after(tool: ToolName, given: Record<string, unknown>, ctx = agent): Promise<string[]> {
  const definition = allTools[tool];
  const input = definition?.input.parse(given) as Record<string, unknown>;
  const output = await definition?.run({ kernel, ctx: agent, input });
  return suggestNext({ kernel, ctx }, { tool, input, output });
}

test("after a customer come its records, as far as there are any", async () => {
  // Its invoice is sent and partly paid or unpaid, its deal is open, it has a quote.
  const suggested = await after("getCustomer", { customer: records.customerId });
  expect(suggested.length).toBeGreaterThanOrEqual(2);
  expect(suggested.length).toBeLessThanOrEqual(3);
  for (const text of suggested) expect(text).toContain("Nordlicht Logistik");
});

test("what would yield nothing, or just the same, is not suggested", async () => {
  const lonely = newId();
  await database.client`insert into customers (team_id, id, name) values (${ours.teamId}, ${lonely}, 'Lonely Ltd')`;
  expect(await after("getCustomer", { customer: lonely })).toEqual([]);
  // All quotes there are are open: “only the open ones” would show them once more.
  expect(await after("getQuotes", {})).not.toContain("Only the open ones");
  expect(await after("getQuotes", {})).not.toContain("Only the accepted ones");
});

test("sums are offered by what they can be divided by, in the language that was asked in", async () => {
  expect(await after("summarizeInvoices", {})).not.toContain("And by customer?");
  const customerId = newId();
  await database.client`insert into customers (team_id, id, name) values (${ours.teamId}, ${customerId}, 'Second Ltd')`;
  await database.client`insert into invoices (team_id, id, number, direction, type, status, customer_id, issue_date, due_date, currency, net_total, tax_total, gross_total, balance_due)
    values (${ours.teamId}, ${newId()}, 'INV-Second', 'issued', 'invoice', 'sent', ${customerId}, '2026-01-01', '2026-02-01', 'EUR', 100, 0, 100, 0)`;
  expect(await after("summarizeInvoices", {})).toContain("And by customer?");
  const output = await allTools.getDeals?.run({ kernel, ctx: agent, input: allTools.getDeals.input.parse({}) });
  expect(await suggestNext({ kernel, ctx: agent }, { tool: "getDeals", input: {}, output }, "sl")).toContain("Posli po fazah");
});

test("somebody without rights is suggested nothing", async () => {
  expect(await after("getCustomer", { customer: records.customerId }, agentContext(userContext(newId(), ours.teamId)))).toEqual(
    [],
  );
});
