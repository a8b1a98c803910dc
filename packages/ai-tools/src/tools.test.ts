import { type Context, newId } from "@omni/core";
import { type CrmKernel, createCrmKernel } from "@omni/crm";
import type { Database } from "@omni/db";
import {
  agentContext,
  createTestTeam,
  type FilledTeam,
  fillTeam,
  openTestDatabase,
  type TestTeam,
  userContext,
} from "@omni/db/testing";
import { asSchema } from "ai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { toAiTools } from "./adapter.ts";
import { type ToolName, toolErrorSchema, toolOutputs, writeOutputSchema } from "./contract.ts";
import { allTools } from "./registry.ts";

/** One input a tool, in a team's own terms; a tool without one does not compile. */
const inputs: Readonly<Record<ToolName, (records: FilledTeam, label: string) => Record<string, unknown>>> = {
  getInvoices: ({ customerId }) => ({ customer: customerId }),
  getOverdueInvoices: ({ customerId }) => ({ customer: customerId }),
  searchCustomers: (_, label) => ({ q: label }),
  getCustomer: (_, label) => ({ customer: `${label} Logistik` }),
  getInvoice: ({ invoiceId }) => ({ invoice: invoiceId }),
  summarizeInvoices: ({ customerId }) => ({ customer: customerId, groupBy: "customer" }),
  getPayments: ({ customerId }) => ({ customer: customerId }),
  getIndustries: () => ({}),
  listProducts: (_, label) => ({ q: label }),
  getProductCategories: () => ({}),
  getQuotes: ({ customerId }) => ({ customer: customerId }),
  getQuoteConversion: ({ customerId }) => ({ customer: customerId }),
  getDeals: ({ customerId }) => ({ customer: customerId }),
  getPipeline: ({ customerId }) => ({ customer: customerId }),
  getTasks: ({ customerId }) => ({ customer: customerId }),
  addNote: ({ customerId }) => ({ customer: customerId, body: "Called back" }),
  createTask: ({ dealId }) => ({ deal: dealId, body: "Send the samples", dueDate: "2026-12-01" }),
  moveDeal: ({ dealId }) => ({ deal: dealId, stage: "Won" }),
};
/** Answers about groups and shares, which have no page of their own; they name no other team's records because they name none. */
const withoutRecords: readonly ToolName[] = ["getIndustries", "getProductCategories", "getQuoteConversion", "getPipeline"];
const names = Object.keys(inputs) as ToolName[];
const ofKind = (kind: "read" | "write") => names.filter((name) => allTools[name]?.kind === kind);

let database: Database;
let kernel: CrmKernel;
let ours: TestTeam;
let agent: Context;
let mine: FilledTeam;
let other: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  ours = await createTestTeam(database, "Ours");
  agent = agentContext(ours.owner);
  mine = await fillTeam(database, ours, "Nordlicht");
  other = await fillTeam(database, await createTestTeam(database, "Theirs"), "Fjordblick");
});
afterAll(() => database.close());

/** Calls a tool as the AI SDK does: the schema first, then the tool. */
async function call(name: ToolName, input: unknown, ctx: Context = agent): Promise<unknown> {
  const tool = toAiTools([name], { kernel, ctx })[name];
  const { validate } = asSchema(tool?.inputSchema);
  const checked = await validate?.(input);
  if (checked?.success !== true) throw new Error(`the model's arguments do not fit ${name}`, { cause: checked?.error });
  return tool?.execute?.(checked.value, { toolCallId: newId(), messages: [], context: {} });
}

describe("every tool", () => {
  test("is in the contract that the web app reads, with that output", () => {
    expect(Object.keys(allTools).toSorted()).toEqual(Object.keys(toolOutputs).toSorted());
    for (const name of names) expect(allTools[name]?.output, name).toBe(toolOutputs[name]);
  });

  test.each(names)(
    "%s has an input that providers take as JSON schema: an object, closed, each argument explained by its type",
    async (name) => {
      const schema = await asSchema(toAiTools([name], { kernel, ctx: agent })[name]?.inputSchema).jsonSchema;
      expect(schema).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(0);
      expect(() => z.toJSONSchema(toolOutputs[name])).not.toThrow();
    },
  );

  test.each(names)("%s says what it is for, and by which questions the local model finds it", (name) => {
    const tool = allTools[name];
    expect(tool?.description).toMatch(/\.$/);
    expect(tool?.utterances.length).toBeGreaterThanOrEqual(4);
    expect(new Set(tool?.utterances).size).toBe(tool?.utterances.length);
    expect(tool?.subject.one).not.toBe("");
  });
});

describe("reading", () => {
  test.each(ofKind("read"))("%s answers by its contract, with a link to every record it tells of", async (name) => {
    const output = await call(name, inputs[name](mine, "Nordlicht"));
    // Nothing beyond the contract either: what a schema would strip must not have been there.
    expect(toolOutputs[name].parse(output)).toEqual(output);
    if (withoutRecords.includes(name)) expect(output).toMatchObject({ sources: [] });
    else
      expect(output).toMatchObject({
        sources: [{ id: expect.any(String), href: expect.stringMatching(/^\/[a-z]+\/[0-9a-f-]{36}$/) }],
      });
  });

  const paged = ofKind("read").filter((name) => {
    const input = allTools[name]?.input;
    return input instanceof z.ZodObject && "cursor" in input.shape;
  });

  test.each(paged)(
    "%s says how to get the rest of a cut result, and the arguments it names give each row once",
    async (name) => {
      for (const index of [1, 2, 3]) {
        const [customerId, invoiceId] = [newId(), newId()];
        await database.client`insert into customers (team_id, id, name) values (${ours.teamId}, ${customerId}, ${`Paged ${index}`})`;
        await database.client`
          insert into invoices (team_id, id, direction, type, status, customer_id, issue_date, due_date, currency, net_total, tax_total, gross_total, balance_due)
          values (${ours.teamId}, ${invoiceId}, 'issued', 'invoice', 'sent', ${customerId}, '2026-01-01', '2026-01-15', 'EUR', 100, 0, 100, 100)`;
        await database.client`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method)
          values (${ours.teamId}, ${newId()}, ${invoiceId}, '2026-02-10', 100, 'EUR', 'card')`;
        await database.client`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date)
          values (${ours.teamId}, ${newId()}, ${`Paged ${index}`}, ${customerId}, ${mine.stages.Lead ?? ""}, 100, 'EUR', 0.1, '2026-12-31')`;
        await database.client`insert into quotes (team_id, id, number, status, customer_id, issue_date, valid_until, currency, net_total, tax_total, gross_total)
          values (${ours.teamId}, ${newId()}, ${newId()}, 'sent', ${customerId}, '2026-01-01', '2026-02-01', 'EUR', 100, 22, 122)`;
        await database.client`insert into activities (team_id, id, kind, body, customer_id)
          values (${ours.teamId}, ${newId()}, 'task', ${`Paged ${index}`}, ${customerId})`;
        await database.client`insert into products (team_id, id, name, category_id, unit_price, currency, tax_rate)
          select team_id, ${newId()}, ${`Paged ${index}`}, id, 1, 'EUR', 22 from product_categories where team_id = ${ours.teamId} limit 1`;
      }
      const seen: string[] = [];
      const counts = new Set<number>();
      let input: Record<string, unknown> | undefined = { limit: 2 };
      while (input !== undefined) {
        const page = pageSchema.parse(await call(name, input));
        seen.push(...page.rows.map(({ id }) => id));
        counts.add(page.totals.count);
        // A payment has no page; its invoice has. Nor has a task; what it is about has.
        expect(page.sources.map(({ id }) => id)).toEqual(
          page.rows.map(({ id, invoice, subject }) => invoice?.id ?? subject?.id ?? id),
        );
        if (page.more !== null) expect(page.more).toMatchObject({ returned: 2, total: page.totals.count });
        input = page.more?.next;
      }
      expect([...counts]).toEqual([seen.length]);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(3);
    },
  );
});

test("an amount without a currency is meant in the team's own, and the answer says so", async () => {
  const output = toolOutputs.getInvoices.parse(await call("getInvoices", { grossTotalMin: "1.00", limit: 50 }));
  expect(output.assumed).toEqual({ currency: "EUR" });
  expect(output.rows.length).toBeGreaterThan(0);
  for (const { grossTotal } of output.rows) expect(grossTotal.currency).toBe("EUR");
  expect(toolOutputs.getInvoices.parse(await call("getInvoices", {})).assumed).toBeUndefined();
});

test("getInvoices means sent invoices that we issued, unless something else is asked for", async () => {
  const customerId = newId();
  await database.client`insert into customers (team_id, id, name) values (${ours.teamId}, ${customerId}, 'Mixed')`;
  for (const [direction, type, status] of [
    ["issued", "invoice", "sent"],
    ["issued", "invoice", "draft"],
    ["issued", "invoice", "void"],
    ["issued", "credit_note", "sent"],
    ["received", "invoice", "sent"],
  ] as const) {
    await database.client`
      insert into invoices (team_id, id, direction, type, status, customer_id, issue_date, due_date, currency, net_total, tax_total, gross_total, balance_due)
      values (${ours.teamId}, ${newId()}, ${direction}, ${type}, ${status}, ${customerId}, '2026-01-01', '2026-01-15', 'EUR', 100, 0, 100, 100)`;
  }
  const found = async (input: object) => {
    const { rows } = toolOutputs.getInvoices.parse(await call("getInvoices", { customer: customerId, ...input }));
    return rows.map(({ direction, type, status }) => `${direction} ${type} ${status}`);
  };
  expect(await found({})).toEqual(["issued invoice sent"]);
  expect(await found({ status: ["draft"] })).toEqual(["issued invoice draft"]);
  expect(await found({ type: "credit_note" })).toEqual(["issued credit_note sent"]);
  expect(await found({ direction: "received" })).toEqual(["received invoice sent"]);
});

test("getOverdueInvoices lists the longest overdue first, as it says", async () => {
  const { rows } = toolOutputs.getOverdueInvoices.parse(await call("getOverdueInvoices", {}));
  const due = rows.map(({ dueDate }) => dueDate);
  expect(due.length).toBeGreaterThan(1);
  expect(due).toEqual(due.toSorted());
});

describe("listProducts", () => {
  const named = async (input: object) =>
    toolOutputs.listProducts.parse(await call("listProducts", input)).rows.map(({ name }) => name);

  beforeAll(async () => {
    const lamps = newId();
    await database.client`insert into product_categories (team_id, id, name) values (${ours.teamId}, ${lamps}, 'Desk lamps')`;
    for (const [name, price] of [
      ["Lumo", "9.5"],
      ["Porta", "110"],
      ["Clamp for desk lamps", "10.25"],
    ] as const) {
      await database.client`insert into products (team_id, id, name, category_id, unit_price, currency, tax_rate)
        values (${ours.teamId}, ${newId()}, ${name}, ${lamps}, ${price}, 'EUR', 22)`;
    }
  });

  test("puts prices in order as numbers, and says how to get the rest", async () => {
    expect(await named({ category: "Desk lamps", sort: "unitPrice" })).toEqual(["Lumo", "Clamp for desk lamps", "Porta"]);
    expect(await named({ category: "Desk lamps", sort: "-unitPrice" })).toEqual(["Porta", "Clamp for desk lamps", "Lumo"]);
    const first = toolOutputs.listProducts.parse(
      await call("listProducts", { category: "Desk lamps", sort: "unitPrice", limit: 1 }),
    );
    expect(first).toMatchObject({
      totals: { count: 3 },
      more: { returned: 1, total: 3, next: { limit: 3 } },
      assumed: { currency: "EUR" },
    });
    expect(await named(first.more?.next ?? {})).toHaveLength(3);
  });

  test("takes the name of a category for the category, in the singular too", async () => {
    expect(await named({ q: "desk lamp" })).toHaveLength(3);
    expect(await named({ q: "clamp" })).toEqual(["Clamp for desk lamps"]);
  });
});

test("words that name nothing at all are said to, instead of an empty list", async () => {
  for (const name of ["listProducts", "searchCustomers", "getQuotes", "summarizeInvoices"] as const) {
    const { error } = toolErrorSchema.parse(await call(name, { q: "Xylophonquark" }));
    expect(error, name).toMatchObject({ code: "not_found", message: "Nothing here is called “Xylophonquark”." });
  }
});

test("industries and categories come with the most first where that is asked for", async () => {
  const { rows } = toolOutputs.getProductCategories.parse(await call("getProductCategories", { sort: "-products" }));
  const counts = rows.map(({ products }) => products);
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  const { rows: industries } = toolOutputs.getIndustries.parse(await call("getIndustries", { sort: "-industry" }));
  const names = industries.map(({ industry }) => industry);
  expect(names).toEqual(names.toSorted((one, other) => other.localeCompare(one)));
});

const pageSchema = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      invoice: z.object({ id: z.string() }).optional(),
      subject: z.object({ id: z.string() }).nullish(),
    }),
  ),
  totals: z.object({ count: z.number() }),
  more: z.looseObject({ next: z.record(z.string(), z.unknown()) }).nullable(),
  sources: z.array(z.object({ id: z.string() })),
});

describe("writing", () => {
  test.each(ofKind("write"))("%s changes nothing for an agent: it shows what it would do, and waits", async (name) => {
    const before = await stateOf(ours.teamId);
    const output = await call(name, inputs[name](mine, "Nordlicht"));
    const { status, ...rest } = writeOutputSchema.parse(output);
    expect(status).toBe("approval_required");
    expect(rest).toMatchObject({ summary: expect.stringMatching(/^“.+/), approval: { changes: [expect.anything()] } });
    expect(await stateOf(ours.teamId)).toEqual(before);
  });

  test("moveDeal shows the deal before and after, in words", async () => {
    expect(await call("moveDeal", inputs.moveDeal(mine, "Nordlicht"))).toMatchObject({
      summary: expect.stringMatching(
        /^“Nordlicht warehouse shelving”: stage Lead → Won, closed no → yes, close date 2026-12-31 → \d{4}-\d\d-\d\d, probability 0\.1 → 1$/u,
      ),
      approval: { isReversible: true, changes: [{ table: "deals", recordId: mine.dealId }] },
    });
  });

  /** Every record that a tool could write, and how often anything was written at all. */
  async function stateOf(teamId: string): Promise<unknown> {
    const [row] = await database.client`select
      (select json_agg(d order by id)::text from deals d where team_id = ${teamId}) as deals,
      (select json_agg(c order by id)::text from customers c where team_id = ${teamId}) as customers,
      (select json_agg(p order by id)::text from products p where team_id = ${teamId}) as products,
      (select json_agg(i order by id)::text from invoices i where team_id = ${teamId}) as invoices`;
    return row;
  }
});

describe("failures come as something the model can tell, never as an exception", () => {
  test.each(names)("%s with another team's records finds nothing of theirs", async (name) => {
    const output = await call(name, inputs[name](other, "Fjordblick"));
    if (!withoutRecords.includes(name)) expect(output).toSatisfy((it) => toolErrorSchema.safeParse(it).success || isEmpty(it));
    const text = JSON.stringify(output);
    for (const id of [other.customerId, other.dealId, other.invoiceId]) expect(text).not.toContain(id);
  });

  const isEmpty = (output: unknown) => z.object({ rows: z.array(z.unknown()).length(0) }).safeParse(output).success;

  test.each(names)("%s for a person without rights, without a team, or unknown, says so", async (name) => {
    const strangers = [agentContext(userContext(newId(), ours.teamId)), agentContext(userContext(newId(), null))];
    for (const ctx of strangers) {
      const output = toolErrorSchema.parse(await call(name, inputs[name](mine, "Nordlicht"), ctx));
      expect(output.error).toMatchObject({ code: "forbidden", message: expect.stringMatching(/\.$/) });
    }
  });

  test("a viewer's assistant cannot even ask for a change", async () => {
    const viewer = agentContext(await ours.member("viewer"));
    for (const name of ofKind("write")) {
      expect(await call(name, inputs[name](mine, "Nordlicht"), viewer)).toMatchObject({ error: { code: "forbidden" } });
    }
  });

  test("words that could be several records come with the candidates", async () => {
    for (const name of ["Zwilling Nord", "Zwilling Süd"]) {
      await database.client`insert into customers (team_id, id, name) values (${ours.teamId}, ${newId()}, ${name})`;
    }
    const { error } = toolErrorSchema.parse(await call("getCustomer", { customer: "Zwilling" }));
    expect(error.code).toBe("ambiguous");
    expect(error.candidates?.map(({ label }) => label).toSorted()).toEqual(["Zwilling Nord", "Zwilling Süd"]);
  });

  test.each<[ToolName, Record<string, unknown>, string]>([
    ["getCustomer", { customer: "Nobody & Sons" }, "not_found"],
    ["getInvoices", { cursor: "made up" }, "invalid"],
    ["moveDeal", { deal: "Nordlicht warehouse shelving", stage: "Lead" }, "conflict"],
    ["moveDeal", { deal: "Nordlicht warehouse shelving", stage: "Moon landing" }, "not_found"],
  ])("%s %j is %s", async (name, input, code) => {
    expect(toolErrorSchema.parse(await call(name, input)).error.code).toBe(code);
  });

  test("a fault of ours is not dressed up as one: it goes on to whoever logs it", async () => {
    const broken: CrmKernel = { ...kernel, query: () => Promise.reject(new Error("a bug")) };
    const tool = toAiTools(["getCustomer"], { kernel: broken, ctx: agent }).getCustomer;
    await expect(tool?.execute?.({ customer: "x" }, { toolCallId: "1", messages: [], context: {} })).rejects.toThrow("a bug");
  });
});
