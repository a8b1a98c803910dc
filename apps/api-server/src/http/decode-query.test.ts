import { newId } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  const owner = await server.found("Nordlicht");
  token = owner.token;
  const { teamId, records } = owner;
  for (const [status, currency, gross] of [
    ["draft", "EUR", 500],
    ["void", "EUR", 70_000],
    ["sent", "USD", 12_200],
  ] as const) {
    await server.deps.database.client`
      insert into invoices (team_id, id, direction, type, status, customer_id, issue_date, due_date, currency, net_total, tax_total, gross_total, balance_due)
      values (${teamId}, ${newId()}, 'issued', 'invoice', ${status}, ${records.customerId}, '2026-03-01', '2999-01-01', ${currency}, ${gross}, 0, ${gross}, ${gross})`;
  }
});
afterAll(() => server.close());

const list = (query: string, path = "invoices") =>
  server.request<{ data: { status: string; grossTotal: { amount: string; currency: string } }[]; nextCursor: string | null }>(
    `/api/v1/${path}?${query}`,
    { token },
  );

async function shown(query: string): Promise<string[]> {
  const { json } = await list(query);
  return json.data.map(({ status, grossTotal }) => `${status} ${grossTotal.currency} ${grossTotal.amount}`).toSorted();
}

describe("parameters are read as the verb means them", () => {
  test.each([
    ["status=draft", ["draft EUR 5.00"]],
    ["status=draft,void", ["draft EUR 5.00", "void EUR 700.00"]],
    ["status=draft&status=void", ["draft EUR 5.00", "void EUR 700.00"]],
    ["isOverdue=true", ["sent EUR 122.00"]],
    ["isOverdue=false", ["draft EUR 5.00", "sent USD 122.00", "void EUR 700.00"]],
    ["currency=USD", ["sent USD 122.00"]],
    ["currency=EUR&grossTotalMin=100&grossTotalMax=122.00", ["sent EUR 122.00"]],
    ["issueDateFrom=2026-03-01&status=sent", ["sent USD 122.00"]],
    ["customer=nordlicht%20logistk&paymentState=unpaid&status=void", ["void EUR 700.00"]],
    ["q=INV-Nordlicht", ["sent EUR 122.00"]],
  ])("%s", async (query, expected) => {
    // The search finds by number or by customer, and all of these are one customer's.
    const found = await shown(query);
    if (query.startsWith("q=")) expect(found).toEqual(expect.arrayContaining(expected));
    else expect(found).toEqual(expected);
  });

  test("pages follow one another by the cursor until there is none", async () => {
    const seen: number[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page = await list(`limit=3&sort=-grossTotal${cursor === "" ? "" : `&cursor=${cursor}`}`);
      seen.push(page.json.data.length);
      cursor = page.json.nextCursor;
    }
    expect(seen).toEqual([3, 1]);
  });
});

describe("what does not fit is 400, and says which parameter", () => {
  test.each([
    ["limit=0", "limit"],
    ["limit=201", "limit"],
    ["limit=ten", "limit"],
    ["limit=", "limit"],
    ["limit=1.5", "limit"],
    ["limit=1&limit=2&limit=x", undefined],
    ["limit=Infinity", "limit"],
    ["status=paid", "status"],
    ["status=", "status"],
    ["isOverdue=yes", "isOverdue"],
    ["isOverdue=1", "isOverdue"],
    ["currency=eur", "currency"],
    ["currency=EUR&currency=USD", "currency"],
    ["issueDateFrom=01.03.2026", "issueDateFrom"],
    ["issueDateFrom=2026-02-30", "issueDateFrom"],
    ["grossTotalMin=1e3&currency=EUR", "grossTotalMin"],
    ["grossTotalMin=1,5&currency=EUR", "grossTotalMin"],
    ["grossTotalMin=5", "currency"],
    ["grossTotalMin=1.005&currency=EUR", "EUR has 2 decimal places"],
    ["grossTotalMin=99999999999999999999999&currency=EUR", "out of range"],
    ["sort=name", "sort"],
    ["sort=issueDate;drop", "sort"],
    ["cursor=x", "cursor"],
    ["customer=", "customer"],
    ["q=%00", "value"],
    ["__proto__=x", undefined],
    ["constructor=x", "constructor"],
    ["status[]=sent", "status[]"],
  ])("%s", async (query, named) => {
    const answer = await server.request(`/api/v1/invoices?${query}`, { token });
    // The first of a repeated number counts; a name that objects have anyway is no parameter.
    if (named === undefined) expect([200, 400]).toContain(answer.status);
    else expect(answer, answer.text).toMatchObject({ status: 400, json: { code: "invalid" } });
    if (named !== undefined) expect(answer.text).toContain(named);
  });

  test("each issue comes with its path, all at once", async () => {
    const { json } = await server.request<{ issues: { path: string }[] }>("/api/v1/invoices?limit=0&status=x&nonsense=1", {
      token,
    });
    expect(json.issues.map(({ path }) => path).toSorted()).toEqual(["", "limit", "status.0"]);
  });
});

test("a customer that could be several is 409 with the candidates, one that is nobody 404", async () => {
  const { json: team } = await server.request<{ id: string }>("/api/v1/team", { token });
  for (const name of ["Zwilling Nord", "Zwilling Süd"]) {
    await server.deps.database.client`insert into customers (team_id, id, name) values (${team.id}, ${newId()}, ${name})`;
  }
  const ambiguous = await server.request<{ candidates: { label: string }[] }>("/api/v1/customers/zwilling", { token });
  expect(ambiguous.status).toBe(409);
  expect(ambiguous.json.candidates.map(({ label }) => label).toSorted()).toEqual(["Zwilling Nord", "Zwilling Süd"]);
  expect((await server.request("/api/v1/customers/wasserwerk", { token })).status).toBe(404);
});
