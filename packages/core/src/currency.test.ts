import { describe, expect, test } from "vitest";
import { isCurrency, scaleOf } from "./currency.ts";
import { OmniError } from "./errors.ts";

describe("currencies of ISO 4217", () => {
  test.each([
    ["EUR", 2],
    ["USD", 2],
    ["GBP", 2],
    ["CHF", 2],
    // These two are counted in fifths, and ISO 4217 still gives them two decimals.
    ["MGA", 2],
    ["MRU", 2],
    ["HUF", 2],
    ["JPY", 0],
    ["KRW", 0],
    ["ISK", 0],
    ["CLP", 0],
    ["BHD", 3],
    ["KWD", 3],
    ["TND", 3],
    ["CLF", 4],
    ["UYW", 4],
  ])("%s has %i decimals", (code, scale) => {
    expect(isCurrency(code)).toBe(true);
    expect(scaleOf(code)).toBe(scale);
  });

  test.each(["eur", "€", "", "ZZZ", "EURO", "constructor"])("“%s” is none, and the error shows one that is", (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => scaleOf(code)).toThrow(OmniError);
    expect(() => scaleOf(code)).toThrow(/EUR/);
  });
});
