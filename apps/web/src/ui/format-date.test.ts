import { expect, test } from "vitest";
import { daysBetween, formatDate, formatDistance, localDate } from "./format-date.ts";

test("a calendar date is the same day everywhere", () => {
  expect(formatDate("2026-03-01")).toBe("1 Mar 2026");
});

test("days are counted over the change of clocks", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

test("distances use the largest unit that fits", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  expect(formatDistance("2026-03-01T12:00:20Z", now)).toBe("this minute");
  expect(formatDistance("2026-03-02T11:00:00Z", now)).toBe("in 23 hours");
  expect(formatDistance("2026-02-20T12:00:00Z", now)).toBe("9 days ago");
});

test("today is what the calendar on the wall says", () => {
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
