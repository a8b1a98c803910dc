import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dateInZone, dateSchema, daysBetween, instantSchema } from "./dates.ts";

describe("the date in a time zone", () => {
  test.each([
    ["2026-01-31T22:59:59.999Z", "Europe/Ljubljana", "2026-01-31"],
    ["2026-01-31T23:00:00.000Z", "Europe/Ljubljana", "2026-02-01"],
    // Summer time: an hour earlier.
    ["2026-06-30T21:59:59.999Z", "Europe/Ljubljana", "2026-06-30"],
    ["2026-06-30T22:00:00.000Z", "Europe/Ljubljana", "2026-07-01"],
    // The nights in which the clocks change.
    ["2026-03-28T22:59:59Z", "Europe/Ljubljana", "2026-03-28"],
    ["2026-03-28T23:00:00Z", "Europe/Ljubljana", "2026-03-29"],
    ["2026-03-29T21:59:59Z", "Europe/Ljubljana", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "Europe/Ljubljana", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "Europe/Ljubljana", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "Europe/Ljubljana", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "Europe/Ljubljana", "2026-10-26"],
    // Far sides of the earth, half hours, and a zone that skips midnight when its clocks change.
    ["2026-03-01T10:00:00Z", "Pacific/Kiritimati", "2026-03-02"],
    ["2026-03-01T09:59:59Z", "Pacific/Pago_Pago", "2026-02-28"],
    ["2026-03-01T18:29:59Z", "Asia/Kolkata", "2026-03-01"],
    ["2026-03-01T18:30:00Z", "Asia/Kolkata", "2026-03-02"],
    ["2026-04-23T21:59:59Z", "Africa/Cairo", "2026-04-23"],
    ["2026-04-23T22:00:00Z", "Africa/Cairo", "2026-04-24"],
    ["2024-02-29T12:00:00Z", "UTC", "2024-02-29"],
  ])("%s in %s is %s", (instant, zone, date) => {
    expect(dateInZone(new Date(instant), zone)).toBe(date);
  });

  test("is written YYYY-MM-DD for every instant", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1970-01-02"), max: new Date("2100-01-01"), noInvalidDate: true }), (instant) => {
        expect(dateSchema.safeParse(dateInZone(instant, "America/New_York")).success).toBe(true);
        expect(dateInZone(instant, "UTC")).toBe(instant.toISOString().slice(0, 10));
      }),
    );
  });
});

describe("days", () => {
  const date = fc
    .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));

  test("added and counted agree, across months, leap days and clock changes", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(to > from).toBe(days > 0);
      }),
    );
  });

  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s moved by %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe("what counts as a date or an instant", () => {
  test.each(["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-01-01T00:00:00Z", "", "today"])(
    "“%s” is no date",
    (text) => {
      expect(dateSchema.safeParse(text).success).toBe(false);
    },
  );

  test("an instant needs its offset, and keeps microseconds", () => {
    expect(instantSchema.safeParse("2026-03-31T08:15:00").success).toBe(false);
    expect(instantSchema.parse("2026-03-31T08:15:00.123456Z")).toBe("2026-03-31T08:15:00.123456Z");
    expect(instantSchema.safeParse("2026-03-31T08:15:00+02:00").success).toBe(true);
  });
});
