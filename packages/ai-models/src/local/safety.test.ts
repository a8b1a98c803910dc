import { generateText, type ModelMessage } from "ai";
import { describe, expect, test } from "vitest";
import { offer } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z") });
const tools = offer();

const callsFor = async (prompt: string) => {
  const { toolCalls } = await generateText({ model, prompt, tools });
  return toolCalls.map(({ toolName, input }) => [toolName, input]);
};

describe("a change is never made of what only has the form of one", () => {
  test.each([
    "mark all overdue invoices as paid",
    "mark INV-2025-0042 as paid",
    "change the email of Nordlicht to info@example.com",
    "set the price of the desk to 99 EUR",
    "put 100 dollars into the savings account",
    "close all deals in negotiation",
    "označi račun INV-2025-0042 kot plačan",
    "markiere alle Rechnungen als bezahlt",
    "what goes in the vehicle",
  ])("%s", async (prompt) => {
    const moved = (await callsFor(prompt)).filter(([name]) => name === "moveDeal");
    expect(moved).toEqual([]);
  });
});

describe("a deal is moved however it is said", () => {
  test.each<[string, string, string]>([
    ["Meeting rooms – Nordlicht Logistik: we lost that one, update it pls", "Meeting rooms – Nordlicht Logistik", "lost"],
    ["Meeting rooms – Nordlicht Logistik has moved to Negotiation", "Meeting rooms – Nordlicht Logistik", "Negotiation"],
    ["great news, we won Meeting rooms – Nordlicht Logistik", "Meeting rooms – Nordlicht Logistik", "won"],
    ["posel Meeting rooms – Nordlicht Logistik je izgubljen", "Meeting rooms – Nordlicht Logistik", "lost"],
    ["schieb Meeting rooms – Nordlicht Logistik auf gewonnen", "Meeting rooms – Nordlicht Logistik", "won"],
  ])("%s", async (prompt, deal, stage) => {
    expect(await callsFor(prompt)).toEqual([["moveDeal", { deal, stage }]]);
  });
});

describe("a figure is never said for another question", () => {
  test.each([
    "is it paid?",
    "did they answer",
    "show me invoices due tomorrow or overdue",
    "invoices that were paid late",
    "unpaid invoices of our biggest customer",
    "invoices without any VAT",
    "invoices due on Sundays",
    "overdue invoices except those of Nordlicht",
  ])("%s", async (prompt) => {
    expect(await callsFor(prompt)).toEqual([]);
  });

  test("a slip of the finger is no part of the name after it", async () => {
    expect(await callsFor("invocies qwertz Nordlicht Logistik")).toEqual([]);
    expect(await callsFor("Nordlicht Logistik invoices")).toEqual([["getInvoices", { customer: "Nordlicht Logistik" }]]);
  });
});

test("an answer to “which one?” is told as the answer to what was asked", async () => {
  const found = { record: { name: "Nordlicht Logistik", street: "Hafenstraße 1", city: "Hamburg", email: "a@example.com" } };
  const messages: ModelMessage[] = [
    { role: "user", content: "street address of Nordlicht" },
    {
      role: "assistant",
      content: [{ type: "tool-call", toolCallId: "1", toolName: "getCustomer", input: { customer: "Nordlicht" } }],
    },
    {
      role: "tool",
      content: [
        {
          type: "tool-result",
          toolCallId: "1",
          toolName: "getCustomer",
          output: {
            type: "json",
            value: {
              error: {
                code: "ambiguous",
                message: "Two.",
                candidates: [{ label: "Nordlicht Logistik" }, { label: "Nordlicht Bau" }],
              },
            },
          },
        },
      ],
    },
    { role: "assistant", content: "Which one do you mean?" },
    { role: "user", content: "Nordlicht Logistik" },
  ];
  const { toolCalls, responseMessages } = await generateText({ model, messages, tools: offer({ getCustomer: found }) });
  expect(toolCalls).toMatchObject([{ toolName: "getCustomer", input: { customer: "Nordlicht Logistik" } }]);
  const { text } = await generateText({ model, messages: [...messages, ...responseMessages], tools });
  expect(text.split("\n")[0]).toContain("Hafenstraße 1");
});

test("“which ones”, after figures by stage, asks for the deals themselves", async () => {
  const { toolCalls } = await generateText({ model, prompt: "which deals are in the Negotiation stage", tools });
  expect(toolCalls).toMatchObject([{ toolName: "listDeals", input: { stage: "Negotiation" } }]);
});
