import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { openTestDatabase } from "./testing/test-database.ts";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

// PostgreSQL's text holds every character but this one.
const anyText = fc.string({ unit: "grapheme", maxLength: 300 }).map((it) => it.replaceAll("\0", ""));

/** One of each type that our columns have, or nothing. */
const anyRow = fc.record({
  text: fc.option(fc.oneof(anyText, fc.constantFrom("", "Žagar d.o.o.", "\u007f\u0080ÿ", "{}", "😀"))),
  words: fc.option(fc.array(anyText, { maxLength: 4 })),
  count: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  share: fc.option(fc.constantFrom("0.25", "-1234567890.123", "100")),
  isOpen: fc.option(fc.boolean()),
  day: fc.option(fc.constantFrom("2026-02-28", "1999-12-31")),
  document: fc.option(fc.jsonValue().filter((it) => !JSON.stringify(it).includes("\\u0000"))),
});

test("a row comes back alike as cells and by name", async () => {
  const { client } = database;
  const select = `select t.text, t.words, t.count, t.share, t."isOpen", t.day, t.document
    from jsonb_to_recordset($1::jsonb) as t(text text, words text[], count bigint, share numeric, "isOpen" boolean, day date, document jsonb)`;
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 5 }), async (rows) => {
      const sent = JSON.stringify(rows, (_, it: unknown) => (typeof it === "bigint" ? it.toString() : it));
      const named = await client.unsafe(select, [sent]);
      const cells = await client.unsafe(select, [sent]).values();
      expect([...cells]).toEqual([...named].map((row) => Object.values(row)));
      expect([...named].map(({ text, words, count }) => ({ text, words, count }))).toEqual(
        rows.map(({ text, words, count }) => ({ text, words, count })),
      );
    }),
  );
});
