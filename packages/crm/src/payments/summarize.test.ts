import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queries } from "../registry.ts";
import { type CrmWorld, openCrmWorld } from "../testing/crm-world.ts";

let world: CrmWorld;
let paymentId = "";
beforeAll(async () => {
  world = await openCrmWorld();
  const { database, team, records } = world;
  const given = [
    ["2026-01-31", 100, "EUR"],
    ["2026-02-01", 250, "EUR"],
    ["2026-02-28", 50, "EUR"],
    ["2026-02-28", 7, "JPY"],
    ["2025-02-10", 1, "EUR"],
  ] as const;
  for (const [day, amount, currency] of given) {
    paymentId = newId();
    await database.client`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method, reference)
      values (${team.teamId}, ${paymentId}, ${records.invoiceId}, ${day}, ${amount}, ${currency}, 'cash', 'R-1')`;
  }
});
afterAll(() => world.database.close());

test("payments add up by month of the year and currency, within the filters", async () => {
  const { kernel, team, foreign } = world;
  const { data } = await kernel.query(queries.summarizePayments, team.owner, { paidOnFrom: "2026-01-01", direction: "issued" });
  expect(data).toEqual([
    { month: "2026-01", count: 1, amount: { amount: "1.00", currency: "EUR" } },
    { month: "2026-02", count: 2, amount: { amount: "3.00", currency: "EUR" } },
    { month: "2026-02", count: 1, amount: { amount: "7", currency: "JPY" } },
  ]);
  expect((await kernel.query(queries.summarizePayments, team.owner, { customer: foreign.customerId })).data).toEqual([]);
});

test("one payment says which invoice it settles and whose that is", async () => {
  const { kernel, team, records } = world;
  const payment = await kernel.query(queries.getPayment, team.owner, { payment: paymentId });
  expect(payment).toMatchObject({
    amount: { amount: "0.01", currency: "EUR" },
    method: "cash",
    reference: "R-1",
    invoice: { id: records.invoiceId, number: "INV-Nordlicht-1" },
    customer: { id: records.customerId },
  });
  await expect(kernel.query(queries.getPayment, team.owner, { payment: newId() })).rejects.toMatchObject({ code: "not_found" });
});
