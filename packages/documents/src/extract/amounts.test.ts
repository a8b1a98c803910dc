import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageText } from "../stages.ts";
import { layOut } from "../text/layout.ts";
import { currencyIn, findNumbers, readNumber } from "./amounts.ts";

const layoutOf = (lines: readonly string[], from: PageText["from"] = "text") =>
  layOut([
    {
      page: 1,
      width: 600,
      height: 800,
      from,
      items: lines.map((text, index) => ({
        text,
        x: 50,
        y: 50 + index * 20,
        width: text.length * 6,
        height: 10,
        confidence: 1,
      })),
    },
  ]);
const values = (lines: readonly string[], language: string | null, from: PageText["from"] = "text") =>
  findNumbers(layoutOf(lines, from), language).numbers.map((number) => number.value.toString());

describe("numbers as they are written", () => {
  test.each([
    ["1.234,56", ",", "1234.56"],
    ["1,234.56", ".", "1234.56"],
    ["1'234.50", ".", "1234.5"],
    ["1 234,50", ",", "1234.5"],
    ["12,34,567.00", ".", "1234567"],
    ["0,79", ",", "0.79"],
  ] as const)("%s with %s", (text, mark, value) => {
    expect(readNumber(text, mark)?.toString()).toBe(value);
  });

  test.each([
    ["1,23", "."],
    ["1.2345,6.7", ","],
    ["1,2,3", ","],
    ["12345,678.9.1", "."],
  ] as const)("%s is none with %s", (text, mark) => {
    expect(readNumber(text, mark)).toBeNull();
  });

  test("every amount in every style comes back", () => {
    const styles = [
      { group: ".", mark: "," },
      { group: ",", mark: "." },
      { group: "'", mark: "." },
      { group: "\u00a0", mark: "," },
      { group: "", mark: "," },
    ] as const;
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom(...styles), (cents, { group, mark }) => {
        const whole = (cents / 100n).toString().replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${whole}${mark}${(cents % 100n).toString().padStart(2, "0")}`;
        expect(readNumber(text, mark)?.times(100).toFixed(0)).toBe(cents.toString());
      }),
    );
  });

  test("no text breaks it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 })),
        fc.constantFrom("text", "ocr"),
        (lines, from) => void values(lines, null, from as "text" | "ocr"),
      ),
    );
  });
});

describe("numbers in a document", () => {
  test("the document as a whole says which mark it uses", () => {
    expect(values(["Preis 1.234", "Summe 9,50"], "en")).toEqual(["1234", "9.5"]);
    expect(values(["Price 1.234", "Sum 9.50"], "de")).toEqual(["1.234", "9.5"]);
  });
  test("signs, brackets and currencies", () => {
    expect(values(["-5,60 €", "5,60- €", "(12,00)", "€ -3,00"], "de")).toEqual(["-5.6", "-5.6", "-12", "-3"]);
  });
  test("parts of codes are no numbers", () => {
    expect(values(["RE-20151008/504", "AB123CD"], "de")).toEqual([]);
  });
  test("what OCR tears apart is put together", () => {
    expect(values(["RM65. 20", "RM 39 . 00", "AM13.50"], "en", "ocr")).toEqual(["65.2", "39", "13.5"]);
  });
});

test.each([
  ["12,50 €", "EUR"],
  ["RM 3.00", "MYR"],
  ["Total CHF", "CHF"],
  ["US$ 5", "USD"],
  ["EURO", "EUR"],
  ["Transport", null],
])("the currency of %s is %s", (text, code) => {
  expect(currencyIn(text)).toBe(code);
});
