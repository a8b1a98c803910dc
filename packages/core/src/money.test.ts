import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OmniError } from "./errors.ts";
import { currencySchema, decimalSchema, formatMinor, lineNet, parseMinor, sumByCurrency, taxOn, toMoney } from "./money.ts";

const scales = { EUR: 2, JPY: 0, KWD: 3, CLF: 4 } as const;
const currencies = Object.keys(scales) as (keyof typeof scales)[];
const currency = fc.constantFrom(...currencies);
/** Up to the edge of bigint columns, and small amounts more often than chance would have it. */
const minor = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -1000n, max: 1000n }));

/** A decimal numeral of at most `places` decimals, with its exact value as `numerator / 10 ** places`. */
function decimal(places: number, max: bigint) {
  return fc.bigInt({ min: -max, max }).map((numerator) => {
    const digits = (numerator < 0n ? -numerator : numerator).toString().padStart(places + 1, "0");
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return { text: numerator < 0n ? `-${text}` : text, numerator };
  });
}

/** numerator / denominator to the nearest integer, halves away from zero: written with integers alone, unlike the code. */
function nearest(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return OmniError.is(error) ? error.code : String(error);
  }
  return "nothing was thrown";
}

describe("minor units and their text", () => {
  test("every amount comes back from its text, in currencies of every scale", () => {
    fc.assert(
      fc.property(minor, currency, (amount, code) => {
        const text = formatMinor(amount, code);
        expect(parseMinor(text, code)).toBe(amount);
        expect(text).toMatch(scales[code] === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${scales[code]}}$`));
        expect(toMoney(amount, code)).toEqual({ amount: text, currency: code });
        expect(decimalSchema.parse(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [123450n, "EUR", "1234.50"],
    [5n, "EUR", "0.05"],
    [-5n, "EUR", "-0.05"],
    [0n, "EUR", "0.00"],
    [1234n, "JPY", "1234"],
    [-7n, "KWD", "-0.007"],
  ] as const)("%s minor units of %s are written %s", (amount, code, text) => {
    expect(formatMinor(amount, code)).toBe(text);
  });

  test.each([
    ["1234.5", "EUR", 123450n],
    ["1234", "EUR", 123400n],
    ["12.500000", "EUR", 1250n],
    ["-0.00", "EUR", 0n],
    ["10.0", "JPY", 10n],
  ] as const)("%s %s is %s minor units", (text, code, amount) => {
    expect(parseMinor(text, code)).toBe(amount);
  });

  test.each([
    ["12.345", "EUR"],
    ["0.5", "JPY"],
    ["1.0001", "KWD"],
  ])("an amount finer than the minor unit is refused, not rounded: %s %s", (text, code) => {
    expect(codeOf(() => parseMinor(text, code))).toBe("invalid");
  });

  test.each(["", " 1", "1,5", "1.", ".5", "+1", "01", "1e3", "0x10", "NaN", "1.2.3", "--1", "1_000", "１"])(
    "“%s” is no amount",
    (text) => {
      expect(codeOf(() => parseMinor(text, "EUR"))).toBe("invalid");
    },
  );

  test.each(["eur", "XX", "EURO", "", "toString"])("“%s” is no currency", (code) => {
    expect(codeOf(() => parseMinor("1", code))).toBe("invalid");
    expect(currencySchema.safeParse(code).success).toBe(false);
  });
});

describe("rounding", () => {
  test("a line's net is quantity × price, rounded once, half away from zero", () => {
    fc.assert(
      fc.property(decimal(6, 10n ** 12n), decimal(6, 10n ** 12n), currency, (quantity, price, code) => {
        const exact = quantity.numerator * price.numerator * 10n ** BigInt(scales[code]);
        expect(lineNet(quantity.text, price.text, code)).toBe(nearest(exact, 10n ** 12n));
      }),
      { numRuns: 2000 },
    );
  });

  test("tax is a percentage of the taxable amount, rounded once, half away from zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), decimal(3, 100_000n), currency, (taxable, rate, code) => {
        expect(taxOn(taxable, rate.text, code)).toBe(nearest(taxable * rate.numerator, 100_000n));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["1", "0.005", "EUR", 1n],
    ["-1", "0.005", "EUR", -1n],
    ["1", "0.004999", "EUR", 0n],
    ["3", "0.335", "EUR", 101n],
    ["1", "0.5", "JPY", 1n],
    ["-1", "1.5", "JPY", -2n],
    ["1", "0.0005", "KWD", 1n],
    // 1.005 is below the half in binary floats, exactly on it in decimals.
    ["1", "1.005", "EUR", 101n],
  ])("%s × %s %s is %s minor units", (quantity, price, code, net) => {
    expect(lineNet(quantity, price, code)).toBe(net);
  });

  test.each([
    [250n, "5", "EUR", 13n],
    [-250n, "5", "EUR", -13n],
    [10000n, "22", "EUR", 2200n],
    [1050n, "9.5", "EUR", 100n],
    [5n, "10", "JPY", 1n],
    [10000n, "0", "EUR", 0n],
  ])("%s minor units taxed at %s % in %s: %s", (taxable, rate, code, tax) => {
    expect(taxOn(taxable, rate, code)).toBe(tax);
  });
});

describe("sums", () => {
  test("add up per currency and never across currencies", () => {
    const amounts = fc.array(fc.record({ amount: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), code: currency }));
    fc.assert(
      fc.property(amounts, (given) => {
        const expected = currencies.toSorted().flatMap((code) => {
          const own = given.filter((each) => each.code === code);
          return own.length === 0
            ? []
            : [
                toMoney(
                  own.reduce((sum, { amount }) => sum + amount, 0n),
                  code,
                ),
              ];
        });
        expect(sumByCurrency(given.map(({ amount, code }) => toMoney(amount, code)))).toEqual(expected);
      }),
    );
  });

  test("cents do not drift: 0.10 three hundred times is 30.00", () => {
    const dimes = Array.from({ length: 300 }, () => ({ amount: "0.10", currency: "EUR" }));
    expect(sumByCurrency(dimes)).toEqual([{ amount: "30.00", currency: "EUR" }]);
  });
});
