import { expect, test } from "vitest";
import { parseDecimal } from "./parse-decimal.ts";

const english = { decimal: ".", group: "," };
const german = { decimal: ",", group: "." };

test("both ways of writing are understood where they can mean one thing only", () => {
  for (const marks of [english, german]) {
    expect(parseDecimal("1,234.50", marks)).toBe("1234.50");
    expect(parseDecimal("1.234,50", marks)).toBe("1234.50");
    expect(parseDecimal("1 234,5", marks)).toBe("1234.5");
    expect(parseDecimal("12,50", marks)).toBe("12.50");
    expect(parseDecimal("12.5", marks)).toBe("12.5");
    expect(parseDecimal("1,234,567", marks)).toBe("1234567");
    expect(parseDecimal("−7", marks)).toBe("-7");
  }
});

test("where it could mean two things, the language decides", () => {
  expect(parseDecimal("1,234", english)).toBe("1234");
  expect(parseDecimal("1,234", german)).toBe("1.234");
  expect(parseDecimal("1.234", german)).toBe("1234");
});

test("what is no amount is none", () => {
  for (const typed of ["", "abc", "1e5", "12..5x", "--1"]) expect(parseDecimal(typed, english)).toBeNull();
});
