import { newId, quoteStatuses, toMoney } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, testList } from "../testing/list-oracle.ts";
import { arbitraryDate, arbitraryId, fillCustomers, insertRows, sampleRows, words } from "../testing/list-rows.ts";

const scales = { EUR: 2, JPY: 0, KWD: 3 } as const;
type Currency = keyof typeof scales;

interface Row {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly party: number;
  readonly issueDate: string;
  readonly validUntil: string;
  readonly currency: Currency;
  readonly gross: bigint;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  number: arbitraryId,
  status: fc.constantFrom(...quoteStatuses),
  party: fc.nat({ max: words.length - 1 }),
  issueDate: arbitraryDate,
  validUntil: arbitraryDate,
  currency: fc.constantFrom<Currency>("EUR", "JPY", "KWD"),
  gross: fc.bigInt({ min: 0n, max: 300_000n }),
});

const inMinor = (units: string, { currency }: Row) => BigInt(units) * 10n ** BigInt(scales[currency]);
const customerIds: string[] = [];

function columnsOf(teamId: string, customers: readonly string[], { party, issueDate, validUntil, gross, ...rest }: Row) {
  return {
    ...rest,
    team_id: teamId,
    customer_id: customers[party],
    issue_date: issueDate,
    valid_until: validUntil,
    net_total: gross,
    tax_total: 0,
    gross_total: gross,
    version: 1,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  };
}

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  q: filterOracle([...words, "borshct"], ({ party }, word) => words[party]?.startsWith(word.slice(0, 3)) ?? false),
  status: filterOracle([["sent"], ["accepted", "declined"], [...quoteStatuses]], ({ status }, value) => value.includes(status)),
  customer: filterOracle(
    () => [...customerIds, "wigwam"],
    ({ party }, value) => customerIds[party] === value || words[party] === value,
  ),
  currency: filterOracle(["EUR", "JPY", "KWD"], ({ currency }, value) => currency === value),
  issueDateFrom: filterOracle(["2026-02-14", "2026-04-01"], ({ issueDate }, value) => issueDate >= value),
  issueDateTo: filterOracle(["2026-02-14", "2026-04-01"], ({ issueDate }, value) => issueDate <= value),
  validUntilFrom: filterOracle(["2026-03-14", "2026-05-01"], ({ validUntil }, value) => validUntil >= value),
  validUntilTo: filterOracle(["2026-03-14", "2026-05-01"], ({ validUntil }, value) => validUntil <= value),
  exceptCustomer: filterOracle(
    () => [[customerIds[0] ?? ""], [customerIds[1] ?? "", customerIds[2] ?? ""]],
    ({ party }, value) => !value.includes(customerIds[party] ?? ""),
  ),
  exceptCurrency: filterOracle([["EUR"], ["JPY", "KWD"]], ({ currency }, value) => !value.includes(currency)),
  grossTotalMin: filterOracle(["0", "100", "1000"], (it, value) => it.gross >= inMinor(value, it), "currency"),
  grossTotalMax: filterOracle(["0", "100", "1000"], (it, value) => it.gross <= inMinor(value, it), "currency"),
};

testList<Row>("quotes.list", {
  verb: queries.listQuotes,
  table: "quotes",
  filters,
  sorts: {
    issueDate: ({ issueDate }) => [issueDate],
    validUntil: ({ validUntil }) => [validUntil],
    grossTotal: ({ currency, gross }) => [currency, gross],
  },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    customerIds.push(...(await fillCustomers(database, team.teamId)));
    const theirs = await fillCustomers(database, other.teamId);
    await insertRows(
      database,
      "quotes",
      rows.map((each) => columnsOf(team.teamId, customerIds, each)),
    );
    await insertRows(
      database,
      "quotes",
      rows.map((each) => columnsOf(other.teamId, theirs, { ...each, id: newId() })),
    );
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined)
      await insertRows(database, "quotes", [columnsOf(team.teamId, customerIds, { ...copy, id, number: id })]);
    return id;
  },
  more(world) {
    test("amounts and customers of every row are what was stored", async () => {
      const { kernel, ctx, rows } = world();
      const { data } = await kernel.query(queries.listQuotes, ctx, { limit: 200 });
      for (const it of rows) {
        expect(data.find(({ id }) => id === it.id)).toMatchObject({
          number: it.number,
          status: it.status,
          grossTotal: toMoney(it.gross, it.currency),
          customer: { id: customerIds[it.party], name: words[it.party] },
        });
      }
    });
  },
});
