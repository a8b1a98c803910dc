/** Parts that a provider may send in any order, and what is let through of them. */
import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { simulateReadableStream } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { expect, test } from "vitest";
import { defaultTimeouts } from "./call-policy.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";
import { createKeyRing } from "./key-ring.ts";
import { createHealthRecord } from "./model-health.ts";
import { createResilientLanguageModel } from "./resilient-language-model.ts";

type Part = LanguageModelV4StreamPart;

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const finish: Part = { type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage };
const call = (toolCallId: string): Part => ({ type: "tool-call", toolCallId, toolName: "lookUp", input: "{}" });
const result = (toolCallId: string): Part => ({ type: "tool-result", toolCallId, toolName: "lookUp", result: "found" });
const say = (delta: string): Part => ({ type: "text-delta", id: "1", delta });

async function partsOf(parts: readonly Part[]): Promise<Part[]> {
  const model: LanguageModelV4 = new MockLanguageModelV4({
    doStream: async () => ({
      stream: simulateReadableStream({ chunks: [...parts], initialDelayInMs: null, chunkDelayInMs: null }),
    }),
  });
  const resilient = createResilientLanguageModel(
    {
      role: "chat",
      targets: [
        {
          name: "mock:m",
          provider: "mock",
          modelId: "m",
          isPriced: true,
          keys: createKeyRing(["k"]),
          breaker: createCircuitBreaker({ threshold: 5, restMs: 1000 }),
          health: createHealthRecord(),
          model: () => model,
        },
      ],
      timeouts: defaultTimeouts,
      ports: { date: () => new Date(0), now: () => performance.now(), sleep: async () => undefined, random: () => 0 },
      onCall: () => undefined,
    },
    model,
  );
  const { stream } = await resilient.doStream({ prompt: [] });
  return Array.fromAsync(stream as unknown as AsyncIterable<Part>);
}

test("tool calls come when the answer is complete, in their order", async () => {
  const parts = await partsOf([call("1"), call("2"), say("Done."), finish]);
  expect(parts).toEqual([say("Done."), call("1"), call("2"), finish]);
});

// Regression: recorded answers of OpenAI with a shell of their own; the client refused a result before its call.
test("a result that the provider brings itself comes after its call", async () => {
  expect(await partsOf([call("1"), result("1"), finish])).toEqual([call("1"), result("1"), finish]);
});

// Regression: recorded answers that go on with a call of an earlier one; the client refused the whole answer.
test("a result of something that this answer did not call is left out", async () => {
  expect(await partsOf([result("earlier"), say("So."), finish])).toEqual([say("So."), finish]);
});

test("an answer without a word is an answer", async () => {
  expect(await partsOf([{ type: "text-start", id: "1" }, { type: "text-end", id: "1" }, finish])).toHaveLength(3);
});
