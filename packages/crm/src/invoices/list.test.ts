import { formatMinor, invoiceDirections, invoiceStatuses, invoiceTypes, newId, paymentStates, toMoney } from "@omni/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type FilterOracle, filterOracle, givenOf, type ListWorld, matches, testList } from "../testing/list-oracle.ts";
import { arbitraryDate, arbitraryId, fillCustomers, insertRows, sampleRows, words } from "../testing/list-rows.ts";

const today = "2026-03-31";
const scales = { EUR: 2, JPY: 0, KWD: 3 } as const;
type Currency = keyof typeof scales;

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly direction: string;
  readonly type: string;
  readonly status: string;
  readonly party: number;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: Currency;
  readonly gross: bigint;
  readonly balance: bigint;
  /** The day of its one payment. */
  readonly paidOn: string | null;
}

const amount = fc.bigInt({ min: -20_000n, max: 300_000n });
const row: fc.Arbitrary<Row> = fc.record({
  id: arbitraryId,
  number: fc.option(arbitraryId),
  direction: fc.constantFrom(...invoiceDirections),
  type: fc.constantFrom(...invoiceTypes),
  status: fc.constantFrom("sent", ...invoiceStatuses),
  party: fc.nat({ max: words.length - 1 }),
  issueDate: arbitraryDate,
  dueDate: arbitraryDate,
  currency: fc.constantFrom<Currency>("EUR", "JPY", "KWD"),
  gross: amount,
  balance: fc.oneof(fc.constant(0n), amount),
  paidOn: fc.option(arbitraryDate),
});

function columnsOf(
  teamId: string,
  customers: readonly string[],
  { party, issueDate, dueDate, gross, balance, paidOn: _, ...rest }: Row,
) {
  const net = (gross * 5n) / 6n;
  return {
    ...rest,
    team_id: teamId,
    customer_id: customers[party],
    issue_date: issueDate,
    due_date: dueDate,
    net_total: net,
    tax_total: gross - net,
    gross_total: gross,
    balance_due: balance,
    version: 1,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  };
}

/** EN 16931 has no such field; ours is: nothing paid, all of it, or a part, and a document that was not sent is unpaid. */
function paymentState({ status, gross, balance }: Row): string {
  if (status !== "sent" || (balance === gross && gross !== 0n)) return "unpaid";
  return balance === 0n ? "paid" : "partly_paid";
}

const isPaidBy = (it: Row, test: (day: string) => boolean) =>
  paymentState(it) === "paid" && it.paidOn !== null && test(it.paidOn);

/** Countries and industries of the customers, by the order of their names. */
const countries = ["DE", "SI", "DE", "AT"];
const industries = ["Logistics", "Food trade", "Logistics", "Machines"];

async function fillParties(
  { database }: Pick<ListWorld<Row>, "database">,
  teamId: string,
  rows: readonly Row[],
): Promise<string[]> {
  const ids = await fillCustomers(database, teamId);
  for (const [index, id] of ids.entries()) {
    await database.client`update customers set country = ${countries[index] ?? ""}, industry = ${industries[index] ?? ""} where id = ${id}`;
  }
  await insertRows(
    database,
    "invoices",
    rows.map((each) => columnsOf(teamId, ids, each)),
  );
  const paid = rows.flatMap(({ id, paidOn, currency }) =>
    paidOn === null
      ? []
      : [
          {
            team_id: teamId,
            id: newId(),
            invoice_id: id,
            paid_on: paidOn,
            amount: 1,
            currency,
            method: "card",
            version: 1,
            created_at: "2026-01-01T00:00:00Z",
            updated_at: "2026-01-01T00:00:00Z",
          },
        ],
  );

  await insertRows(database, "payments", paid);
  return ids;
}

const inMinor = (units: string, { currency }: Row) => BigInt(units) * 10n ** BigInt(scales[currency]);
const customerIds: string[] = [];

const filters: Readonly<Record<string, FilterOracle<Row>>> = {
  q: filterOracle([...words, "kumqat"], ({ party }, word) => words[party]?.startsWith(word.slice(0, 4)) ?? false),
  direction: filterOracle([...invoiceDirections], ({ direction }, value) => direction === value),
  type: filterOracle([...invoiceTypes], ({ type }, value) => type === value),
  status: filterOracle([["sent"], ["draft", "void"], [...invoiceStatuses]], ({ status }, value) => value.includes(status)),
  paymentState: filterOracle([["paid"], ["unpaid", "partly_paid"], [...paymentStates]], (it, value) =>
    value.includes(paymentState(it)),
  ),
  isOverdue: filterOracle(
    [true, false],
    (it, value) => (it.status === "sent" && it.balance > 0n && it.dueDate < today) === value,
  ),
  currency: filterOracle(["EUR", "JPY", "KWD"], ({ currency }, value) => currency === value),
  issueDateFrom: filterOracle(["2026-02-14", "2026-04-01"], ({ issueDate }, value) => issueDate >= value),
  issueDateTo: filterOracle(["2026-02-14", "2026-04-01"], ({ issueDate }, value) => issueDate <= value),
  dueDateFrom: filterOracle(["2026-02-14", today], ({ dueDate }, value) => dueDate >= value),
  dueDateTo: filterOracle(["2026-02-14", today], ({ dueDate }, value) => dueDate <= value),
  paidDateFrom: filterOracle(["2026-02-14", "2026-04-01"], (it, value) => isPaidBy(it, (day) => day >= value)),
  // Without a payment nothing is known of when it was paid.
  paidDateTo: filterOracle(
    ["2026-02-14", "2026-04-01"],
    (it, value) => paymentState(it) === "paid" && (it.paidOn ?? "") <= value,
  ),
  industry: filterOracle(
    ["Logistics", "food", "machnes"],
    ({ party }, value) => industries[party]?.slice(0, 3).toLowerCase() === value.slice(0, 3).toLowerCase(),
  ),
  country: filterOracle(["DE", "si"], ({ party }, value) => countries[party] === value.toUpperCase()),
  exceptCustomer: filterOracle(
    () => [[customerIds[0] ?? ""], ["zephyr", customerIds[0] ?? ""]],
    ({ party }, value) => !value.includes(customerIds[party] ?? "") && !value.includes(words[party] ?? ""),
  ),
  exceptIndustry: filterOracle([["Logistics"], ["food", "machnes"]], ({ party }, value) =>
    value.every((name) => industries[party]?.slice(0, 3).toLowerCase() !== name.slice(0, 3).toLowerCase()),
  ),
  exceptCountry: filterOracle([["DE"], ["si", "AT"]], ({ party }, value) =>
    value.every((code) => countries[party] !== code.toUpperCase()),
  ),
  exceptCurrency: filterOracle([["EUR"], ["JPY", "KWD"]], ({ currency }, value) => !value.includes(currency)),
  balanceDueMin: filterOracle(["0", "100", "1000"], (it, value) => it.balance >= inMinor(value, it), "currency"),
  balanceDueMax: filterOracle(["0", "100", "1000"], (it, value) => it.balance <= inMinor(value, it), "currency"),
  customer: filterOracle(
    () => [...customerIds, "zephyr", "zephr"],
    ({ party }, value) => customerIds[party] === value || (value.startsWith("zeph") && words[party] === "zephyr"),
  ),
  grossTotalMin: filterOracle(["0", "100", "1000"], (it, value) => it.gross >= inMinor(value, it), "currency"),
  grossTotalMax: filterOracle(["0", "100", "1000"], (it, value) => it.gross <= inMinor(value, it), "currency"),
};

testList<Row>("invoices.list", {
  verb: queries.listInvoices,
  table: "invoices",
  filters,
  sorts: {
    issueDate: ({ issueDate }) => [issueDate],
    dueDate: ({ dueDate }) => [dueDate],
    grossTotal: ({ currency, gross }) => [currency, gross],
    balanceDue: ({ currency, balance }) => [currency, balance],
  },
  async fill({ database, team }, other) {
    const rows = sampleRows(row, 150);
    customerIds.push(...(await fillParties({ database }, team.teamId, rows)));
    await fillParties(
      { database },
      other.teamId,
      rows.map((each) => ({ ...each, id: newId() })),
    );
    return rows;
  },
  async add({ database, team }, index) {
    const id = newId();
    const [copy] = sampleRows(row, index + 1).slice(-1);
    if (copy !== undefined)
      await insertRows(database, "invoices", [columnsOf(team.teamId, customerIds, { ...copy, id, number: null })]);
    return id;
  },
  more(world) {
    const sumsOf = (rows: readonly Row[], pick: (it: Row) => bigint) =>
      Object.keys(scales)
        .toSorted()
        .flatMap((currency) => {
          const own = rows.filter((it) => it.currency === currency);
          return own.length === 0
            ? []
            : [
                toMoney(
                  own.map(pick).reduce((sum, each) => sum + each, 0n),
                  currency,
                ),
              ];
        });

    test("invoices.totals adds up every row that the list would give, page or not, and each currency by itself", async () => {
      const { kernel, ctx, rows }: ListWorld<Row> = world();
      await fc.assert(
        fc.asyncProperty(givenOf(filters, world()), async (given) => {
          const own = rows.filter((it) => matches(it, filters, given));
          expect(await kernel.query(queries.totalInvoices, ctx, given)).toEqual({
            count: own.length,
            sums: { grossTotal: sumsOf(own, ({ gross }) => gross), balanceDue: sumsOf(own, ({ balance }) => balance) },
          });
        }),
        { numRuns: 60 },
      );
    });

    test("amounts, payment state and lateness of every row are what was stored", async () => {
      const { kernel, ctx, rows } = world();
      const { data } = await kernel.query(queries.listInvoices, ctx, { limit: 200 });
      for (const it of rows) {
        expect(data.find(({ id }) => id === it.id)).toMatchObject({
          grossTotal: { amount: formatMinor(it.gross, it.currency), currency: it.currency },
          balanceDue: { amount: formatMinor(it.balance, it.currency), currency: it.currency },
          paymentState: paymentState(it),
          isOverdue: it.status === "sent" && it.balance > 0n && it.dueDate < today,
          customer: { id: customerIds[it.party], name: words[it.party] },
        });
      }
    });
  },
});
