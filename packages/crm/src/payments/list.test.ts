import { invoiceDirections, newId, paymentMethods, toMoney } from "@omni/core";
import type { Database } from "@omni/db";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, givenOf, matches, testList } from "../testing/list-oracle.ts";
import { arbitraryDate, arbitraryId, fillCustomers, insertRows, sampleRows, words } from "../testing/list-rows.ts";

const scales = { EUR: 2, JPY: 0, KWD: 3 } as const;
type Currency = keyof typeof scales;

interface Row {
  readonly id: string;
  /** One invoice for each customer and direction, in this order. */
  readonly invoice: number;
  readonly method: string;
  readonly paidOn: string;
  readonly currency: Currency;
  readonly amount: bigint;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  invoice: fc.nat({ max: words.length * 2 - 1 }),
  method: fc.constantFrom(...paymentMethods),
  paidOn: arbitraryDate,
  currency: fc.constantFrom<Currency>("EUR", "JPY", "KWD"),
  amount: fc.bigInt({ min: 0n, max: 300_000n }),
});

const inMinor = (units: string, { currency }: Row) => BigInt(units) * 10n ** BigInt(scales[currency]);
const directionOf = ({ invoice }: Row) => invoiceDirections[invoice % 2];
const partyOf = ({ invoice }: Row) => Math.floor(invoice / 2);
const times = { version: 1, created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
const customerIds: string[] = [];
const invoiceIds: string[] = [];

function columnsOf(teamId: string, invoices: readonly string[], { invoice, paidOn, ...rest }: Row) {
  return { ...rest, ...times, team_id: teamId, invoice_id: invoices[invoice], paid_on: paidOn };
}

async function fillInvoices(database: Database, teamId: string, customers: readonly string[]): Promise<string[]> {
  const rows = customers.flatMap((customerId, party) =>
    invoiceDirections.map((direction) => ({
      ...times,
      id: newId(),
      team_id: teamId,
      number: `P-${party}-${direction}`,
      direction,
      type: "invoice",
      status: "sent",
      customer_id: customerId,
      issue_date: "2026-01-01",
      due_date: "2026-02-01",
      currency: "EUR",
      net_total: 100,
      tax_total: 0,
      gross_total: 100,
      balance_due: 0,
    })),
  );
  await insertRows(database, "invoices", rows);
  return rows.map(({ id }) => id);
}

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  direction: filterOracle([...invoiceDirections], (it, value) => directionOf(it) === value),
  customer: filterOracle(
    () => [...customerIds, "wigwam"],
    (it, value) => customerIds[partyOf(it)] === value || words[partyOf(it)] === value,
  ),
  invoice: filterOracle(
    () => [...invoiceIds.slice(0, 3), "P-2-issued"],
    ({ invoice }, value) => invoiceIds[invoice] === value || (value === "P-2-issued" && invoice === 4),
  ),
  method: filterOracle([["card"], ["cash", "bank_transfer"]], ({ method }, value) => value.includes(method)),
  paidOnFrom: filterOracle(["2026-02-14", "2026-04-01"], ({ paidOn }, value) => paidOn >= value),
  paidOnTo: filterOracle(["2026-02-14", "2026-04-01"], ({ paidOn }, value) => paidOn <= value),
  currency: filterOracle(["EUR", "JPY", "KWD"], ({ currency }, value) => currency === value),
  exceptCustomer: filterOracle(
    () => [[customerIds[0] ?? ""], [customerIds[1] ?? "", customerIds[2] ?? ""]],
    (it, value) => !value.includes(customerIds[partyOf(it)] ?? ""),
  ),
  exceptCurrency: filterOracle([["EUR"], ["JPY", "KWD"]], ({ currency }, value) => !value.includes(currency)),
  amountMin: filterOracle(["0", "100", "1000"], (it, value) => it.amount >= inMinor(value, it), "currency"),
  amountMax: filterOracle(["0", "100", "1000"], (it, value) => it.amount <= inMinor(value, it), "currency"),
};

testList<Row>("payments.list", {
  verb: queries.listPayments,
  table: "payments",
  filters,
  sorts: { paidOn: ({ paidOn }) => [paidOn] },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 120);
    customerIds.push(...(await fillCustomers(database, team.teamId)));
    invoiceIds.push(...(await fillInvoices(database, team.teamId, customerIds)));
    const theirs = await fillInvoices(database, other.teamId, await fillCustomers(database, other.teamId));
    const their = rows.map((each) => columnsOf(other.teamId, theirs, { ...each, id: newId() }));
    await insertRows(database, "payments", [...rows.map((each) => columnsOf(team.teamId, invoiceIds, each)), ...their]);
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined) await insertRows(database, "payments", [columnsOf(team.teamId, invoiceIds, { ...copy, id })]);
    return id;
  },
  more(world) {
    test("payments.totals adds up every row that the list would give, each currency by itself", async () => {
      const { kernel, ctx, rows } = world();
      await fc.assert(
        fc.asyncProperty(givenOf(filters, world()), async (given) => {
          const own = rows.filter((it) => matches(it, filters, given));
          const amount = Object.keys(scales).flatMap((currency) => {
            const some = own.filter((it) => it.currency === currency);
            return some.length === 0
              ? []
              : [
                  toMoney(
                    some.reduce((sum, it) => sum + it.amount, 0n),
                    currency,
                  ),
                ];
          });
          expect(await kernel.query(queries.totalPayments, ctx, given)).toEqual({ count: own.length, sums: { amount } });
        }),
        { numRuns: 40 },
      );
    });
  },
});
