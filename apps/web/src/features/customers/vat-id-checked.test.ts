import { expect, test } from "vitest";
import { isVatIdChecked } from "./vat-id-checked.ts";

test.each([
  ["SI12345678", "", true],
  ["si 1234-5678", "US", true],
  ["EL094259216", "", true],
  ["12345678", "SI", true],
  ["12-3456789", "US", false],
  ["12-3456789", "", false],
  ["US123", "US", false],
])("%s of %s: %s", (vatId, country, isChecked) => {
  expect(isVatIdChecked(vatId, country)).toBe(isChecked);
});
