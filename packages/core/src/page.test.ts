import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OmniError } from "./errors.ts";
import { cursorSchema, decodeCursor, encodeCursor, pageLimitSchema } from "./page.ts";

const values = fc.array(fc.string(), { maxLength: 4 });

function refusal(cursor: string, sort: string, count: number): unknown {
  try {
    return decodeCursor(cursor, sort, count);
  } catch (error) {
    return error;
  }
}

const isInvalid = (error: unknown) => OmniError.is(error, "invalid");

describe("cursors", () => {
  test("come back as they were made, and fit in an address", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), values, (sort, given) => {
        const cursor = encodeCursor(sort, given);
        expect(decodeCursor(cursor, sort, given.length)).toEqual(given);
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  test("keep microseconds, names in any script and large ids", () => {
    const given = ["2026-03-31T08:15:00.123456Z", "Ž弁護士 “Ü” 🙂", "9007199254740993"];
    expect(decodeCursor(encodeCursor("-createdAt", given), "-createdAt", 3)).toEqual(given);
  });

  test("mean nothing under another sort, the other direction among them", () => {
    const cursor = encodeCursor("-issueDate", ["2026-01-01", "id"]);
    expect(refusal(cursor, "issueDate", 2)).toSatisfy(isInvalid);
    expect(refusal(cursor, "-dueDate", 2)).toSatisfy(isInvalid);
  });

  test("are refused with a value too few or too many", () => {
    const cursor = encodeCursor("name", ["a", "b"]);
    expect(refusal(cursor, "name", 1)).toSatisfy(isInvalid);
    expect(refusal(cursor, "name", 3)).toSatisfy(isInvalid);
  });

  test("that were damaged or made up are refused, never taken and never an unexpected error", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString("base64url")),
        ),
        (text) => {
          expect(refusal(text, "-issueDate", 2)).toSatisfy(isInvalid);
        },
      ),
    );
  });

  // A boolean in place of an id once reached the database, which has no order between the two.
  test.each([[1], [true], [null], [{ $gt: "" }], [["x"]]])("with %j in place of text are refused", (value) => {
    const forged = Buffer.from(JSON.stringify(["name", "a", value])).toString("base64url");
    expect(refusal(forged, "name", 2)).toSatisfy(isInvalid);
  });

  test("have a length limit at the door", () => {
    expect(cursorSchema.safeParse("x".repeat(1001)).success).toBe(false);
  });
});

describe("the size of a page", () => {
  test.each([0, -1, 201, 1.5, "50"])("cannot be %s", (limit) => {
    expect(pageLimitSchema.safeParse(limit).success).toBe(false);
  });

  test("is 50 unless told, 200 at most", () => {
    expect(pageLimitSchema.parse(undefined)).toBe(50);
    expect(pageLimitSchema.parse(200)).toBe(200);
  });
});
