import { OmniError } from "@omni/core";
import { expect, test } from "vitest";
import { tenantTables } from "../testing/as-role.ts";
import { createTestTeam, fillTeam, openTestDatabase } from "../testing/index.ts";
import { dropDemo } from "./drop-demo.ts";
import { loadDemo } from "./load-demo.ts";

test("nothing is left of a demo that was dropped, nothing of others is gone, and it can be loaded again", async () => {
  const database = await openTestDatabase();
  const { client } = database;
  const team = await createTestTeam(database, "Real");
  await fillTeam(database, team);
  const userId = team.owner.actor.kind === "user" ? team.owner.actor.userId : "";
  const rows = async (table: string) => (await client.unsafe(`select team_id from ${table}`)).length;
  const tables = await tenantTables(client);
  const state = async () => Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rows(table)])));
  const users = async () => (await client`select id from auth."user"`).length;
  const [before, usersBefore] = [await state(), await users()];

  const options = { seed: 1, scale: 0.02, today: "2026-11-20", userId };
  await loadDemo(client, options);
  expect(await rows("invoices")).toBeGreaterThan(before.invoices ?? 0);
  await dropDemo(client);
  expect(await state()).toEqual(before);
  expect(await users()).toBe(usersBefore);
  expect(await client`select id from auth.organization where slug = 'demo'`).toHaveLength(0);
  const again = await dropDemo(client).catch((error: unknown) => error);
  expect(again).toSatisfy((error) => OmniError.is(error, "not_found"));
  await loadDemo(client, options);
  await database.close();
}, 60_000);
