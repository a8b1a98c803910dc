import { describe, expect, test } from "vitest";
import { english } from "../language/en.ts";
import { readDateRanges } from "./date-ranges.ts";
import { tokenize } from "./tokens.ts";

const rangesIn = (text: string, today = "2025-11-20") =>
  readDateRanges(text, tokenize(text, english), today, english).map(({ from, to }) => [from, to]);

test.each<[string, string | undefined, string | undefined]>([
  ["today", "2025-11-20", "2025-11-20"],
  ["yesterday", "2025-11-19", "2025-11-19"],
  ["this week", "2025-11-17", "2025-11-23"],
  ["last week", "2025-11-10", "2025-11-16"],
  ["this quarter", "2025-10-01", "2025-12-31"],
  ["last quarter", "2025-07-01", "2025-09-30"],
  ["next year", "2026-01-01", "2026-12-31"],
  ["the past 3 months", "2025-08-20", "2025-11-20"],
  ["over the last two weeks", "2025-11-06", "2025-11-20"],
  ["two months ago", "2025-09-01", "2025-09-30"],
  ["this year so far", "2025-01-01", "2025-11-20"],
  ["year to date", "2025-01-01", "2025-11-20"],
  ["in March", "2025-03-01", "2025-03-31"],
  ["in december", "2024-12-01", "2024-12-31"],
  ["in Feb 2024", "2024-02-01", "2024-02-29"],
  ["last May", "2025-05-01", "2025-05-31"],
  ["next March", "2026-03-01", "2026-03-31"],
  ["Q3", "2025-07-01", "2025-09-30"],
  ["second quarter of 2024", "2024-04-01", "2024-06-30"],
  ["H2 2024", "2024-07-01", "2024-12-31"],
  ["in 2023", "2023-01-01", "2023-12-31"],
  ["in week 46", "2025-11-10", "2025-11-16"],
  ["calendar week 1 of 2026", "2025-12-29", "2026-01-04"],
  ["CW 53", "2024-12-30", "2025-01-05"],
  ["since 1 June", "2025-06-01", undefined],
  ["since December", "2024-12-01", undefined],
  ["after March", "2025-04-01", undefined],
  ["before March", undefined, "2025-02-28"],
  ["until the end of September", undefined, "2025-09-30"],
  ["from the beginning of this year", "2025-01-01", undefined],
  ["on 2025-02-03", "2025-02-03", "2025-02-03"],
  ["on 03/02/2025", "2025-02-03", "2025-02-03"],
  ["from March to May", "2025-03-01", "2025-05-31"],
  ["between November and January", "2024-11-01", "2025-01-31"],
  ["March – May 2024", "2024-03-01", "2024-05-31"],
  ["1 to 15 March 2025", "2025-03-01", "2025-03-15"],
  ["due on 5 January", "2026-01-05", "2026-01-05"],
  ["due before Christmas", undefined, "2025-12-24"],
  ["on New Year's Eve 2024", "2024-12-31", "2024-12-31"],
  ["expected in February", "2026-02-01", "2026-02-28"],
])("%s", (text, from, to) => {
  expect(rangesIn(text)).toEqual([[from, to]]);
});

describe("what is no date", () => {
  test.each([
    "over 2025 EUR",
    "invoice 2025",
    "INV-2025-06-12",
    "may I ask",
    "march on",
    "Sun Power Ltd",
    "top 10",
    "the second deal",
    "invoice 10/12",
  ])("%s", (text) => {
    expect(rangesIn(text)).toEqual([]);
  });
});

test("two dates with two bounds", () => {
  expect(rangesIn("issued in March and due before 1 May")).toEqual([
    ["2025-03-01", "2025-03-31"],
    [undefined, "2026-04-30"],
  ]);
});

test("a leap day stays within its month", () => {
  expect(rangesIn("the last 12 months", "2024-02-29")).toEqual([["2023-02-28", "2024-02-29"]]);
  expect(rangesIn("last month", "2024-03-31")).toEqual([["2024-02-01", "2024-02-29"]]);
});
