import { expect, test } from "vitest";
import { tally } from "./tally.ts";

const judged = (field: string, invoice: string, right: boolean, shown = true) => ({ field, invoice, right, shown });

test("an invoice weighs one, however many files it has", () => {
  const { invoices, right } = tally([
    judged("number", "a", true),
    judged("number", "b", false),
    judged("number", "b", false),
    judged("number", "b", true),
  ]).get("number") ?? { invoices: 0, right: 0 };
  expect(invoices).toBe(2);
  expect(right).toBeCloseTo(4 / 3);
});

test("what the pages do not show is the ceiling, and no miss of what they show", () => {
  const scores = tally([judged("gross", "a", true), judged("gross", "b", false, false), judged("gross", "c", false)]);
  expect(scores.get("gross")).toEqual({ invoices: 3, right: 1, shown: 2, rightOfShown: 1 });
});

test("fields are apart, and nothing is nothing", () => {
  expect([...tally([judged("a", "1", true), judged("b", "1", false)]).keys()]).toEqual(["a", "b"]);
  expect(tally([]).size).toBe(0);
});
