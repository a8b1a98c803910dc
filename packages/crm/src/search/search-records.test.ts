import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type CrmWorld, openCrmWorld } from "../testing/crm-world.ts";
import { createApiKeyContext } from "../testing/key-context.ts";

let world: CrmWorld;
const contactId = newId();

beforeAll(async () => {
  world = await openCrmWorld();
  const { database, team, records } = world;
  await database.client`insert into contacts (team_id, id, customer_id, name)
    values (${team.teamId}, ${contactId}, ${records.customerId}, 'Wilhelmina Zupančič')`;
});
afterAll(() => world.database.close());

const search = async (q: string, limit?: number) =>
  (await world.kernel.query(queries.searchRecords, world.team.owner, { q, ...(limit && { limit }) })).data;

test("finds a record of every kind by its name, the nearest first, and says what tells it apart", async () => {
  const { records } = world;
  const found = await search("nordlicht");
  expect(found.map(({ type }) => type).toSorted()).toEqual(["customer", "deal", "invoice", "product", "quote"]);
  expect(found.map(({ similarity }) => similarity)).toEqual(
    found.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
  );
  expect(found.find(({ type }) => type === "customer")).toMatchObject({
    id: records.customerId,
    detail: "Logistics",
    amount: null,
  });
  expect(found.find(({ type }) => type === "deal")).toMatchObject({
    detail: "Nordlicht Logistik, Lead",
    amount: { amount: "12500.00", currency: "EUR" },
  });
  expect(found.find(({ type }) => type === "invoice")).toMatchObject({
    label: "INV-Nordlicht-1",
    detail: "Nordlicht Logistik",
  });
});

test.each(["Wilhelmina", "wilhelmina zupancic", "Wilhlemina Zupančič", "zupancic"])("finds a contact by “%s”", async (q) => {
  expect((await search(q))[0]).toMatchObject({ type: "contact", id: contactId, detail: "Nordlicht Logistik" });
});

test("finds a document by part of its number, and the very number before everything near it", async () => {
  expect((await search("INV-Nordlicht-1"))[0]).toMatchObject({ type: "invoice", similarity: 1 });
  expect((await search("q-nordlicht")).map(({ type }) => type)).toContain("quote");
});

test("finds nothing of another team, and nothing for what is nobody's name", async () => {
  expect(await search("Fjordblick")).toEqual([]);
  for (const q of ["%", "_", "'; drop table customers; --", "🙂", "qqqqxxxx"]) expect(await search(q), q).toEqual([]);
});

test("gives no more than asked for", async () => {
  expect(await search("nordlicht", 2)).toHaveLength(2);
});

test("for a service key finds only kinds of records that the key may read", async () => {
  const key = await createApiKeyContext(world, ["customers:read", "deals:read"]);
  const { data } = await world.kernel.query(queries.searchRecords, key, { q: "nordlicht" });
  expect(data.map(({ type }) => type).toSorted()).toEqual(["customer", "deal"]);
});

test("the very number is found among thousands that hold the same figures", async () => {
  const { database, team, records } = world;
  await database.client`insert into invoices (team_id, id, number, direction, type, status, customer_id, issue_date, due_date, currency,
      net_total, tax_total, gross_total, balance_due)
    select ${team.teamId}, app.uuid_v7(), 'R-2020-' || n, 'issued', 'invoice', 'sent', ${records.customerId}, '2020-01-01', '2020-02-01', 'EUR', 1, 0, 1, 0
    from generate_series(1, 2500) n`;
  await database.client`update invoices set number = 'R-2020' where team_id = ${team.teamId} and number = 'R-2020-2500'`;
  expect((await search("r-2020"))[0]).toMatchObject({ type: "invoice", label: "R-2020", similarity: 1 });
  expect((await search("2020", 5)).every(({ label }) => label.startsWith("R-2020"))).toBe(true);
});
