import { newId, OmniError, toMoney } from "@omni/core";
import type { Database } from "@omni/db";
import { createTestTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { queries } from "../registry.ts";
import { arbitraryDate, fillCustomers, insertRows, sampleRows, words } from "../testing/list-rows.ts";

interface Row {
  readonly party: number;
  readonly status: "sent" | "draft";
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: "EUR" | "JPY";
  readonly gross: bigint;
  readonly balance: bigint;
}

const row: fc.Arbitrary<Row> = fc.record({
  party: fc.nat({ max: words.length - 1 }),
  status: fc.constantFrom("sent", "draft"),
  issueDate: arbitraryDate,
  dueDate: arbitraryDate,
  currency: fc.constantFrom("EUR", "JPY"),
  gross: fc.bigInt({ min: 1n, max: 300_000n }),
  balance: fc.bigInt({ min: 0n, max: 300_000n }),
});
const rows = sampleRows(row, 150);
const countries = ["DE", "SI", "DE", null];
const today = "2026-03-31";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let customerIds: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  for (const own of [team, await createTestTeam(database, "Theirs")]) {
    const ids = await fillCustomers(database, own.teamId);
    for (const [index, id] of ids.entries())
      await database.client`update customers set country = ${countries[index] ?? null} where id = ${id}`;
    await insertRows(
      database,
      "invoices",
      rows.map(({ party, issueDate, dueDate, gross, balance, ...rest }) => ({
        ...rest,
        id: newId(),
        team_id: own.teamId,
        direction: "issued",
        type: "invoice",
        customer_id: ids[party],
        issue_date: issueDate,
        due_date: dueDate,
        net_total: gross,
        tax_total: 0,
        gross_total: gross,
        balance_due: balance,
        version: 1,
        created_at: "2026-01-01T00:00:00Z",
        updated_at: "2026-01-01T00:00:00Z",
      })),
    );
    if (own === team) customerIds = ids;
  }
});
afterAll(() => database.close());

const ctx = () => ({ ...team.owner, clock: { now: () => new Date(`${today}T08:15:00Z`) } });
const summarize = (input: Record<string, unknown>) => kernel.query(queries.summarizeInvoices, ctx(), input);

/** Half away from zero, as PostgreSQL rounds a numeric; all amounts here are positive. */
const mean = (sum: bigint, count: bigint) => (2n * sum + count) / (2n * count);

function figuresOf(some: readonly Row[], pick: (it: Row) => bigint, currency: string) {
  const amounts = some.filter((it) => it.currency === currency).map(pick);
  if (amounts.length === 0) return [];
  const sum = amounts.reduce((all, each) => all + each, 0n);
  const sorted = amounts.toSorted((a, b) => (a < b ? -1 : 1));
  const money = (minor: bigint) => toMoney(minor, currency);
  return [
    {
      count: amounts.length,
      sum: money(sum),
      average: money(mean(sum, BigInt(amounts.length))),
      min: money(sorted[0] ?? 0n),
      max: money(sorted.at(-1) ?? 0n),
    },
  ];
}

const keys: Readonly<Record<string, (it: Row) => string>> = {
  customer: ({ party }) => customerIds[party] ?? "",
  month: ({ issueDate }) => issueDate.slice(0, 7),
  quarter: ({ issueDate }) => `${issueDate.slice(0, 4)}-Q${Math.ceil(Number(issueDate.slice(5, 7)) / 3)}`,
  year: ({ issueDate }) => issueDate.slice(0, 4),
  status: ({ status }) => status,
  currency: ({ currency }) => currency,
  country: ({ party }) => countries[party] ?? "",
  ageing: ({ dueDate }) => {
    const late = (Date.parse(today) - Date.parse(dueDate)) / 86_400_000;
    if (late <= 0) return "0 not due";
    return late <= 30 ? "1 1–30 days" : late <= 60 ? "2 31–60 days" : late <= 90 ? "3 61–90 days" : "4 over 90 days";
  },
};

describe("invoices.summarize", () => {
  test.each(Object.keys(keys))("by %s adds up every group and currency by itself, over all rows", async (groupBy) => {
    for (const of of ["grossTotal", "balanceDue"]) {
      const summary = await summarize({ groupBy, of, status: ["sent"] });
      const sent = rows.filter(({ status }) => status === "sent");
      const pick = (it: Row) => (of === "grossTotal" ? it.gross : it.balance);
      const keyOf = keys[groupBy] ?? (() => "");
      const names = [...new Set(sent.map(keyOf))];
      const expected = names.flatMap((key) =>
        ["EUR", "JPY"].flatMap((currency) =>
          figuresOf(
            sent.filter((it) => keyOf(it) === key),
            pick,
            currency,
          ).map((figures) => ({ key, ...figures })),
        ),
      );
      const got = summary.groups.map(({ label, ...group }) => group);
      expect(new Set(got.map((it) => JSON.stringify(it, Object.keys(it).sort())))).toEqual(
        new Set(expected.map((it) => JSON.stringify(it, Object.keys(it).sort()))),
      );
      expect(got.length).toBe(expected.length);
      expect(summary.groupCount).toBe(names.length);
      expect(summary.count).toBe(sent.length);
      expect(summary.totals).toEqual(["EUR", "JPY"].flatMap((currency) => figuresOf(sent, pick, currency)));
    }
  });

  test("the first three by sum are the largest of each currency, the last three the smallest", async () => {
    for (const orderBy of ["-sum", "sum"]) {
      const summary = await summarize({ groupBy: "month", orderBy, limit: 3 });
      for (const currency of ["EUR", "JPY"]) {
        const sums = Object.values(
          Object.groupBy(
            rows.filter((it) => it.currency === currency),
            ({ issueDate }) => issueDate.slice(0, 7),
          ),
        )
          .map((some = []) => some.reduce((all, { gross }) => all + gross, 0n))
          .toSorted((a, b) => (orderBy === "sum" ? 1 : -1) * (a < b ? -1 : 1));
        const got = summary.groups.filter(({ sum }) => sum.currency === currency);
        expect(got.map(({ sum }) => sum)).toEqual(sums.slice(0, 3).map((sum) => toMoney(sum, currency)));
      }
    }
  });

  test("compared with the month before: both figures, their difference and its share", async () => {
    const summary = await summarize({ issueDateFrom: "2026-03-01", issueDateTo: "2026-03-31", compareWith: "previous_period" });
    expect(summary.previous).toMatchObject({ from: "2026-02-01", to: "2026-02-28" });
    const sumIn = (month: string) =>
      rows.filter((it) => it.currency === "EUR" && it.issueDate.startsWith(month)).reduce((all, { gross }) => all + gross, 0n);
    const [now, before] = [sumIn("2026-03"), sumIn("2026-02")];
    expect(summary.previous?.changes[0]?.difference).toEqual(toMoney(now - before, "EUR"));
    const percent = Number(summary.previous?.changes[0]?.percent);
    expect(Math.abs(percent - (Number(now - before) * 100) / Number(before))).toBeLessThanOrEqual(0.0500001);
    await expect(summarize({ compareWith: "previous_period" })).rejects.toSatisfy((error) => OmniError.is(error, "invalid"));
  });

  test("bounds on groups leave out the groups beyond them, and what is added up is what is left", async () => {
    const given = { groupBy: "customer", currency: "EUR" };
    const all = await summarize(given);
    const sums = all.groups.map(({ sum }) => Number(sum.amount)).toSorted((a, b) => a - b);
    const [least = 0, , third = 0] = sums;
    const few = await summarize({ ...given, groupSumMin: String(third) });
    expect(few.groups).toEqual(all.groups.filter(({ sum }) => Number(sum.amount) >= third));
    expect(few.groups.length).toBe(few.groupCount);
    expect(few.groupCount).toBeLessThan(all.groupCount);
    expect(few.count).toBe(few.groups.reduce((count, group) => count + group.count, 0));
    expect(Number(few.totals[0]?.sum.amount)).toBeCloseTo(
      few.groups.reduce((sum, group) => sum + Number(group.sum.amount), 0),
      2,
    );
    const small = await summarize({ ...given, groupSumMax: String(least) });
    expect(small.groups).toEqual(all.groups.filter(({ sum }) => Number(sum.amount) <= least));
    await expect(summarize({ currency: "EUR", groupSumMin: "1" })).rejects.toSatisfy((error) => OmniError.is(error, "invalid"));
    await expect(summarize({ groupBy: "customer", groupSumMin: "1" })).rejects.toSatisfy((error) =>
      OmniError.is(error, "invalid"),
    );
  });

  test("how many a group has is counted over all currencies", async () => {
    const counts = Object.values(Object.groupBy(rows, ({ issueDate }) => issueDate.slice(0, 7))).map(
      (some = []) => some.length,
    );
    const bound = Math.max(...counts);
    const busy = await summarize({ groupBy: "month", groupCountMin: bound });
    expect(busy.groupCount).toBe(counts.filter((count) => count >= bound).length);
    const quiet = await summarize({ groupBy: "month", groupCountMax: bound - 1 });
    expect(quiet.groupCount).toBe(counts.filter((count) => count < bound).length);
  });

  test("of nothing is nothing, and no group", async () => {
    expect(await summarize({ groupBy: "customer", issueDateFrom: "2030-01-01" })).toEqual({
      count: 0,
      totals: [],
      groups: [],
      groupCount: 0,
      previous: null,
    });
  });
});
