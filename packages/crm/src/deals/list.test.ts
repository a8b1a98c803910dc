import { newId, toMoney } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, testList } from "../testing/list-oracle.ts";
import {
  arbitraryDate,
  arbitraryId,
  arbitraryInstant,
  fillCustomers,
  insertRows,
  sampleRows,
  words,
} from "../testing/list-rows.ts";

const scales = { EUR: 2, JPY: 0, KWD: 3 } as const;
type Currency = keyof typeof scales;
const stageNames = ["Lead", "Negotiation", "Won", "Lost"] as const;
const titles = ["Marzipan", "Oboe", "Quilt"] as const;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly party: number;
  readonly stage: (typeof stageNames)[number];
  readonly currency: Currency;
  readonly amount: bigint;
  readonly closeDate: string;
  readonly createdAt: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  title: fc.constantFrom(...titles),
  party: fc.nat({ max: words.length - 1 }),
  stage: fc.constantFrom(...stageNames),
  currency: fc.constantFrom<Currency>("EUR", "JPY", "KWD"),
  amount: fc.bigInt({ min: 0n, max: 300_000n }),
  closeDate: arbitraryDate,
  createdAt: arbitraryInstant,
});

const isClosed = ({ stage }: Row) => stage === "Won" || stage === "Lost";
const inMinor = (units: string, { currency }: Row) => BigInt(units) * 10n ** BigInt(scales[currency]);
const customerIds: string[] = [];
const stageIds = new Map<string, string>();

function columnsOf(teamId: string, customers: readonly string[], stages: ReadonlyMap<string, string>, it: Row) {
  const { party, stage, closeDate, createdAt, ...rest } = it;
  return {
    ...rest,
    team_id: teamId,
    customer_id: customers[party],
    stage_id: stages.get(stage),
    probability: 0.5,
    close_date: closeDate,
    is_closed: isClosed(it),
    created_at: createdAt,
    updated_at: createdAt,
    version: 1,
  };
}

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  q: filterOracle([...titles, "marzpan"], ({ title }, word) => title.toLowerCase().startsWith(word.toLowerCase().slice(0, 4))),
  stage: filterOracle(
    () => [...stageIds.values(), "Won", "negotiatoin"],
    ({ stage }, value) =>
      stageIds.get(stage) === value || stage === value || (value === "negotiatoin" && stage === "Negotiation"),
  ),
  customer: filterOracle(
    () => [...customerIds, "zephyr"],
    ({ party }, value) => customerIds[party] === value || words[party] === value,
  ),
  isClosed: filterOracle([true, false], (it, value) => isClosed(it) === value),
  isWon: filterOracle([true, false], ({ stage }, value) => (stage === "Won") === value),
  isLost: filterOracle([true, false], ({ stage }, value) => (stage === "Lost") === value),
  closeDateFrom: filterOracle(["2026-02-14", "2026-04-01"], ({ closeDate }, value) => closeDate >= value),
  closeDateTo: filterOracle(["2026-02-14", "2026-04-01"], ({ closeDate }, value) => closeDate <= value),
  currency: filterOracle(["EUR", "JPY", "KWD"], ({ currency }, value) => currency === value),
  exceptStage: filterOracle([["Won"], ["Lost", "negotiatoin"]], ({ stage }, value) =>
    value.every((name) => name.slice(0, 3).toLowerCase() !== stage.slice(0, 3).toLowerCase()),
  ),
  exceptCustomer: filterOracle(
    () => [[customerIds[0] ?? ""], [customerIds[1] ?? "", customerIds[2] ?? ""]],
    ({ party }, value) => !value.includes(customerIds[party] ?? ""),
  ),
  exceptCurrency: filterOracle([["EUR"], ["JPY", "KWD"]], ({ currency }, value) => !value.includes(currency)),
  amountMin: filterOracle(["0", "100", "1000"], (it, value) => it.amount >= inMinor(value, it), "currency"),
  amountMax: filterOracle(["0", "100", "1000"], (it, value) => it.amount <= inMinor(value, it), "currency"),
};

testList<Row>("deals.list", {
  verb: queries.listDeals,
  table: "deals",
  filters,
  sorts: {
    closeDate: ({ closeDate }) => [closeDate],
    amount: ({ currency, amount }) => [currency, amount],
    createdAt: ({ createdAt }) => [createdAt],
  },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    for (const { teamId } of [other, team]) {
      const stages = await database.client<
        { id: string; name: string }[]
      >`select id, name from deal_stages where team_id = ${teamId}`;
      for (const { id, name } of stages.filter((each) => stageNames.some((used) => used === each.name))) stageIds.set(name, id);
      const parties = await fillCustomers(database, teamId);
      if (teamId === team.teamId) customerIds.push(...parties);
      const own = teamId === team.teamId ? rows : rows.map((each) => ({ ...each, id: newId() }));
      await insertRows(
        database,
        "deals",
        own.map((each) => columnsOf(teamId, parties, stageIds, each)),
      );
    }
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined)
      await insertRows(database, "deals", [columnsOf(team.teamId, customerIds, stageIds, { ...copy, id })]);
    return id;
  },
  more(world) {
    test("amounts, stages and instants of every row are what was stored, to the microsecond", async () => {
      const { kernel, ctx, rows } = world();
      const { data } = await kernel.query(queries.listDeals, ctx, { limit: 200 });
      for (const it of rows) {
        const shown = data.find(({ id }) => id === it.id);
        expect(shown).toMatchObject({
          amount: toMoney(it.amount, it.currency),
          stage: { id: stageIds.get(it.stage), name: it.stage },
          isClosed: isClosed(it),
          closeDate: it.closeDate,
        });
        // The database leaves off the zeros at the end.
        expect(shown?.createdAt).toBe(it.createdAt.replace(/0+Z$/, "Z"));
      }
    });
  },
});
