/** “Not from Germany”, “customers with more than 5 orders”: what is left out, and bounds on groups, for any tool whose schema can say so. */
import { generateText, type ToolSet, tool } from "ai";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2026-11-20T10:00:00Z"), timeZone: "Europe/Ljubljana" });

const customer = z.string().max(200).meta({ format: "reference", record: "customer" });
const country = z.string().length(2).meta({ format: "country", description: "ISO 3166-1 alpha-2" });
const currency = z.string().length(3).meta({ format: "currency" });
const amount = z.string().optional().meta({ format: "decimal" });
const filters = {
  customer: customer.optional(),
  country: country.optional(),
  currency: currency.optional(),
  exceptCustomer: z.array(customer).optional(),
  exceptCountry: z.array(country).optional(),
  exceptCurrency: z.array(currency).optional(),
};

function toolsWith(shape: z.ZodRawShape): ToolSet {
  return {
    listOrders: tool({
      description: "Lists orders, and adds them up.",
      inputSchema: z.strictObject(shape) as z.ZodObject,
      providerOptions: {
        omni: {
          subject: { one: "order", many: "orders" },
          words: ["revenue"],
          utterances: ["show the orders of Nordlicht", "orders in dollars", "our revenue per customer", "orders from Germany"],
          isWrite: false,
        },
      },
    }),
  };
}

async function callOf(prompt: string, tools: ToolSet) {
  const { toolCalls, text } = await generateText({ model, prompt, tools });
  return toolCalls[0]?.input ?? text;
}

describe("a tool that can leave out", () => {
  test.each<[string, Record<string, unknown>]>([
    ["orders not from Germany", { exceptCountry: ["DE"] }],
    ["orders except Germany and Austria", { exceptCountry: ["DE", "AT"] }],
    ["orders from Austria but not in USD", { country: "AT", exceptCurrency: ["USD"] }],
    ["orders without Nordlicht", { exceptCustomer: ["Nordlicht"] }],
    ["non-EUR orders", { exceptCurrency: ["EUR"] }],
    ["orders outside Slovenia", { exceptCountry: ["SI"] }],
    ["our revenue, apart from customers in Italy", { exceptCountry: ["IT"] }],
    ["orders from Germany", { country: "DE" }],
  ])("“%s”", async (question, expected) => {
    expect(await callOf(question, toolsWith(filters))).toEqual(expected);
  });

  test("“not only” leaves nothing out", async () => {
    expect(await callOf("orders not only from Germany", toolsWith(filters))).toEqual(expect.any(String));
  });
});

test("a tool that cannot leave out is not asked as though it could", async () => {
  const { exceptCustomer, exceptCountry, exceptCurrency, ...plain } = filters;
  for (const question of ["orders not from Germany", "orders without Nordlicht", "non-EUR orders"])
    expect(await callOf(question, toolsWith(plain)), question).toEqual(expect.any(String));
});

describe("a tool that groups", () => {
  const grouping = {
    ...filters,
    totalMin: amount,
    totalMax: amount,
    groupBy: z.enum(["customer", "month", "country"]).optional(),
  };
  const bounded = {
    ...grouping,
    groupSumMin: amount,
    groupSumMax: amount,
    groupCountMin: z.number().int().optional(),
    groupCountMax: z.number().int().optional(),
  };

  test.each<[string, Record<string, unknown>]>([
    ["customers with revenue over 5,000 EUR", { groupBy: "customer", groupSumMin: "5000.01", currency: "EUR" }],
    ["months with more than 20k revenue", { groupBy: "month", groupSumMin: "20000.01" }],
    ["countries where we have less than 1,000 EUR revenue", { groupBy: "country", groupSumMax: "999.99", currency: "EUR" }],
    ["customers with more than 5 orders", { groupBy: "customer", groupCountMin: 6 }],
    ["customers with at least three orders", { groupBy: "customer", groupCountMin: 3 }],
    ["orders over 5,000 EUR", { totalMin: "5000.01", currency: "EUR" }],
    ["customers with orders over 5,000 EUR", { groupBy: "customer", totalMin: "5000.01", currency: "EUR" }],
  ])("“%s”", async (question, expected) => {
    expect(await callOf(question, toolsWith(bounded))).toEqual(expected);
  });

  test("without bounds on groups, an amount that bounds them bounds nothing else", async () => {
    expect(await callOf("customers with revenue over 5,000 EUR", toolsWith(grouping))).toEqual(expect.any(String));
  });
});
