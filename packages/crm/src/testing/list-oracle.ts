/**
 * Checks a list against a plain reading of the same rows in TypeScript: every filter, every sort, every page.
 *
 * @module
 */
import { type Context, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { createTestTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";

export interface ListWorld<Row> {
  readonly database: Database;
  readonly kernel: CrmKernel;
  readonly team: TestTeam;
  /** Like the owner's, at a moment of the test's own. */
  readonly ctx: Context;
  readonly rows: Row[];
}

/** One filter: values to try it with, and what it means for a row. */
export interface FilterOracle<Row> {
  readonly values: (world: ListWorld<Row>) => readonly unknown[];
  readonly matches: (row: Row, value: never) => boolean;
  /** Other filters it cannot be without. */
  readonly needs?: string;
}

export function filterOracle<Row, Value>(
  values: readonly Value[] | ((world: ListWorld<Row>) => readonly Value[]),
  matches: (row: Row, value: Value) => boolean,
  needs?: string,
): FilterOracle<Row> {
  return {
    values: typeof values === "function" ? values : () => values,
    matches,
    ...(needs === undefined ? {} : { needs }),
  };
}

type SortKey = string | number | bigint;

export interface ListOracle<Row extends { id: string }> {
  readonly verb: Parameters<CrmKernel["query"]>[0];
  readonly table: string;
  /** Makes the rows, in both teams; returns those of the first. */
  readonly fill: (world: Omit<ListWorld<Row>, "rows">, other: TestTeam) => Promise<Row[]>;
  readonly filters: Readonly<Record<string, FilterOracle<Row>>>;
  readonly sorts: Readonly<Record<string, (row: Row) => readonly SortKey[]>>;
  /** One more row, which comes while somebody is paging; returns its id. */
  readonly add: (world: ListWorld<Row>, index: number) => Promise<string>;
  /** For tests that need the same world. */
  readonly more?: (world: () => ListWorld<Row>) => void;
}

export const now = new Date("2026-03-31T08:15:00Z");

function compare(a: readonly SortKey[], b: readonly SortKey[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}

type Page = { data: { id: string }[]; nextCursor: string | null };
type Given = Readonly<Record<string, unknown>>;

export function testList<Row extends { id: string }>(name: string, oracle: ListOracle<Row>): void {
  const { verb, filters, sorts } = oracle;
  let world: ListWorld<Row>;

  beforeAll(async () => {
    const database = await openTestDatabase();
    const team = await createTestTeam(database, "Ours");
    const started = { database, kernel: createCrmKernel(database), team, ctx: { ...team.owner, clock: { now: () => now } } };
    world = { ...started, rows: await oracle.fill(started, await createTestTeam(database, "Theirs")) };
  });
  afterAll(() => world?.database.close());

  async function pages(given: Given, between: (page: number) => Promise<unknown> = async () => undefined): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null | undefined;
    for (let page = 0; cursor !== null; page++) {
      const { data, nextCursor } = (await world.kernel.query(verb, world.ctx, {
        ...given,
        ...(cursor === undefined ? {} : { cursor }),
      })) as Page;
      ids.push(...data.map(({ id }) => id));
      cursor = nextCursor;
      await between(page);
    }
    return ids;
  }

  /** What the list should give: the rows that match, by the sorts and then by id, which goes the way of the last sort. */
  function expected(given: Given, sort: string, thenBy: readonly string[] = []): string[] {
    const by = [sort, ...thenBy].map((name) => ({
      key: sorts[name.replace("-", "")] ?? (() => []),
      down: name.startsWith("-") ? -1 : 1,
    }));
    const last = by.at(-1)?.down ?? 1;
    return world.rows
      .filter((row) => matches(row, filters, given))
      .toSorted((a, b) => {
        for (const { key, down } of by) {
          const order = down * compare(key(a), key(b));
          if (order !== 0) return order;
        }
        return last * compare([a.id], [b.id]);
      })
      .map(({ id }) => id);
  }

  const sortNames = Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]);

  describe(name, () => {
    test("has an oracle for every filter and every sort", () => {
      const { sort, thenBy: _, limit: __, cursor: ___, ...shape } = verb.input.shape;
      expect(Object.keys(filters).toSorted()).toEqual(Object.keys(shape).toSorted());
      for (const each of sortNames) expect(verb.input.safeParse({ sort: each }).success, each).toBe(true);
      expect(verb.input.safeParse({ sort: "id" }).success).toBe(false);
      expect(sort).toBeDefined();
    });

    test.each(Object.keys(filters))(
      "%s alone gives exactly the rows it means, and some value leaves some out",
      async (filter) => {
        const values = filters[filter]?.values(world) ?? [];
        let narrowed = false;
        for (const value of values) {
          const given = withNeeds(filters, world, { [filter]: value });
          const ids = expected(given, sortNames[0] ?? "");
          expect(await pages({ ...given, sort: sortNames[0], limit: 200 }), JSON.stringify(given)).toEqual(ids);
          narrowed ||= ids.length > 0 && ids.length < world.rows.length;
        }
        expect(narrowed).toBe(true);
      },
    );

    test("any filters together, in any sort and pages of any size, give each row once and in order", async () => {
      const choice = fc.record({
        given: givenOf(filters, world),
        sort: fc.constantFrom(...sortNames),
        limit: fc.integer({ min: 1, max: 60 }),
      });
      await fc.assert(
        fc.asyncProperty(choice, async ({ given, sort, limit }) => {
          expect(await pages({ ...given, sort, limit })).toEqual(expected(given, sort));
        }),
        { numRuns: 60 },
      );
    });

    test("any sorts together, in pages of any size, give each row once and in order", async () => {
      const choice = fc.record({
        given: givenOf(filters, world),
        sort: fc.constantFrom(...sortNames),
        thenBy: fc.uniqueArray(fc.constantFrom(...sortNames), {
          minLength: 1,
          maxLength: 3,
          selector: (name) => name.replace("-", ""),
        }),
        limit: fc.integer({ min: 1, max: 60 }),
      });
      await fc.assert(
        fc.asyncProperty(choice, async ({ given, sort, thenBy, limit }) => {
          // A sort that is there already tells nothing apart.
          const others = thenBy.filter((name) => name.replace("-", "") !== sort.replace("-", ""));
          expect(await pages({ ...given, sort, thenBy, limit })).toEqual(expected(given, sort, others));
        }),
        { numRuns: 40 },
      );
    });

    test.each(sortNames)("paged by %s while rows come in, gives every row that was there exactly once", async (sort) => {
      const there = expected({}, sort);
      const came: string[] = [];
      const ids = await pages({ sort, limit: 17 }, async (page) => came.push(await oracle.add(world, page)));
      await world.database.client.unsafe(`delete from ${oracle.table} where id = any($1::uuid[])`, [came]);
      expect(came.length).toBeGreaterThan(2);
      expect(ids.filter((id) => !came.includes(id))).toEqual(there);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("a filter that cannot do without another one says so", async () => {
      for (const [filter, { needs, values }] of Object.entries(filters)) {
        if (needs === undefined) continue;
        const alone = world.kernel.query(verb, world.ctx, { [filter]: values(world)[0] });
        await expect(alone, filter).rejects.toMatchObject({ code: "invalid", message: expect.stringContaining(needs) });
      }
    });

    test("a cursor that was tampered with, in whatever way, is refused as invalid or gives a page of one's own rows", async () => {
      const value = fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom("2026-01-01", "EUR", "-1"),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...sortNames),
          fc.array(value, { minLength: 1, maxLength: 4 }),
          async (sort, values) => {
            const cursor = Buffer.from(JSON.stringify([sort, ...values])).toString("base64url");
            const page = await world.kernel.query(verb, world.ctx, { sort, cursor }).catch((error: unknown) => error);
            expect(page).toSatisfy((it) => OmniError.is(it, "invalid") || isPageOf(it, world.rows));
          },
        ),
        { numRuns: 100 },
      );
    });
  });

  oracle.more?.(() => world);
}

function isPageOf(answer: unknown, rows: readonly { id: string }[]): boolean {
  const { data } = answer as Page;
  return Array.isArray(data) && data.every(({ id }) => rows.some((row) => row.id === id));
}

export function matches<Row>(row: Row, filters: Readonly<Record<string, FilterOracle<Row>>>, given: Given): boolean {
  return Object.entries(given).every(([name, value]) => filters[name]?.matches(row, value as never) ?? true);
}

function withNeeds<Row>(filters: Readonly<Record<string, FilterOracle<Row>>>, world: ListWorld<Row>, given: Given): Given {
  const needed = Object.keys(given).flatMap((name) => filters[name]?.needs ?? []);
  return { ...Object.fromEntries(needed.map((name) => [name, filters[name]?.values(world)[0]])), ...given };
}

/** Any of the filters, each with one of its values. */
export function givenOf<Row>(filters: Readonly<Record<string, FilterOracle<Row>>>, world: ListWorld<Row>): fc.Arbitrary<Given> {
  const values = Object.entries(filters).map(([name, filter]) => [name, fc.constantFrom(...filter.values(world))] as const);
  return fc
    .tuple(fc.subarray(Object.keys(filters), { maxLength: Math.min(4, values.length) }), fc.record(Object.fromEntries(values)))
    .map(([names, all]) => withNeeds(filters, world, Object.fromEntries(names.map((name) => [name, all[name]]))));
}
