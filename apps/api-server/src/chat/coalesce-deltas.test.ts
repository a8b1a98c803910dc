import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { wrapLanguageModel } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coalesceDeltas } from "./coalesce-deltas.ts";

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const finish: LanguageModelV4StreamPart = { type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage };

async function streamOf(source: ReadableStream<LanguageModelV4StreamPart>): Promise<ReadableStream<LanguageModelV4StreamPart>> {
  const model = wrapLanguageModel({
    model: new MockLanguageModelV4({ doStream: { stream: source } }),
    middleware: coalesceDeltas,
  });
  return (await model.doStream({ prompt: [] })).stream;
}

/** Parts one after another, each after a moment. */
function trickle(parts: readonly LanguageModelV4StreamPart[], ms: number): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    async start(controller) {
      for (const part of parts) {
        if (ms > 0) await Bun.sleep(ms);
        controller.enqueue(part);
      }
      controller.close();
    },
  });
}

/** As if nothing had been put together: neighbouring pieces of one text count as one. */
function merged(parts: readonly LanguageModelV4StreamPart[]): unknown[] {
  const all: LanguageModelV4StreamPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.type === "text-delta" && last?.type === "text-delta" && last.id === part.id)
      all[all.length - 1] = { ...last, delta: last.delta + part.delta };
    else all.push(part);
  }
  return all;
}

const delta = fc.record({ type: fc.constant("text-delta" as const), id: fc.constantFrom("1", "2"), delta: fc.string() });
const other = fc.constantFrom<LanguageModelV4StreamPart>(
  { type: "text-start", id: "1" },
  { type: "text-end", id: "1" },
  { type: "reasoning-delta", id: "3", delta: "hm" },
  { type: "tool-call", toolCallId: "4", toolName: "getInvoices", input: "{}" },
);

describe("putting the words of many answers together", () => {
  test("loses, repeats and reorders nothing, however many answers are being written", async () => {
    // So many at once that words are gathered.
    const crowd = await Promise.all(Array.from({ length: 200 }, () => streamOf(new ReadableStream())));
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof({ weight: 4, arbitrary: delta }, other), { maxLength: 30 }),
          fc.constantFrom(0, 1),
          async (parts, ms) => {
            const read = await Array.fromAsync(await streamOf(trickle([...parts, finish], ms)));
            expect(merged(read)).toEqual(merged([...parts, finish]));
          },
        ),
        { numRuns: 60 },
      );
    } finally {
      await Promise.all(crowd.map((stream) => stream.cancel()));
    }
  }, 30_000);

  test("hands on every piece as it comes while there are few", async () => {
    const parts = ["a", "b", "c"].map((text): LanguageModelV4StreamPart => ({ type: "text-delta", id: "1", delta: text }));
    expect(await Array.fromAsync(await streamOf(trickle(parts, 0)))).toEqual(parts);
  });

  test("hands on a failure behind what came before it", async () => {
    const failing = new ReadableStream<LanguageModelV4StreamPart>({
      start(controller) {
        controller.enqueue({ type: "text-delta", id: "1", delta: "So" });
      },
      pull(controller) {
        controller.error(new Error("cut"));
      },
    });
    const read: unknown[] = [];
    const reading = (async () => {
      for await (const part of await streamOf(failing)) read.push(part);
    })();
    await expect(reading).rejects.toThrow("cut");
  });
});
