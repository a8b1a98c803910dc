import { expect, test } from "vitest";
import { decimalText } from "./decimal-text.ts";

test.each([
  ["5000", 0, "5000"],
  ["5,000", 0, "5000"],
  ["5.000", 0, "5000"],
  ["1,234,567.89", 0, "1234567.89"],
  ["1.234.567,89", 0, "1234567.89"],
  ["12.5", 0, "12.5"],
  ["12,50", 0, "12.50"],
  ["1'000", 0, "1000"],
  ["0.125", 0, "0.125"],
  ["3", 3, "3000"],
  ["2.5", 3, "2500"],
  ["1,5", 6, "1500000"],
  ["1.2345", 3, "1234.5"],
  ["007", 0, "7"],
])("%s × 10^%i is %s", (written, exponent, expected) => {
  expect(decimalText(written, exponent)).toBe(expected);
});

test.each(["", "abc", "1..2", "1,23,4", "-5"])("“%s” is no amount", (written) => {
  expect(decimalText(written)).toBeUndefined();
});
