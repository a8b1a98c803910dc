import type { OmniMessage } from "@omni/ai-tools/contract";
import { readUIMessageStream, type UIMessageChunk } from "ai";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createAnswerCollector } from "./collect-answer.ts";

/** As it is stored and sent: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function asReadersHaveIt(chunks: readonly UIMessageChunk[]): Promise<unknown> {
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  let last: OmniMessage | undefined;
  for await (const message of readUIMessageStream<OmniMessage>({ stream })) last = message;
  return plain(last?.parts ?? []);
}

const words = fc.array(fc.string(), { maxLength: 4 });
const spoken = (type: "text" | "reasoning") =>
  fc
    .tuple(fc.uuid(), words)
    .map(([id, deltas]): UIMessageChunk[] => [
      { type: `${type}-start`, id },
      ...deltas.map((delta) => ({ type: `${type}-delta` as const, id, delta })),
      { type: `${type}-end`, id },
    ]);
const input = fc.jsonValue();
const called = fc
  .tuple(
    fc.uuid(),
    fc.constantFrom("getInvoices", "moveDeal"),
    fc.boolean(),
    input,
    fc.constantFrom("output", "failure", "refused", "cut"),
  )
  .map(([toolCallId, toolName, isStreamed, given, end]): UIMessageChunk[] => [
    ...(isStreamed ? [{ type: "tool-input-start" as const, toolCallId, toolName }] : []),
    ...(isStreamed ? [{ type: "tool-input-delta" as const, toolCallId, inputTextDelta: '{"a"' }] : []),
    ...(end === "refused"
      ? [{ type: "tool-input-error" as const, toolCallId, toolName, input: given, errorText: "no such filter" }]
      : [{ type: "tool-input-available" as const, toolCallId, toolName, input: given }]),
    ...(end === "output" ? [{ type: "tool-output-available" as const, toolCallId, output: { rows: [given] } }] : []),
    ...(end === "failure" ? [{ type: "tool-output-error" as const, toolCallId, errorText: "away" }] : []),
  ]);
const chosen = fc.constant<UIMessageChunk[]>([{ type: "data-agent", data: { agent: "invoices", by: "local", reason: "" } }]);
// One with an id takes the place of the one before.
const proven = fc
  .nat()
  .map((unbound): UIMessageChunk[] => [
    { type: "data-verification", id: "verification", data: { claims: [], counts: { bound: 0, unbound } } },
  ]);
const step = fc
  .array(fc.oneof(spoken("text"), spoken("reasoning"), called, chosen, proven), { maxLength: 5 })
  .map((parts): UIMessageChunk[] => [{ type: "start-step" }, ...parts.flat(), { type: "finish-step" }]);

test("an answer is put together as the SDK's own readers put it together", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
      // Readers say nothing of an answer that has nothing to show: this one ends with a word.
      const last: UIMessageChunk[] = [
        { type: "text-start", id: "last" },
        { type: "text-end", id: "last" },
      ];
      const chunks: UIMessageChunk[] = [{ type: "start", messageId: "1" }, ...steps.flat(), ...last, { type: "finish" }];
      const collector = createAnswerCollector();
      for (const chunk of chunks) collector.take(chunk);
      expect(plain(collector.parts)).toEqual(await asReadersHaveIt(chunks));
    }),
    { numRuns: 200 },
  );
});

test("while it grows, it is what was said so far", () => {
  const collector = createAnswerCollector();
  collector.take({ type: "text-start", id: "1" });
  collector.take({ type: "text-delta", id: "1", delta: "So " });
  expect(collector.parts).toEqual([{ type: "text", text: "So ", state: "streaming" }]);
});
