import { addDays, daysBetween } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { periodBefore } from "./period-before.ts";

test.each([
  ["2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"],
  ["2026-02-01", "2026-02-28", "2026-01-01", "2026-01-31"],
  ["2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"],
  ["2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"],
  ["2026-03-09", "2026-03-15", "2026-03-02", "2026-03-08"],
  ["2026-03-01", "2026-03-20", "2026-02-09", "2026-02-28"],
])("before %s – %s lie %s – %s", (from, to, earlier, end) => {
  expect(periodBefore({ from, to }, "previous_period")).toEqual({ from: earlier, to: end });
});

test.each([
  ["2026-02-01", "2026-02-28", "2025-02-01", "2025-02-28"],
  ["2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29"],
  ["2024-02-29", "2024-03-10", "2023-02-28", "2023-03-10"],
])("a year before %s – %s lie %s – %s", (from, to, earlier, end) => {
  expect(periodBefore({ from, to }, "previous_year")).toEqual({ from: earlier, to: end });
});

test("the period before ends the day before, and other than whole months is as long", () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days));
  fc.assert(
    fc.property(day, fc.nat({ max: 500 }), (from, length) => {
      const range = { from, to: addDays(from, length) };
      const earlier = periodBefore(range, "previous_period");
      expect(addDays(earlier.to, 1)).toBe(from);
      const isWholeMonths = from.endsWith("-01") && addDays(range.to, 1).endsWith("-01");
      if (!isWholeMonths) expect(daysBetween(earlier.from, earlier.to)).toBe(length);
      else expect(earlier.from).toMatch(/-01$/);
    }),
  );
});
