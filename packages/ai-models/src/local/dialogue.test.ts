import { generateText, isStepCount, type ModelMessage, tool } from "ai";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Arguments } from "./arguments/draft.ts";
import { offer } from "./fixtures.ts";
import { referentIn } from "./follow-up.ts";
import { languages } from "./language/languages.ts";
import { createLocalModel } from "./local-model.ts";
import type { ToolOutput } from "./tools/tool-output.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z"), timeZone: "Europe/Berlin" });

const money = (amount: string) => ({ amount, currency: "EUR" });
const invoices = {
  rows: [{ number: "INV-1", balanceDue: money("10.00") }],
  totals: { count: 23, sums: { balanceDue: [money("45300.00")] } },
  more: { returned: 1, total: 23, next: { cursor: "abc" } },
  sources: [],
};
const customer = {
  record: { name: "Nordlicht GmbH", openBalance: [money("12300.00")], email: "info@nordlicht.example" },
  sources: [{ type: "customer", id: "1", label: "Nordlicht GmbH", href: "/customers/1" }],
};
const tools = offer({
  getInvoices: invoices,
  getOverdueInvoices: { ...invoices, more: null },
  getCustomer: customer,
  searchCustomers: { rows: [], totals: { count: 0 }, more: null, sources: [] },
  listDeals: { rows: [], totals: { count: 0 }, more: null, sources: [] },
  listParkingSpots: { rows: [{ spot: "A1" }, { spot: "A2" }], sources: [] },
  moveDeal: { status: "approval_required", summary: "Solar roof: stage Proposal → Won", approval: { id: "a", changes: [] } },
});

/** What happened at each turn of a dialogue: the call, or the text when there was none. */
async function talk(questions: readonly string[], offered = tools) {
  const messages: ModelMessage[] = [];
  const turns: unknown[] = [];
  for (const content of questions) {
    messages.push({ role: "user", content });
    const { steps, text, responseMessages } = await generateText({ model, messages, tools: offered, stopWhen: isStepCount(3) });
    const calls = steps.flatMap((step) => step.toolCalls.map(({ toolName, input }) => [toolName, input]));
    turns.push(calls[0] ?? text);
    messages.push(...responseMessages);
  }
  return turns;
}

test("a follow-up changes the call before it", async () => {
  const issued = { direction: "issued" };
  const october = { ...issued, issueDateFrom: "2025-10-01", issueDateTo: "2025-10-31" };
  const unpaid = { ...october, paymentState: ["unpaid"] };
  expect(
    await talk([
      "Which invoices did we issue in October?",
      "and in September?",
      "and last month?",
      "only the unpaid ones",
      "what about Nordlicht?",
      "and over 5,000 EUR?",
    ]),
  ).toEqual([
    ["getInvoices", october],
    ["getInvoices", { ...issued, issueDateFrom: "2025-09-01", issueDateTo: "2025-09-30" }],
    ["getInvoices", october],
    ["getInvoices", unpaid],
    ["getInvoices", { ...unpaid, customer: "Nordlicht" }],
    ["getInvoices", { ...unpaid, customer: "Nordlicht", currency: "EUR", grossTotalMin: "5000.01" }],
  ]);
});

test("what was narrowed down step by step stays so where another tool adds it up", async () => {
  const addUpInvoices = tool({
    description: "Adds up invoices by customer",
    inputSchema: z.object({
      paymentState: z.array(z.enum(["unpaid", "partly_paid", "paid"])).optional(),
      currency: z.string().length(3).meta({ format: "currency", description: "ISO 4217 currency code" }).optional(),
      groupBy: z.enum(["customer", "month", "country"]).optional(),
    }),
    providerOptions: {
      omni: {
        subject: { one: "invoice", many: "invoices" },
        utterances: ["Invoices by customer", "Total of invoices per month"],
      },
    },
    execute: async () => ({ rows: [], totals: { count: 0 }, sources: [] }),
  });
  const turns = await talk(["unpaid invoices", "only dollars", "by customer"], { ...tools, addUpInvoices });
  expect(turns.at(-1)).toEqual(["addUpInvoices", { paymentState: ["unpaid"], currency: "USD", groupBy: "customer" }]);
});

test("a date goes where the date before went", async () => {
  expect(await talk(["invoices due this month", "and next month?"])).toEqual([
    ["getInvoices", { dueDateFrom: "2025-11-01", dueDateTo: "2025-11-30" }],
    ["getInvoices", { dueDateFrom: "2025-12-01", dueDateTo: "2025-12-31" }],
  ]);
});

test("works for tools of any trade", async () => {
  expect(await talk(["free parking spots", "and on floor 3?", "what about the taken ones?"])).toEqual([
    ["listParkingSpots", { free: true }],
    ["listParkingSpots", { floor: 3, free: true }],
    ["listParkingSpots", { floor: 3, free: false }],
  ]);
});

test("what the tool cannot take goes to one that can, with the question before", async () => {
  expect(await talk(["overdue invoices", "only those over 5,000 EUR"])).toEqual([
    ["getOverdueInvoices", {}],
    ["getInvoices", { isOverdue: true, currency: "EUR", grossTotalMin: "5000.01" }],
  ]);
});

test("the rest of a list comes from where it stopped", async () => {
  expect(await talk(["unpaid invoices", "show me the rest"])).toEqual([
    ["getInvoices", { paymentState: ["unpaid"] }],
    ["getInvoices", { paymentState: ["unpaid"], cursor: "abc" }],
  ]);
  expect(await talk(["overdue invoices", "more"])).toEqual([["getOverdueInvoices", {}], "That was everything."]);
});

test("a changed filter starts the list anew", async () => {
  expect((await talk(["unpaid invoices", "show me the rest", "and in USD?"]))[2]).toEqual([
    "getInvoices",
    { paymentState: ["unpaid"], currency: "USD" },
  ]);
});

test("pronouns stand for the record that was talked about", async () => {
  expect(
    await talk(["Tell me about Nordlicht", "how much do they owe us?", "and their invoices?", "what is their email?"]),
  ).toEqual([
    ["getCustomer", { customer: "Nordlicht" }],
    ["getCustomer", { customer: "Nordlicht" }],
    ["getInvoices", { customer: "Nordlicht" }],
    ["getCustomer", { customer: "Nordlicht" }],
  ]);
});

test("a new topic is no follow-up", async () => {
  expect(await talk(["unpaid invoices of Nordlicht in March", "show all deals", "what's the weather like?"])).toEqual([
    [
      "getInvoices",
      { paymentState: ["unpaid"], customer: "Nordlicht", issueDateFrom: "2025-03-01", issueDateTo: "2025-03-31" },
    ],
    ["listDeals", {}],
    expect.stringContaining("I can't answer that"),
  ]);
});

test("the answer to our question completes the one before", async () => {
  expect(await talk(["move a deal", "Solar roof to Won"])).toEqual([
    "Which deal and deal stage do you mean?",
    ["moveDeal", { deal: "Solar roof", stage: "Won" }],
  ]);
  expect(await talk(["move Solar roof", "won"])).toEqual([
    "Which deal stage do you mean?",
    ["moveDeal", { deal: "Solar roof", stage: "won" }],
  ]);
});

test("a choice among candidates, by place or by name", async () => {
  const ambiguous = {
    error: {
      code: "ambiguous",
      message: "“Acme” could be two customers.",
      candidates: [{ label: "Acme GmbH" }, { label: "Acme Ltd" }],
    },
  };
  const offered = offer({ getCustomer: ambiguous });
  expect((await talk(["tell me about Acme", "the second one"], offered))[1]).toEqual(["getCustomer", { customer: "Acme Ltd" }]);
  expect((await talk(["tell me about Acme", "I mean acme gmbh"], offered))[1]).toEqual([
    "getCustomer",
    { customer: "Acme GmbH" },
  ]);
});

test("consent in the chat approves nothing", async () => {
  expect((await talk(["move Solar roof to Won", "yes"]))[1]).toMatch(/^A change is only made once you approve it/);
});

test("the same figures again", async () => {
  expect((await talk(["unpaid invoices", "how much is that in total?"]))[1]).toEqual([
    "getInvoices",
    { paymentState: ["unpaid"] },
  ]);
});

test("what points at nothing is declined", async () => {
  for (const question of ["Is it already paid?", "their invoices", "Ist die schon bezahlt?"])
    expect((await talk([question]))[0]).toBeTypeOf("string");
  // “Their” of a question that nobody answered.
  const [, after] = await talk(["what is the weather like in Ljubljana", "show me their open invoices"]);
  expect(after).toBeTypeOf("string");
});

describe("what “it” stands for", () => {
  const [language] = languages;
  if (language === undefined) throw new Error("a language");
  /** The customer or deal that is meant after one call and its answer. */
  const meant = (kind: string, question: string, given: Arguments, output: ToolOutput, answer: string) => {
    const call = { toolName: "list", arguments: given, result: { kind: "output" as const, output } };
    const exchange = { question, dictated: undefined, language, calls: [call], answer };
    return referentIn({ history: [exchange], current: undefined })(kind);
  };
  const sources = ["Solar roof", "Canteen"].map((label) => ({ type: "deal", id: label, label, href: "/" }));
  const rows = [{ label: "Nordlicht" }, { label: "Acme" }];

  test("the one that was told first by itself, and none of several", () => {
    expect(meant("deal", "which deal is the largest", {}, { sources }, "Solar roof · 900.00 EUR.\n\n2 deals")).toBe(
      "Solar roof",
    );
    expect(meant("deal", "show me the deals", {}, { sources }, "2 deals, 1,000.00 EUR in total.")).toBeUndefined();
  });

  test("whoever comes first of a ranking that asked for one, and nobody of one that asked for several", () => {
    const given = { groupBy: "customer", orderBy: "-sum" };
    const output = { groupBy: "customer", rows };
    expect(meant("customer", "who owes us the most", given, output, "")).toBe("Nordlicht");
    expect(meant("customer", "our top 5 customers", given, output, "")).toBeUndefined();
    expect(meant("deal", "who owes us the most", given, output, "")).toBeUndefined();
    expect(meant("customer", "what are we owed by customer", { groupBy: "customer" }, output, "")).toBeUndefined();
  });
});
