import { expect, test } from "vitest";
import { numbersWritten } from "./number-words.ts";

test.each([
  ["invoices over ten grand", "invoices over 10000"],
  ["more than twenty-five thousand euros", "more than 25000 euros"],
  ["over a thousand", "over 1000"],
  ["nine thousand five hundred and fifty dollars", "9550 dollars"],
  ["two and a half thousand", "2500"],
  ["half a million", "500000"],
  ["one and a half million", "1500000"],
  ["late for twenty five days", "late for 25 days"],
  ["a hundred invoices", "100 invoices"],
  ["revenue in twenty twenty-five", "revenue in 2025"],
  ["the ten largest, one of them", "the ten largest, one of them"],
  ["two thirds of five customers", "two thirds of five customers"],
  ["500 thousand", "500 thousand"],
  ["for less than fifty euros", "for less than 50 euros"],
])("%s", (said, read) => {
  expect(numbersWritten(said)).toBe(read);
});
