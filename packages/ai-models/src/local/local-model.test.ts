import type { LanguageModelV4Message } from "@ai-sdk/provider";
import { generateText, isStepCount, streamText } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offer } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z"), timeZone: "Europe/Berlin" });
const tools = offer();

describe("streams", () => {
  test("text in chunks that join to the whole text", async () => {
    const prompt = "what can you do?";
    const { text } = await generateText({ model, prompt, tools });
    const chunks: string[] = [];
    for await (const chunk of streamText({ model, prompt, tools }).textStream) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.join("")).toBe(text);
  });

  test("tool calls with their input", async () => {
    const result = streamText({ model, prompt: "overdue invoices of Nordlicht", tools });
    const types: string[] = [];
    for await (const part of result.stream) types.push(part.type);
    expect(types).toEqual(expect.arrayContaining(["tool-input-start", "tool-input-delta", "tool-input-end", "tool-call"]));
    expect(await result.toolCalls).toMatchObject([{ toolName: "getOverdueInvoices", input: { customer: "Nordlicht" } }]);
    expect(await result.finishReason).toBe("tool-calls");
  });

  test("stop when they are aborted", async () => {
    const abort = new AbortController();
    const { stream } = await model.doStream({ prompt: [user("what can you do?")], abortSignal: abort.signal });
    const reader = stream.getReader();
    await reader.read();
    abort.abort(new Error("stopped"));
    await expect(
      (async () => {
        for (let part = await reader.read(); !part.done; part = await reader.read());
      })(),
    ).rejects.toThrow("stopped");
  });
});

test("an aborted call is not answered", async () => {
  await expect(generateText({ model, prompt: "hi", abortSignal: AbortSignal.abort() })).rejects.toThrow();
});

describe("tool choice", () => {
  test("none: no call", async () => {
    const { toolCalls, text } = await generateText({ model, prompt: "overdue invoices", tools, toolChoice: "none" });
    expect(toolCalls).toEqual([]);
    expect(text).not.toBe("");
  });

  test("required: the likeliest tool that has all it needs", async () => {
    const { toolCalls } = await generateText({ model, prompt: "the weather", tools, toolChoice: "required" });
    expect(toolCalls).toHaveLength(1);
  });

  test("a named tool", async () => {
    const toolChoice = { type: "tool", toolName: "getInvoices" } as const;
    const { toolCalls } = await generateText({ model, prompt: "overdue invoices of Nordlicht", tools, toolChoice });
    expect(toolCalls).toMatchObject([{ toolName: "getInvoices", input: { isOverdue: true, customer: "Nordlicht" } }]);
  });
});

test("without tools it says so, and makes nothing up", async () => {
  const { text } = await generateText({ model, prompt: "which invoices are overdue?" });
  expect(text).toBe(
    "I can't answer that from the records here. I answer questions about the records here. Ask me for one of them by name or number.",
  );
});

test("the date is the asker's, not the server's", async () => {
  const now = () => new Date("2025-12-31T23:30:00Z");
  const prompt = "invoices issued today";
  const inBerlin = await generateText({ model: createLocalModel({ now, timeZone: "Europe/Berlin" }), prompt, tools });
  const inUtc = await generateText({ model: createLocalModel({ now }), prompt, tools });
  expect(inBerlin.toolCalls[0]?.input).toMatchObject({ issueDateFrom: "2026-01-01", issueDateTo: "2026-01-01" });
  expect(inUtc.toolCalls[0]?.input).toMatchObject({ issueDateFrom: "2025-12-31", issueDateTo: "2025-12-31" });
});

test("the same question gets the same answer", async () => {
  const ask = async () =>
    (await generateText({ model, prompt: "unpaid invoices of Nordlicht in March", tools })).toolCalls[0]?.input;
  expect(await ask()).toEqual(await ask());
});

describe("never throws", () => {
  const schema = { type: "object" as const };
  const offered = Object.entries({
    odd: null,
    other: 7,
    third: { type: "string" },
    fourth: { enum: [1, null] },
    fifth: { $ref: "#/$defs/x" },
  }).map(([name, property]) => ({
    type: "function" as const,
    name,
    inputSchema: { ...schema, properties: { value: property as never }, required: ["value"] },
    providerOptions: { omni: { utterances: [name, "", "💥"], subject: 3 as never } },
  }));

  test.each<[string, LanguageModelV4Message[]]>([
    ["no messages", []],
    ["only system", [{ role: "system", content: "Be nice." }]],
    ["an empty message", [user("")]],
    ["white space", [user(" \n\t ")]],
    ["emoji", [user("🧾💶❓")]],
    ["an assistant first", [{ role: "assistant", content: [{ type: "text", text: "hello" }] }]],
    ["100 kB of words", [user("overdue invoices ".repeat(6_000))]],
    ["100 kB without a space", [user("a".repeat(100_000))]],
    ["100 kB of spaces", [user(`and${" ".repeat(100_000)}x`)]],
    ["many separators", [user("move a from b to c in d as e ".repeat(500))]],
    ["property names", [user("constructor __proto__ toString invoices hasOwnProperty")]],
    [
      "a result without its call",
      [
        {
          role: "tool",
          content: [{ type: "tool-result", toolCallId: "x", toolName: "y", output: { type: "json", value: null } }],
        },
      ],
    ],
  ])("%s", async (_, prompt) => {
    for (const list of [offered, []]) {
      const started = performance.now();
      const { content } = await model.doGenerate({ prompt, tools: list });
      expect(content).toHaveLength(1);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });

  test("any text at all", async () => {
    const words = fc.constantFrom(
      ..."show invoices over 5k EUR from Nordlicht since last month and move it to Won “ ” ' 1.2.3 €- Q9 31st".split(" "),
    );
    const anything = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join(" ")),
    );
    const answering = offer({
      getInvoices: { rows: [{ number: "1" }], totals: { count: 2 }, more: { returned: 1, total: 2, next: { cursor: "c" } } },
      getOverdueInvoices: { rows: [], totals: { count: 0 }, more: null },
      searchCustomers: { rows: [{ name: "Nordlicht" }], totals: { count: 1 }, more: null },
      getCustomer: { error: { code: "ambiguous", message: "?", candidates: [{ label: "A" }, { label: "B" }] } },
      listDeals: {},
      moveDeal: { status: "approval_required", approval: { id: "a", changes: [] } },
      listParkingSpots: "none",
    });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (first, second) => {
        const question = { role: "user" as const, content: first };
        const { responseMessages } = await generateText({
          model,
          messages: [question],
          tools: answering,
          stopWhen: isStepCount(2),
        });
        const messages = [question, ...responseMessages, { role: "user" as const, content: second }];
        const { content } = await generateText({ model, messages, tools: answering });
        return content.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});

test("a question takes milliseconds", async () => {
  const recorder = new MockLanguageModelV4({ doGenerate: (options) => model.doGenerate(options) });
  await generateText({ model: recorder, prompt: "unpaid invoices of Nordlicht over 5,000 EUR since 1 June", tools });
  const [call] = recorder.doGenerateCalls;
  if (!call) throw new Error("the model was not called");
  const times: number[] = [];
  for (let round = 0; round < 51; round++) {
    const started = performance.now();
    await model.doGenerate(call);
    times.push(performance.now() - started);
  }
  expect(times.toSorted((one, other) => one - other)[25]).toBeLessThan(5);
});

function user(text: string): LanguageModelV4Message {
  return { role: "user", content: [{ type: "text", text }] };
}
