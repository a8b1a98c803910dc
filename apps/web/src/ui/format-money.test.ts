import { expect, test } from "vitest";
import { formatDecimal, isZero } from "./format-money.ts";

test("amounts keep the decimals they came with", () => {
  expect(formatDecimal("1234.50")).toBe("1,234.50");
  expect(formatDecimal("1234")).toBe("1,234");
  expect(formatDecimal("0.125")).toBe("0.125");
});

test("an amount that no float holds stays exact", () => {
  expect(formatDecimal("90071992547409931.27")).toBe("90,071,992,547,409,931.27");
});

test("a minus sign is a minus sign, and what is no number stays as it is", () => {
  expect(formatDecimal("-10.00")).toBe("−10.00");
  expect(formatDecimal("n/a")).toBe("n/a");
});

test("zero is zero in every notation", () => {
  const zero = (amount: string) => isZero({ amount, currency: "EUR" });
  expect(["0", "0.00", "-0.00", "000"].every(zero)).toBe(true);
  expect(["0.01", "-1", "10"].some(zero)).toBe(false);
});
