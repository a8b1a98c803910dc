import { newId } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, givenOf, matches, testList } from "../testing/list-oracle.ts";
import { arbitraryId, arbitraryInstant, fillCustomers, insertRows, sampleRows, words } from "../testing/list-rows.ts";

const names = ["Marzipan", "Oboe", "Quilt"] as const;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly party: number;
  readonly createdAt: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  name: fc.tuple(fc.constantFrom(...names), fc.constantFrom("alpha", "beta", "gamma")).map(([name, more]) => `${name}${more}`),
  party: fc.nat({ max: words.length - 1 }),
  createdAt: arbitraryInstant,
});

const customerIds: string[] = [];

const columnsOf = (teamId: string, customers: readonly string[], { party, createdAt, ...rest }: Row) => ({
  ...rest,
  team_id: teamId,
  customer_id: customers[party],
  created_at: createdAt,
  updated_at: createdAt,
  version: 1,
});

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  q: filterOracle([...names, "marzpan"], ({ name }, word) => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 4))),
  customer: filterOracle(
    () => [...customerIds, "zephyr"],
    ({ party }, value) => customerIds[party] === value || words[party] === value,
  ),
};

testList<Row>("contacts.list", {
  verb: queries.listContacts,
  table: "contacts",
  filters,
  sorts: { name: ({ name }) => [name], createdAt: ({ createdAt }) => [createdAt] },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    for (const { teamId } of [other, team]) {
      const parties = await fillCustomers(database, teamId);
      if (teamId === team.teamId) customerIds.push(...parties);
      const own = teamId === team.teamId ? rows : rows.map((each) => ({ ...each, id: newId() }));
      await insertRows(
        database,
        "contacts",
        own.map((each) => columnsOf(teamId, parties, each)),
      );
    }
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined) await insertRows(database, "contacts", [columnsOf(team.teamId, customerIds, { ...copy, id })]);
    return id;
  },
  more(world) {
    test("contacts.count counts what the list would give, and a contact names its customer", async () => {
      const { kernel, ctx, rows } = world();
      await fc.assert(
        fc.asyncProperty(givenOf(filters, world()), async (given) => {
          const count = rows.filter((it) => matches(it, filters, given)).length;
          expect(await kernel.query(queries.countContacts, ctx, given)).toEqual({ count, sums: {} });
        }),
        { numRuns: 20 },
      );
      const [first] = rows;
      const contact = await kernel.query(queries.getContact, ctx, { contact: first?.id });
      expect(contact.customer).toEqual({ id: customerIds[first?.party ?? 0], name: words[first?.party ?? 0] });
    });
  },
});
