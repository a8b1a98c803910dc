import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalHash, canonicalJson } from "./canonical.ts";

/** The same value with every object's keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("canonical JSON", () => {
  test("does not depend on the order of keys, however deep", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(canonicalHash(reversed(value))).toBe(canonicalHash(value));
      }),
    );
  });

  test("says what JSON says, so nothing is lost", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("keeps the order of arrays", () => {
    expect(canonicalHash([1, 2])).not.toBe(canonicalHash([2, 1]));
  });

  test("writes big integers exactly", () => {
    expect(canonicalJson({ minor: 9_007_199_254_740_993n })).toBe('{"minor":"9007199254740993"}');
    expect(canonicalHash(9_007_199_254_740_993n)).not.toBe(canonicalHash(9_007_199_254_740_992n));
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [{ a: "1" }, { a: 1 }],
    [{ a: { b: 1, c: 2 } }, { a: { b: 2, c: 1 } }],
  ])("tells %j from %j", (one, other) => {
    expect(canonicalHash(one)).not.toBe(canonicalHash(other));
  });

  test("the hash is SHA-256 of the text, in hexadecimal", () => {
    // printf '{}' | sha256sum
    expect(canonicalHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});
