import { describe, expect, test } from "vitest";
import { z } from "zod";
import { offer, type ToolName } from "./fixtures.ts";
import { type RoutableTool, routeLocally } from "./route-locally.ts";

const offered = offer();

/** The tools of the tests as the router is given them. */
function toolsOf(...names: readonly ToolName[]): RoutableTool[] {
  return names.map((name) => ({
    name,
    description: String(offered[name]?.description ?? ""),
    inputSchema: z.toJSONSchema(offered[name]?.inputSchema as z.ZodObject, { io: "input" }) as RoutableTool["inputSchema"],
    hints: offered[name]?.providerOptions?.omni ?? {},
  }));
}

const agents = [
  {
    name: "general",
    description: "Greetings, what this product can do, and whatever belongs to no other assistant",
    utterances: ["hello", "what can you do", "thank you"],
  },
  {
    name: "invoices",
    description: "Invoices, credit notes, supplier bills, what is paid, due or overdue",
    utterances: ["who owes us money"],
    tools: toolsOf("getInvoices", "getOverdueInvoices"),
  },
  {
    name: "customers",
    description: "Customers and their people: finding them, their details, what they owe",
    utterances: ["customers in Austria"],
    tools: toolsOf("searchCustomers", "getCustomer"),
  },
  {
    name: "sales",
    description: "Deals and the pipeline: moving a deal to another stage",
    utterances: ["we won the deal Solar roof"],
    tools: toolsOf("listDeals", "moveDeal"),
  },
];

test.each([
  ["list invoices issued since 1 June", "invoices"],
  ["bills from suppliers over 500 EUR", "invoices"],
  ["show me all drafts of invoices", "invoices"],
  ["how many clients do we have in Germany?", "customers"],
  ["what does Hansen Foods owe us?", "customers"],
  ["Tell me about Blue Harbour", "customers"],
  ["move Office chairs to Won", "sales"],
  ["deals closing this month", "sales"],
  ["what's in the pipeline?", "sales"],
  ["hi there", "general"],
  ["what can you do for me?", "general"],
  ["tell me a joke", "general"],
  ["what's the weather in Ljubljana", "general"],
  ["", "general"],
])("“%s” goes to %s", (question, agent) => {
  const route = routeLocally(question, { agents });
  expect(route.agent).toBe(agent);
  expect(route.confidence).toBeGreaterThanOrEqual(0.5);
  expect(route.confidence).toBeLessThanOrEqual(1);
});

describe("follow-ups", () => {
  const history = [
    { question: "hi", agent: "general" },
    { question: "unpaid invoices", agent: "invoices" },
    { question: "thanks", agent: "general" },
  ];

  test.each([
    ["and last month?", "invoices"],
    ["only those over 5,000 EUR", "invoices"],
    ["show me the rest", "invoices"],
    ["in USD", "invoices"],
    ["what about Acme?", "invoices"],
    ["and which deals are in negotiation?", "sales"],
    ["tell me a joke", "general"],
  ])("“%s” goes to %s", (question, agent) => {
    expect(routeLocally(question, { agents, history }).agent).toBe(agent);
  });

  test("without a question before there is nothing to lean on", () => {
    expect(routeLocally("and last month?", { agents }).agent).toBe("general");
  });
});

test("says why", () => {
  expect(routeLocally("overdue invoices", { agents }).reason).toBe("like “Which invoices are overdue?”");
});

test("without a general agent the first one takes the rest", () => {
  expect(routeLocally("tell me a joke", { agents: agents.slice(1) }).agent).toBe("invoices");
  expect(() => routeLocally("hi", { agents: [] })).toThrow("There is no agent to choose from.");
});
