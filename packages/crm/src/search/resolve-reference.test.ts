import { newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { createTestRecords, createTestTeam, openTestDatabase, type TestRecords, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { queries } from "../registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let records: TestRecords;
let foreign: TestRecords;

/** Names as the demo companies have them: two words, some alike. */
const names = [
  "Bergmann Möbel",
  "Bergmann Logistik",
  "Alpin Handel",
  "Café Ljubljana",
  "Kovač d.o.o.",
  "Schäfer & Söhne",
  "O’Neill Ltd",
  "100 % Natur",
];

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database, "Ours");
  records = await createTestRecords(database, team.teamId, "Nordlicht");
  for (const name of names)
    await database.client`insert into customers (team_id, id, name) values (${team.teamId}, ${newId()}, ${name})`;
  const other = await createTestTeam(database, "Theirs");
  foreign = await createTestRecords(database, other.teamId, "Fjordblick");
});
afterAll(() => database.close());

const customer = (reference: string) => kernel.query(queries.getCustomer, team.owner, { customer: reference });

async function refusal(promise: Promise<unknown>): Promise<OmniError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!OmniError.is(error)) throw new Error("not refused by an error of ours", { cause: error });
  return error;
}

describe("each kind of record", () => {
  test.each([
    ["customer", queries.getCustomer, "customerId", "Nordlicht Logistik", "nordlicht logistk"],
    ["product", queries.getProduct, "productId", "Nordlicht shelf", "nordlicth shelf"],
    ["deal", queries.getDeal, "dealId", "Nordlicht warehouse shelving", "warehouse shelvng"],
    ["invoice", queries.getInvoice, "invoiceId", "INV-Nordlicht-1", "inv-nordlicht 1"],
    ["quote", queries.getQuote, "quoteId", "Q-Nordlicht-1", "q nordlicht 1"],
  ] as const)(
    "a %s is found by id, by name or number in any case, and by a near spelling",
    async (kind, verb, idKey, name, typo) => {
      const query: Parameters<CrmKernel["query"]>[0] = verb;
      const id = records[idKey];
      for (const reference of [id, id.toUpperCase(), name, name.toUpperCase(), `  ${name} `, typo]) {
        expect(await kernel.query(query, team.owner, { [kind]: reference }), reference).toMatchObject({ id });
      }
    },
  );

  test.each([
    ["customer", queries.getCustomer, "customerId", "Fjordblick Logistik"],
    ["product", queries.getProduct, "productId", "Fjordblick shelf"],
    ["deal", queries.getDeal, "dealId", "Fjordblick warehouse shelving"],
    ["invoice", queries.getInvoice, "invoiceId", "INV-Fjordblick-1"],
    ["quote", queries.getQuote, "quoteId", "Q-Fjordblick-1"],
  ] as const)(
    "another team's %s is not found, by id or by name, nor offered as a candidate",
    async (kind, verb, idKey, name) => {
      const query: Parameters<CrmKernel["query"]>[0] = verb;
      expect(await refusal(kernel.query(query, team.owner, { [kind]: foreign[idKey] }))).toMatchObject({ code: "not_found" });
      // The name's other words may be near to a record of ours; theirs is neither given nor offered.
      const byName = await kernel.query(query, team.owner, { [kind]: name }).catch((error: unknown) => error);
      const told = OmniError.is(byName) ? JSON.stringify(byName.details.candidates) : JSON.stringify(byName);
      expect(told).not.toMatch(new RegExp(`Fjordblick|${foreign[idKey]}`));
    },
  );
});

describe("near spellings of a name of two words", () => {
  test.each([
    ["Alpin Handle", "Alpin Handel"],
    ["Alpn Handel", "Alpin Handel"],
    ["Allpin Handel", "Alpin Handel"],
    ["alpin", "Alpin Handel"],
    ["Alpin Handel GmbH", "Alpin Handel"],
    ["Cafe Ljubljana", "Café Ljubljana"],
    ["Kovač doo", "Kovač d.o.o."],
    ["Schäfer und Söhne", "Schäfer & Söhne"],
    ["ONeill Ltd", "O’Neill Ltd"],
    ["100 % Natur", "100 % Natur"],
  ])("“%s” means “%s”", async (reference, name) => {
    expect(await customer(reference)).toMatchObject({ name });
  });

  test("a name that is exactly one of several that are alike means that one", async () => {
    expect(await customer("bergmann logistik")).toMatchObject({ name: "Bergmann Logistik" });
  });
});

describe("words that mean no one record", () => {
  test("are ambiguous when several are as near, and the error lets one choose by id", async () => {
    const error = await refusal(customer("Bergmann"));
    expect(error.code).toBe("ambiguous");
    const candidates = error.details.candidates as { id: string; label: string }[];
    expect(candidates.map(({ label }) => label).toSorted()).toEqual(["Bergmann Logistik", "Bergmann Möbel"]);
    expect(error.message).toMatch(/Bergmann Möbel/);
    expect(await customer(candidates[0]?.id ?? "")).toMatchObject({ name: candidates[0]?.label });
  });

  test("are ambiguous when two records have the very same name", async () => {
    const twins = [newId(), newId()];
    for (const id of twins)
      await database.client`insert into customers (team_id, id, name) values (${team.teamId}, ${id}, 'Zwilling KG')`;
    const error = await refusal(customer("zwilling kg"));
    expect(error.code).toBe("ambiguous");
    const candidates = error.details.candidates as { id: string }[];
    expect(candidates.map(({ id }) => id).toSorted()).toEqual(twins.toSorted());
  });

  test.each(["Wasserwerk Potsdam", "zzz", "%", "Nordlicht'); drop table customers; --", "\\", "🙂"])(
    "are not found: “%s”",
    async (reference) => {
      expect(await refusal(customer(reference))).toMatchObject({
        code: "not_found",
        message: `No customer is called “${reference}”.`,
      });
    },
  );

  test("are not found when they are an id of nothing", async () => {
    expect(await refusal(customer(newId()))).toMatchObject({ code: "not_found" });
  });

  test("are invalid when they are no words at all", async () => {
    for (const reference of ["", "   ", "x".repeat(201), "a\0b"])
      expect(await refusal(customer(reference))).toMatchObject({ code: "invalid" });
  });
});

test("a stage of the pipeline is found by its name, and only among the team's own", async () => {
  await database.client`insert into deal_stages (team_id, id, name, position, probability)
    select team_id, ${newId()}, 'Fjordprüfung', 9, 0.3 from customers where id = ${foreign.customerId}`;
  const list = (stage: string) => kernel.query(queries.listDeals, team.owner, { stage });
  expect((await list("lead")).data.map(({ id }) => id)).toEqual([records.dealId]);
  expect((await list("Negotiatoin")).data).toEqual([]);
  expect(await refusal(list("Fjordprüfung"))).toMatchObject({ code: "not_found" });
});

test.each([
  ["kovac", "Kovač d.o.o."],
  ["cafe ljubljana", "Café Ljubljana"],
  ["schafer & sohne", "Schäfer & Söhne"],
])("“%s”, typed without the marks, finds %s", async (typed, name) => {
  expect((await customer(typed)).name).toBe(name);
});
