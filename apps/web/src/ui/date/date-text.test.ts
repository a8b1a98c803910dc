import { assert, date as dates, property } from "fast-check";
import { expect, test } from "vitest";
import { dateTextOf } from "./date-text.ts";

const today = new Date(2026, 10, 20);
const letters = { day: "dd", month: "mm", year: "yyyy" };
const parse = (locale: string, typed: string) => dateTextOf(locale).parse(typed, today);

test("a date looks as the language writes it", () => {
  expect(dateTextOf("en-GB").format("2026-07-31")).toBe("31/07/2026");
  expect(dateTextOf("de-DE").format("2026-07-31")).toBe("31.07.2026");
  expect(dateTextOf("en-US").format("2026-07-31")).toBe("07/31/2026");
  expect(dateTextOf("de-DE").pattern(letters)).toBe("dd.mm.yyyy");
  expect(dateTextOf("en-GB").format("soon")).toBe("");
});

test("figures are read in the order of the language, whatever stands between them", () => {
  for (const typed of ["31/7/2026", "31.7.26", "31 7 2026", "31-07-2026", "31. 7. 2026", "2026-07-31"]) {
    expect(parse("en-GB", typed)).toBe("2026-07-31");
  }
  expect(parse("en-US", "7/31/2026")).toBe("2026-07-31");
  expect(parse("en-US", "31/7/2026")).toBeNull();
});

test("a year that is left out is this one", () => {
  expect(parse("sl-SI", "1. 3.")).toBe("2026-03-01");
  expect(parse("en-US", "3/1")).toBe("2026-03-01");
});

test("what is no date is none", () => {
  for (const typed of ["30/2/2026", "soon", "31", "1/2/3/4", "1/13/2026", "", "2026-02"])
    expect(parse("en-GB", typed)).toBeNull();
});

test("what is written is read as the same date, in every language", () => {
  assert(
    property(dates({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }), (instant) => {
      const day = instant.toISOString().slice(0, 10);
      for (const locale of ["en-GB", "en-US", "sl-SI", "de-DE"]) {
        const text = dateTextOf(locale);
        expect(text.parse(text.format(day), today)).toBe(day);
      }
    }),
  );
});
