import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands, queries } from "../registry.ts";
import { type CrmWorld, openCrmWorld } from "../testing/crm-world.ts";

let world: CrmWorld;
const ids = { old: newId(), noted: newId(), quoted: newId(), won: newId(), fresh: newId() };

beforeAll(async () => {
  world = await openCrmWorld();
  const { database, kernel, team, records } = world;
  const { client } = database;
  // Their changes are dated here, which the trigger on the table would not allow.
  await client.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    const deals = [
      [ids.old, "2026-01-10"],
      [ids.noted, "2026-01-11"],
      [ids.quoted, "2026-01-12"],
      [ids.won, "2026-01-13"],
      [ids.fresh, "2026-03-01"],
    ] as const;
    for (const [id, day] of deals) {
      await sql`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date, is_closed, updated_at)
        values (${team.teamId}, ${id}, 'Deal', ${records.customerId}, ${records.stages.Lead ?? ""}, 1000, 'EUR', 0.1, '2026-12-31', ${id === ids.won}, ${day})`;
    }
    await sql`insert into quotes (team_id, id, number, status, customer_id, deal_id, issue_date, valid_until, currency, net_total, tax_total, gross_total)
      values (${team.teamId}, ${newId()}, 'Q-2', 'sent', ${records.customerId}, ${ids.quoted}, '2026-02-20', '2026-04-01', 'EUR', 1, 0, 1)`;
  });
  await kernel.command(commands.addNote, team.owner, { deal: ids.noted, body: "Called" });
});
afterAll(() => world.database.close());

test("is an open deal that was not changed, and has no note, task or quote since", async () => {
  const { kernel, team } = world;
  const idle = async (since?: string) => {
    const { data } = await kernel.query(queries.listIdleDeals, team.owner, since === undefined ? {} : { since });
    const totals = await kernel.query(queries.totalIdleDeals, team.owner, since === undefined ? {} : { since });
    expect(totals.count).toBe(data.length);
    return data.map(({ id }) => id);
  };
  expect(await idle("2026-02-15")).toEqual([ids.old]);
  expect(await idle("2026-02-21")).toEqual([ids.old, ids.quoted]);
  expect(await idle("2026-01-10")).toEqual([]);
  expect((await idle()).length).toBe(5);
  const totals = await kernel.query(queries.totalIdleDeals, team.owner, { since: "2026-02-21" });
  expect(totals.sums.amount).toEqual([{ amount: "20.00", currency: "EUR" }]);
});
