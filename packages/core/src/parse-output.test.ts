import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseOutput } from "./parse-output.ts";

const money = z.object({ amount: z.string(), currency: z.string() });
const schema = z.object({
  id: z.string(),
  note: z.string().nullable(),
  kind: z.enum(["a", "b"]),
  isOpen: z.boolean(),
  version: z.number().int(),
  share: z.number(),
  day: z.iso.date().optional(),
  code: z.string().min(2),
  trimmed: z.string().trim(),
  total: money,
  lines: z.array(money.extend({ rate: z.string().regex(/^\d+$/) })),
  extra: z.record(z.string(), z.unknown()).nullable(),
  either: z.union([z.string(), z.number()]),
  loose: z.looseObject({ name: z.string() }).optional(),
});

const right = {
  id: "1",
  note: null,
  kind: "a",
  isOpen: false,
  version: 3,
  share: 0.5,
  day: "2026-02-28",
  code: "EUR",
  trimmed: "x",
  total: { amount: "1.00", currency: "EUR" },
  lines: [{ amount: "1.00", currency: "EUR", rate: "22" }],
  extra: null,
  either: 7,
};

/** The outcome of `read`, for comparing two ways of reading. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    return error instanceof z.ZodError ? { issues: error.issues } : { error };
  }
}

const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, 1n, " padded ", "2026-02-30", [undefined]));

/** `right` with something else in a place, without a place, or with a place too many. */
const nearlyRight = fc.oneof(
  fc.constant(right),
  fc.tuple(fc.constantFrom(...Object.keys(right)), anything).map(([name, other]) => ({ ...right, [name]: other })),
  fc
    .constantFrom(...Object.keys(right))
    .map((name) => Object.fromEntries(Object.entries(right).filter(([given]) => given !== name))),
  fc.tuple(fc.string(), anything).map(([name, other]) => ({ ...right, [name]: other })),
  anything.map((other) => ({ ...right, lines: [...right.lines, other] })),
  anything.map((other) => ({ ...right, total: { ...right.total, more: other } })),
);

describe("parseOutput", () => {
  test("comes to what the schema's own parse comes to, for values that are right, nearly right and wrong", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyRight, anything), (value) => {
        expect(outcomeOf(() => parseOutput(schema, value))).toEqual(outcomeOf(() => schema.parse(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test("hands on what is right without a copy", () => {
    const plain = z.object({ id: z.string(), lines: z.array(money) });
    const value = { id: "1", lines: [{ amount: "1.00", currency: "EUR" }] };
    expect(parseOutput(plain, value)).toBe(value);
  });

  test("drops what an object's schema does not name, deep inside too", () => {
    const value = { ...right, secret: 1, lines: [{ ...right.lines[0], secret: 2 }] };
    expect(parseOutput(schema, value)).toStrictEqual(right);
  });

  test("refuses what is wrong, and says where", () => {
    const wrong = { ...right, lines: [{ ...right.lines[0], rate: "high" }] };
    expect(() => parseOutput(schema, wrong)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ["lines", 0, "rate"] })] }),
    );
  });
});
