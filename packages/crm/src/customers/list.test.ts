import { newId } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, givenOf, matches, testList } from "../testing/list-oracle.ts";
import { arbitraryId, arbitraryInstant, insertRows, sampleRows, words } from "../testing/list-rows.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  readonly country: string | null;
  readonly createdAt: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  // Letters alone: how databases order the rest is theirs to say.
  name: fc.tuple(fc.constantFrom(...words), fc.constantFrom("alpha", "beta", "gamma")).map(([word, more]) => `${word}${more}`),
  industry: fc.option(fc.constantFrom("Logistics", "Food")),
  country: fc.option(fc.constantFrom("DE", "SI", "AT")),
  createdAt: arbitraryInstant,
});

const columnsOf = (teamId: string, { createdAt, ...rest }: Row) => ({
  ...rest,
  team_id: teamId,
  created_at: createdAt,
  updated_at: createdAt,
  version: 1,
});

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  q: filterOracle([...words, "ZEPHYR", "zephry"], ({ name }, word) => name.startsWith(word.toLowerCase().slice(0, 4))),
  industry: filterOracle(
    ["Logistics", "Food", "food", "logistcs"],
    ({ industry }, value) => industry?.slice(0, 3).toLowerCase() === value.slice(0, 3).toLowerCase(),
  ),
  country: filterOracle(["DE", "si"], ({ country }, value) => country === value.toUpperCase()),
  exceptIndustry: filterOracle([["Logistics"], ["food", "logistcs"]], ({ industry }, value) =>
    value.every((name) => industry?.slice(0, 3).toLowerCase() !== name.slice(0, 3).toLowerCase()),
  ),
  exceptCountry: filterOracle([["DE"], ["si", "DE"]], ({ country }, value) =>
    value.every((code) => country !== code.toUpperCase()),
  ),
};

testList<Row>("customers.list", {
  verb: queries.listCustomers,
  table: "customers",
  filters,
  sorts: { name: ({ name }) => [name], createdAt: ({ createdAt }) => [createdAt] },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    await insertRows(
      database,
      "customers",
      rows.map((each) => columnsOf(team.teamId, each)),
    );
    await insertRows(
      database,
      "customers",
      rows.map((each) => columnsOf(other.teamId, { ...each, id: newId() })),
    );
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined) await insertRows(database, "customers", [columnsOf(team.teamId, { ...copy, id })]);
    return id;
  },
  more(world) {
    test("customers.count counts what the list would give", async () => {
      const { kernel, ctx, rows } = world();
      await fc.assert(
        fc.asyncProperty(givenOf(filters, world()), async (given) => {
          const count = rows.filter((it) => matches(it, filters, given)).length;
          expect(await kernel.query(queries.countCustomers, ctx, given)).toEqual({ count, sums: {} });
        }),
        { numRuns: 40 },
      );
    });

    test.each(["%", "_", "\\", "'; drop table customers; --", "”", "🙂", "𝕫𝕖𝕡𝕙", "   x   ", "&|!():*", "x".repeat(200)])(
      "a search for “%s” is a search for just that, and finds nothing",
      async (q) => {
        const { kernel, ctx } = world();
        expect((await kernel.query(queries.listCustomers, ctx, { q })).data).toEqual([]);
      },
    );

    test("a text that no database can hold is refused as invalid", async () => {
      const { kernel, ctx } = world();
      for (const given of [{ q: "a\0b" }]) {
        await expect(kernel.query(queries.listCustomers, ctx, given)).rejects.toMatchObject({ code: "invalid" });
      }
    });
  },
});
