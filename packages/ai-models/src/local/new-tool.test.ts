/** A tool that nobody here has ever heard of is usable by what it says about itself: schema, subject, words and a few examples. */
import { generateText, type ToolSet, tool } from "ai";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createLocalModel } from "./local-model.ts";
import { routeLocally } from "./route-locally.ts";

const model = createLocalModel({ now: () => new Date("2026-11-20T10:00:00Z"), timeZone: "Europe/Ljubljana" });

const inputSchema = z.strictObject({
  vehicle: z.string().max(200).optional().meta({ format: "reference", record: "vehicle" }),
  state: z.enum(["planned", "on_the_road", "delivered"]).optional(),
  isUrgent: z.boolean().optional(),
  departureDateFrom: z.iso.date().optional().meta({ format: "date" }),
  departureDateTo: z.iso.date().optional().meta({ format: "date" }),
  costMin: z.string().optional().meta({ format: "decimal" }),
  costMax: z.string().optional().meta({ format: "decimal" }),
  currency: z.string().length(3).optional().meta({ format: "currency" }),
  limit: z.number().int().max(50).optional(),
});
const hints = {
  subject: { one: "delivery", many: "deliveries" },
  words: ["shipments", "transports"],
  utterances: [
    "which deliveries leave tomorrow",
    "urgent deliveries of this week",
    "deliveries with the vehicle Sprinter",
    "how many deliveries are planned",
  ],
  fields: ["number", "vehicle", "state", "cost"],
  isWrite: false,
};
const tools: ToolSet = {
  listDeliveries: tool({
    description: "Lists deliveries.",
    inputSchema: inputSchema as z.ZodObject,
    providerOptions: { omni: hints },
  }),
};

const callOf = async (prompt: string) => {
  const { toolCalls, text } = await generateText({ model, prompt, tools });
  return toolCalls[0]?.input ?? text;
};

describe("a tool about deliveries", () => {
  test.each<[string, Record<string, unknown>]>([
    ["show me all urgent deliveries", { isUrgent: true }],
    ["which deliveries are on the road?", { state: "on_the_road" }],
    ["deliveries leaving last week", { departureDateFrom: "2026-11-09", departureDateTo: "2026-11-15" }],
    ["shipments over 500 EUR since 1 October", { costMin: "500.01", currency: "EUR", departureDateFrom: "2026-10-01" }],
    ["planned transports with the vehicle Sprinter 7", { state: "planned", vehicle: "Sprinter 7" }],
    ["the first 5 delivred shipments", { state: "delivered", limit: 5 }],
  ])("“%s”", async (question, expected) => {
    expect(await callOf(question)).toEqual(expected);
  });

  test.each([
    "deliveries without a driver",
    "the heaviest delivery",
    "deliveries except those of Sprinter",
    "cancel the delivery",
  ])("“%s” is more than it can say, and is not answered as though it were less", async (question) => {
    expect(await callOf(question)).toEqual(expect.any(String));
  });

  test("its agent is found, and nobody else's questions are its", () => {
    const agents = [
      { name: "general", description: "The rest", utterances: [] },
      {
        name: "transport",
        description: "Deliveries",
        utterances: [],
        tools: [
          {
            name: "listDeliveries",
            description: "Lists deliveries.",
            inputSchema: z.toJSONSchema(inputSchema, { io: "input", target: "draft-7" }) as never,
            hints,
          },
        ],
      },
    ];
    expect(routeLocally("urgent shipments next week", { agents }).agent).toBe("transport");
    expect(routeLocally("how many invoices are overdue?", { agents }).agent).toBe("general");
  });
});
