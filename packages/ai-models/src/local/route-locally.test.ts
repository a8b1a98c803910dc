import { describe, expect, test } from "vitest";
import { routeLocally } from "./route-locally.ts";

const agents = [
  {
    name: "general",
    description: "Greetings, what this product can do, and whatever belongs to no other assistant",
    utterances: ["hello", "what can you do", "thank you"],
  },
  {
    name: "invoices",
    description: "Invoices, credit notes, supplier bills, what is paid, due or overdue",
    utterances: [
      "which invoices are overdue",
      "show me the invoices of last month",
      "which invoices are unpaid",
      "who owes us money",
    ],
  },
  {
    name: "customers",
    description: "Customers and their people: finding them, their details, what they owe",
    utterances: [
      "tell me about Nordlicht",
      "how much does Berger owe us",
      "customers in Austria",
      "email address of Nordlicht",
    ],
  },
  {
    name: "sales",
    description: "Deals and the pipeline: moving a deal to another stage",
    utterances: [
      "move the deal Warehouse shelving to Negotiation",
      "we won the deal Solar roof",
      "which deals are in negotiation",
    ],
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
  expect(routeLocally("overdue invoices", { agents }).reason).toBe("like “which invoices are overdue”");
});

test("without a general agent the first one takes the rest", () => {
  expect(routeLocally("tell me a joke", { agents: agents.slice(1) }).agent).toBe("invoices");
  expect(() => routeLocally("hi", { agents: [] })).toThrow("There is no agent to choose from.");
});
