import "../../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { periodLabel, periodsBetween } from "./periods.ts";
import { summaryChart } from "./summary-chart.ts";

type Rows = Parameters<typeof summaryChart>[0]["rows"];

const row = (key: string, sum: string, currency = "EUR", count = 1): Rows[number] => {
  const money = { amount: sum, currency };
  return { key, label: key, count, sum: money, average: money, min: money, max: money };
};
const chart = (rows: Rows, groupBy: string | null, measure: "sum" | "count" | "average" = "sum") =>
  summaryChart({ rows, groupBy, measure });

test("months in between that nothing was invoiced in are there, as zero, in each currency", () => {
  const drawn = chart([row("2026-02", "10.50"), row("2026-04", "20"), row("2026-04", "7", "USD")], "month");
  if (drawn?.shape !== "periods") throw new Error("no periods");
  expect(drawn.drawings.map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
  expect(drawn.drawings.map(({ items }) => items.map(({ label, values }) => [label, values.figure?.size]))).toEqual([
    [
      ["Feb", 10.5],
      ["Mar", 0],
      ["Apr", 20],
    ],
    [
      ["Feb", 0],
      ["Mar", 0],
      ["Apr", 7],
    ],
  ]);
  expect(drawn.drawings[0]?.items[0]?.values.figure?.text).toBe("10.50 EUR");
});

test("an average of nothing is nothing", () => {
  const drawn = chart([row("2025", "10"), row("2027", "20")], "year", "average");
  if (drawn?.shape !== "periods") throw new Error("no periods");
  expect(drawn.drawings[0]?.items.map(({ values }) => values.figure?.size)).toEqual([10, undefined, 20]);
});

test("other groups keep their order, a drawing a currency; counts go over all currencies", () => {
  const rows = [row("b", "30"), row("a", "20"), row("b", "5", "USD", 4)];
  const drawn = chart(rows, "customer");
  if (drawn?.shape !== "ranks") throw new Error("no ranks");
  expect(drawn.drawings.map(({ currency, items }) => [currency, items.map(({ key }) => key)])).toEqual([
    ["EUR", ["b", "a"]],
    ["USD", ["b"]],
  ]);
  const counted = chart(rows, "customer", "count");
  if (counted?.shape !== "ranks") throw new Error("no ranks");
  expect(counted.drawings).toMatchObject([
    { currency: null, items: [{ value: { size: 5, text: "5" } }, { value: { size: 1 } }] },
  ]);
});

test("one group, or none, is nothing to look at", () => {
  expect(chart([row("2026-02", "10")], "month")).toBeNull();
  expect(chart([], "customer")).toBeNull();
  expect(chart([row("EUR", "1"), row("EUR", "2", "USD")], "currency")).toBeNull();
});

test("periods run from the first to the last, over the end of a year, and what is none makes no chart", () => {
  expect(periodsBetween(["2026-01", "2025-11"], "month")).toEqual(["2025-11", "2025-12", "2026-01"]);
  expect(periodsBetween(["2025-Q3", "2026-Q2"], "quarter")).toEqual(["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]);
  expect(periodsBetween(["2026", "2024"], "year")).toEqual(["2024", "2025", "2026"]);
  expect(periodsBetween(["2026-13x"], "month")).toBeNull();
  expect(periodsBetween(["0001", "2026"], "year")).toBeNull();
  expect([
    periodLabel("2026-03", "month", true),
    periodLabel("2026-Q1", "quarter", true),
    periodLabel("2026-Q1", "quarter", false),
  ]).toEqual(["Mar 26", "Q1 2026", "Q1"]);
});
