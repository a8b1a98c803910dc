import { newId } from "@omni/core";
import type { Database } from "@omni/db";
import { createTestTeam, type FilledTeam, fillTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { queries } from "../registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let records: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  records = await fillTeam(database, team);
});
afterAll(() => database.close());

test("an invoice comes with its lines in order, its taxes and its payments, in the invoice's currency", async () => {
  await database.client`insert into invoice_lines (team_id, id, invoice_id, position, description, quantity, unit, unit_price, net_amount, tax_category, tax_rate)
    values (${team.teamId}, ${newId()}, ${records.invoiceId}, 3, 'Third', 0.333333, 'HUR', 0.005, 0, 'E', 0),
           (${team.teamId}, ${newId()}, ${records.invoiceId}, 2, 'Second', 1000, 'C62', 10, 1000000, 'S', 9.5)`;
  const invoice = await kernel.query(queries.getInvoice, team.owner, { invoice: records.invoiceId });
  const eur = (amount: string) => ({ amount, currency: "EUR" });
  expect(invoice).toMatchObject({
    number: "INV-Nordlicht-1",
    netTotal: eur("100.00"),
    taxTotal: eur("22.00"),
    grossTotal: eur("122.00"),
    balanceDue: eur("122.00"),
    paymentState: "unpaid",
    creditedInvoiceId: null,
    taxes: [{ category: "S", rate: "22", taxableAmount: eur("100.00"), taxAmount: eur("22.00") }],
    payments: [{ paidOn: "2026-02-10", amount: eur("22.00"), method: "bank_transfer", reference: null }],
  });
  expect(
    invoice.lines.map(({ position, quantity, unitPrice, netAmount, taxRate }) => [
      position,
      quantity,
      unitPrice,
      netAmount,
      taxRate,
    ]),
  ).toEqual([
    [1, "8", eur("12.50"), eur("100.00"), "22"],
    [2, "1000", eur("10.00"), eur("10000.00"), "9.5"],
    [3, "0.333333", eur("0.005"), eur("0.00"), "0"],
  ]);
});

test("a quote comes with its lines", async () => {
  const quote = await kernel.query(queries.getQuote, team.owner, { quote: "q-nordlicht-1" });
  expect(quote).toMatchObject({
    id: records.quoteId,
    lines: [{ position: 1, quantity: "8", netAmount: { amount: "100.00", currency: "EUR" } }],
  });
});

test("the version of an invoice grows with every payment, so that whoever looked at it before notices", async () => {
  const read = async () => (await kernel.query(queries.getInvoice, team.owner, { invoice: records.invoiceId })).version;
  const before = await read();
  await database.client`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method)
    values (${team.teamId}, ${newId()}, ${records.invoiceId}, '2026-03-01', 100, 'EUR', 'card')`;
  expect(await read()).toBe(before + 1);
});
