import { expect, test } from "vitest";
import { columnValues } from "./cell-value.ts";

const money = (amount: string, currency: string) => ({ amount, currency });

test("numbers are read in the way their column is written", () => {
  expect(columnValues(["1,234.50", "12", "−3.5"])).toEqual(["1234.50", "12", "-3.5"]);
  expect(columnValues(["1.234,50", "12", "0,5"])).toEqual(["1234.50", "12", "0.5"]);
  expect(columnValues(["1,234", "56"])).toEqual(["1234", "56"]);
  expect(columnValues(["1.234", "5.600"])).toEqual(["1234", "5600"]);
  expect(columnValues(["1 234,00", "7,25"])).toEqual(["1234.00", "7.25"]);
});

test("amounts keep their currency, shares are numbers", () => {
  expect(columnValues(["EUR 1,200.00", "30.50 USD", "€ 7.10"])).toEqual([
    money("1200.00", "EUR"),
    money("30.50", "USD"),
    money("7.10", "€"),
  ]);
  expect(columnValues(["12.5%", "7 %"])).toEqual(["12.5", "7"]);
});

test("a column with anything else in it is words; what is empty is nothing", () => {
  expect(columnValues(["12", "about 13"])).toEqual(["12", "about 13"]);
  expect(columnValues(["INV-2026-001", "INV-2026-002"])).toEqual(["INV-2026-001", "INV-2026-002"]);
  expect(columnValues(["2026-02-01", "2026-01-31"])).toEqual(["2026-02-01", "2026-01-31"]);
  expect(columnValues(["12", "", "–"])).toEqual(["12", null, null]);
  expect(columnValues(["", ""])).toEqual(["", ""]);
});
