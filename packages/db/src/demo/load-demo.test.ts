import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { isIbanValid } from "./identifiers/iban.ts";
import { loadDemo } from "./load-demo.ts";
import { type OpenDemo, openDemo, ownerUserId, today } from "./open-demo.ts";

const tables =
  `team_profiles members deal_stages product_categories products customers contacts deals quotes quote_lines invoices
  invoice_lines invoice_taxes payments activities auth.organization auth.member`.split(/\s+/);

/** Everything the demo wrote, in one value. */
async function digest({ rows }: OpenDemo): Promise<string[][]> {
  const parts = tables.map((table) => `select '${table}', md5(string_agg(t::text, '' order by t.id)) from ${table} as t`);
  const colleagues = `select 'users', md5(string_agg(u::text, '' order by u.id)) from auth."user" as u where id <> '${ownerUserId}'`;
  return rows([...parts, colleagues].join(" union all "));
}

describe("a demo of scale 1", () => {
  let demo: OpenDemo;
  beforeAll(async () => {
    demo = await openDemo({ seed: 7, scale: 1 });
  });
  afterAll(() => demo.close());

  test("has the size that was asked for, and counts what it has", async () => {
    const { summary } = demo;
    const counted = await demo.rows(
      `select (select count(*) from customers), (select count(*) from contacts), (select count(*) from products),
        (select count(*) from deals), (select count(*) from quotes), (select count(*) from invoices), (select count(*) from payments),
        (select count(*) from activities)`,
    );
    const { teamId, name, ...counts } = summary;
    expect(counted).toEqual([Object.values(counts).map(String)]);
    expect(counts).toMatchObject({ customers: 200, products: 80, deals: 150 });
    expect(counts.contacts).toBeGreaterThan(250);
    expect(counts.invoices).toBeGreaterThan(1170);
    expect(counts.invoices).toBeLessThan(1230);
    expect(counts.quotes).toBeGreaterThan(225);
    expect(counts.quotes).toBeLessThan(275);
    expect(await demo.rows("select count(*) from product_categories")).toEqual([["10"]]);
    expect(await demo.rows(`select starts_with(legal_name, $$${name}$$), is_demo, base_currency from team_profiles`)).toEqual([
      ["true", "true", "EUR"],
    ]);
    expect(await demo.rows("select id from team_profiles")).toEqual([[teamId]]);
    const [iban] = (await demo.rows("select iban from team_profiles")).flat();
    expect(isIbanValid(iban ?? "")).toBe(true);
  });

  test("has an owner and four colleagues, who own the records", async () => {
    expect(await demo.rows("select role from members order by role")).toEqual(
      ["accountant", "admin", "member", "member", "owner"].map((role) => [role]),
    );
    expect(await demo.rows(`select role from members where user_id = '${ownerUserId}'`)).toEqual([["owner"]]);
    expect(await demo.rows("select count(distinct owner_id) from customers")).toEqual([["4"]]);
    expect(await demo.rows("select count(*) from customers where owner_id is null")).toEqual([["0"]]);
  });

  test("leaves no entries in the audit log, and the triggers on", async () => {
    expect(await demo.rows("select count(*) from audit_log")).toEqual([["0"]]);
    expect(await demo.rows("select count(*) from pg_trigger where tgenabled <> 'O'")).toEqual([["0"]]);
    await demo.client.unsafe("update customers set phone = null where id = (select min(id::text)::uuid from customers)");
    expect(await demo.rows("select record_table, action from audit_log")).toEqual([["customers", "update"]]);
  });

  test("is not loaded twice", async () => {
    const before = await digest(demo);
    await expect(loadDemo(demo.client, { seed: 8, scale: 0.1, today, userId: ownerUserId })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await digest(demo)).toEqual(before);
  });
});

test("the same seed gives the same demo, another seed another", async () => {
  const open = async (seed: number) => {
    const demo = await openDemo({ seed, scale: 0.2 });
    onTestFinished(() => demo.close());
    return demo;
  };
  const [first, second, other] = [await open(3), await open(3), await open(4)];
  const [one, same, different] = [await digest(first), await digest(second), await digest(other)];
  expect(same).toEqual(one);
  for (const [index, row] of different.entries()) expect(row, tables[index] ?? "users").not.toEqual(one[index]);

  const names = async ({ rows }: OpenDemo) => new Set((await rows("select name from customers")).flat());
  const shared = (await names(first)).intersection(await names(other));
  expect(shared.size).toBeLessThan(3);
});

test("refuses what makes no sense, and keeps nothing of it", async () => {
  const demo = await openDemo({ seed: 1, scale: 0.01 });
  onTestFinished(() => demo.close());
  const options = { seed: 1, scale: 1, today, userId: ownerUserId };
  await expect(loadDemo(demo.client, { ...options, scale: 0 })).rejects.toMatchObject({ code: "invalid" });
  await expect(loadDemo(demo.client, { ...options, today: "20 November" })).rejects.toMatchObject({ code: "invalid" });
  await demo.client.unsafe("update auth.organization set slug = 'other'");
  await expect(loadDemo(demo.client, { ...options, userId: crypto.randomUUID() })).rejects.toMatchObject({ code: "not_found" });
  expect(await demo.rows("select count(*) from team_profiles")).toEqual([["1"]]);
});
