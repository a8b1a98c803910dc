import fc from "fast-check";
import { expect, test } from "vitest";
import { isShownAs, readNumber, toMillionths } from "./decimal.ts";

const cents = fc.integer({ min: 0, max: 999_999_999_999 });
const decimal = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;

test("an amount is read in every locale's spelling", () => {
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom([",", "."], [".", ","], [" ", ","], ["'", "."], ["", "."], ["\u202f", ","]),
      (value, [group = "", sign = "."]) => {
        const [whole = "", fraction = ""] = decimal(value).split(".");
        const written = `${whole.replace(/\B(?=(\d{3})+$)/gu, group)}${sign}${fraction}`;
        expect(readNumber(written).map((reading) => reading.value)).toContain(toMillionths(decimal(value)));
      },
    ),
  );
});

test("a figure is shown by its rounding to the written places, and by nothing further off", () => {
  fc.assert(
    fc.property(cents, (value) => {
      const exact = toMillionths(decimal(value)) ?? 0n;
      const [rounded] = readNumber(String(Math.round(value / 100)));
      const [further] = readNumber(String(Math.round(value / 100) + 2));
      expect(rounded !== undefined && isShownAs(exact, rounded)).toBe(true);
      expect(further !== undefined && isShownAs(exact, further)).toBe(false);
    }),
  );
});

test.each(["1.2.3", ",5", "12,34,5"])("%s is no number", (written) => expect(readNumber(written)).toEqual([]));

test("one separator before three digits has two readings", () => {
  expect(readNumber("1.234").map(({ value }) => value)).toEqual([1_234_000_000n, 1_234_000n]);
});
