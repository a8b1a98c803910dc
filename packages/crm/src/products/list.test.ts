import { newId } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, testList } from "../testing/list-oracle.ts";
import { arbitraryId, arbitraryInstant, insertRows, sampleRows, words } from "../testing/list-rows.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly category: number;
  readonly currency: "EUR" | "JPY" | "KWD";
  /** Millionths of the major unit. */
  readonly price: bigint;
  readonly taxRate: string;
  readonly isActive: boolean;
  readonly createdAt: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  name: fc.tuple(fc.constantFrom(...words), fc.constantFrom("alpha", "beta", "gamma")).map(([word, more]) => `${word}${more}`),
  category: fc.nat({ max: 2 }),
  currency: fc.constantFrom("EUR", "JPY", "KWD"),
  price: fc.bigInt({ min: 0n, max: 10n ** 10n }),
  taxRate: fc.constantFrom("22", "9.5", "0", "20.125", "10"),
  isActive: fc.boolean(),
  createdAt: arbitraryInstant,
});

const categoryIds = [newId(), newId(), newId()];
const categoryNames = ["chairs", "shelves", "lamps"];
const inMillionths = (price: string) => BigInt(Number(price) * 1_000_000);

function columnsOf(teamId: string, { category, price, taxRate, isActive, createdAt, ...rest }: Row) {
  return {
    ...rest,
    team_id: teamId,
    category_id: categoryIds[category],
    unit: "C62",
    unit_price: `${price / 1_000_000n}.${(price % 1_000_000n).toString().padStart(6, "0")}`,
    tax_rate: taxRate,
    is_active: isActive,
    created_at: createdAt,
    updated_at: createdAt,
    version: 1,
  };
}

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  q: filterOracle([...words, "wigwma"], ({ name }, word) => name.startsWith(word.slice(0, 3))),
  category: filterOracle(
    [...categoryIds, "Chairs", "shelvs"],
    ({ category }, value) =>
      categoryIds[category] === value || categoryNames[category]?.slice(0, 3) === value.toLowerCase().slice(0, 3),
  ),
  currency: filterOracle(["EUR", "JPY", "KWD"], ({ currency }, value) => currency === value),
  unitPriceMin: filterOracle(["0", "5000", "9000.5"], ({ price }, value) => price >= inMillionths(value), "currency"),
  unitPriceMax: filterOracle(["5000", "9000.5"], ({ price }, value) => price <= inMillionths(value), "currency"),
  isActive: filterOracle([true, false], ({ isActive }, value) => isActive === value),
};

testList<Row>("products.list", {
  verb: queries.listProducts,
  table: "products",
  filters,
  sorts: { name: ({ name }) => [name], createdAt: ({ createdAt }) => [createdAt] },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    for (const { teamId } of [team, other]) {
      for (const [index, id] of categoryIds.entries()) {
        await database.client`insert into product_categories (team_id, id, name) values (${teamId}, ${id}, ${categoryNames[index] ?? ""})`;
      }
      const own = teamId === team.teamId ? rows : rows.map((each) => ({ ...each, id: newId() }));
      await insertRows(
        database,
        "products",
        own.map((each) => columnsOf(teamId, each)),
      );
    }
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined) await insertRows(database, "products", [columnsOf(team.teamId, { ...copy, id })]);
    return id;
  },
  more(world) {
    test("prices have the currency's decimals, more where they say something, and lose none", async () => {
      const { kernel, ctx, rows } = world();
      const { data } = await kernel.query(queries.listProducts, ctx, { limit: 200 });
      const scales = { EUR: 2, JPY: 0, KWD: 3 };
      for (const it of rows) {
        const shown = data.find(({ id }) => id === it.id);
        const [whole = "", fraction = ""] = shown?.unitPrice.amount.split(".") ?? [];
        expect(BigInt(whole + fraction.padEnd(6, "0"))).toBe(it.price);
        expect(fraction.length).toBeGreaterThanOrEqual(scales[it.currency]);
        if (fraction.length > scales[it.currency]) expect(fraction).not.toMatch(/0$/);
        expect(shown).toMatchObject({ taxRate: it.taxRate, category: { id: categoryIds[it.category] } });
      }
    });
  },
});
