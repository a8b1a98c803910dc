import { expect, test } from "vitest";
import { isShown } from "./shown-on-pages.ts";

const text = "Rechnung RE-2024/17 vom 3. Mai 2024, Betrag 1 234,50 €";

test.each([
  ["code", "number", "RE-2024/17", true],
  ["code", "number", "RE-2024/18", false],
  ["date", "issueDate", "2024-05-03", true],
  ["date", "issueDate", "2024-05-04", false],
  ["amount", "grossTotal", "1234.5", true],
  ["amount", "grossTotal", "1234.51", false],
  ["code", "currency", "EUR", true],
  ["code", "currency", "GBP", false],
] as const)("%s %s %s: %s", (kind, field, value, shown) => {
  expect(isShown(kind, field, value, text)).toBe(shown);
});
