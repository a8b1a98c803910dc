import { languages, routeLocally } from "@omni/ai-models";
import { tools as allTools } from "@omni/ai-tools";
import { describe, expect, test } from "vitest";
import { type AgentName, agents, routes } from "./registry.ts";

describe.each(routes)("$name", ({ name, utterances }) => {
  test.each(utterances)("keeps its own example “%s”", (utterance) => {
    expect(routeLocally(utterance, { agents: routes }).agent).toBe(name);
  });
});

/** Asked in other words than any example. */
const paraphrases: readonly [string, AgentName][] = [
  ["hi there", "general"],
  ["what are you able to do?", "general"],
  ["tell me a joke", "general"],
  ["what's the weather in Ljubljana", "general"],
  ["which of our invoices are still unpaid?", "invoices"],
  ["show overdue invoices of Nordfeld Axis", "invoices"],
  ["list invoices issued since 1 June", "invoices"],
  ["how many draft invoices are there", "invoices"],
  ["unpaid invoices over 10,000 EUR", "invoices"],
  ["how many customers are in Austria?", "customers"],
  ["find customers in the logistics industry", "customers"],
  ["tell me about the customer Nordfeld Axis", "customers"],
  ["how much does Nordfeld Axis owe us?", "customers"],
  ["move the deal Canteen furniture to Negotiation", "sales"],
  ["mark the deal Canteen furniture as lost", "sales"],
];

test.each(paraphrases)("“%s” goes to %s", (question, agent) => {
  expect(routeLocally(question, { agents: routes }).agent).toBe(agent);
});

test("every assistant says what it answers, in one line", () => {
  for (const { description } of Object.values(agents)) expect(description).toMatch(/^[^\n]{10,120}$/);
});

describe.each(languages.filter(({ locale }) => !locale.startsWith("en")))("what is offered in $locale", ({ examples }) => {
  const offered = Object.values(agents).flatMap(({ suggestions = [], tools = [] }) => [
    ...suggestions,
    ...tools.flatMap((name) => allTools[name].utterances.slice(0, 1)),
  ]);
  test.each([...new Set(offered)])("“%s” is said in it", (example) => {
    expect(examples).toHaveProperty([example], expect.stringMatching(/\p{L}{3}/u));
  });
});
