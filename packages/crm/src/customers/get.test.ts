import { newId } from "@omni/core";
import type { Database } from "@omni/db";
import { createTestTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { queries } from "../registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
const customerId = newId();

interface Given {
  direction?: string;
  type?: string;
  status?: string;
  currency?: string;
  balance: number;
  due?: string;
  customer?: string;
}

async function invoice(given: Given): Promise<void> {
  const {
    direction = "issued",
    type = "invoice",
    status = "sent",
    currency = "EUR",
    balance,
    due = "2026-12-31",
    customer = customerId,
  } = given;
  await database.client`
    insert into invoices (team_id, id, direction, type, status, customer_id, issue_date, due_date, currency, net_total, tax_total, gross_total, balance_due)
    values (${team.teamId}, ${newId()}, ${direction}, ${type}, ${status}, ${customer}, '2026-01-01', ${due}, ${currency}, 100000, 0, 100000, ${balance})`;
}

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  const other = newId();
  for (const id of [customerId, other]) {
    await database.client`insert into customers (team_id, id, name) values (${team.teamId}, ${id}, ${`Customer ${id}`})`;
    // Several people and several invoices: a join would multiply one by the other.
    for (const name of ["Ana", "Bo", "Cy"]) {
      await database.client`insert into contacts (team_id, id, customer_id, name) values (${team.teamId}, ${newId()}, ${id}, ${name})`;
    }
  }
  await invoice({ balance: 12_345 });
  await invoice({ balance: 55, due: "2026-03-30" });
  await invoice({ balance: 1000, due: "2026-03-31" });
  await invoice({ balance: 700, currency: "JPY", due: "2026-03-01" });
  await invoice({ balance: 9_999, currency: "KWD" });
  // None of these is owed by the customer.
  await invoice({ balance: 1, direction: "received" });
  await invoice({ balance: 10, status: "draft" });
  await invoice({ balance: 100, status: "void" });
  await invoice({ balance: 1000, type: "credit_note" });
  await invoice({ balance: 0, due: "2026-01-02" });
  await invoice({ balance: 777_777, customer: other });
});
afterAll(() => database.close());

const at = (instant: string) =>
  kernel.query(queries.getCustomer, { ...team.owner, clock: { now: () => new Date(instant) } }, { customer: customerId });

test("what a customer owes is summed per currency, once an invoice, over sent invoices alone", async () => {
  const customer = await at("2026-03-31T12:00:00Z");
  expect(customer.openBalance).toEqual([
    { amount: "134.00", currency: "EUR" },
    { amount: "700", currency: "JPY" },
    { amount: "9.999", currency: "KWD" },
  ]);
  expect(customer.contacts.map(({ name }) => name)).toEqual(["Ana", "Bo", "Cy"]);
});

test("it is overdue from the day after the due date, by the team's own calendar", async () => {
  const overdue = async (instant: string) => (await at(instant)).overdueBalance;
  const yen = { amount: "700", currency: "JPY" };
  expect(await overdue("2026-03-31T12:00:00Z")).toEqual([{ amount: "0.55", currency: "EUR" }, yen]);
  // 23:00 in UTC is the next day in Ljubljana already, where the team is at home.
  expect(await overdue("2026-03-31T21:59:59Z")).toEqual([{ amount: "0.55", currency: "EUR" }, yen]);
  expect(await overdue("2026-03-31T22:00:00Z")).toEqual([{ amount: "10.55", currency: "EUR" }, yen]);
});
