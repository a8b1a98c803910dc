import { describe, expect, test } from "vitest";
import { isShown } from "./shown-on-pages.ts";

const text = "Rechnung RE-2024/17 vom 3. Mai 2024, USt-IdNr. DE 123 456 789, Betrag 1 234,50 €, 12 7,00 11.12.2024";

describe("of a text is shown", () => {
  test.each([
    ["code", "number", "RE-2024/17", true],
    ["code", "number", "RE-2024/18", false],
    ["code", "seller.vatId", "DE123456789", true],
    ["date", "issueDate", "2024-05-03", true],
    ["date", "issueDate", "2024-05-04", false],
    ["date", "issueDate", "2024-12-11", true],
    // 1.12. is a part of 11.12., but another day.
    ["date", "issueDate", "2024-12-01", false],
    ["amount", "grossTotal", "1234.5", true],
    ["amount", "grossTotal", "1234.51", false],
    ["amount", "grossTotal", "234.50", true],
    ["amount", "grossTotal", "34.50", false],
    ["amount", "grossTotal", "7", true],
    ["code", "currency", "EUR", true],
    ["code", "currency", "GBP", false],
  ] as const)("%s %s %s: %s", (kind, field, value, shown) => {
    expect(isShown(kind, field, value, text)).toBe(shown);
  });
});

test.each(["1.234,50", "1,234.50", "1 234,5", "1'234.50", "1’234,50", "1234.50", "1\u00a0234,50", "-1234,50"])(
  "1234.50 is written %s somewhere",
  (written) => expect(isShown("amount", "netTotal", "1234.50", `Net ${written} EUR`)).toBe(true),
);

test.each([
  "03.05.2024",
  "3.5.24",
  "3. 5. 2024",
  "05/03/2024",
  "2024-05-03",
  "20240503",
  "May 3rd, 2024",
  "3 mai 2024",
  "3 de mayo de 2024",
  "3. maja 2024",
  "3. svibnja 2024.",
  "03-May-2024",
])("3 May 2024 is written %s somewhere", (written) =>
  expect(isShown("date", "issueDate", "2024-05-03", `on ${written}.`)).toBe(true),
);
