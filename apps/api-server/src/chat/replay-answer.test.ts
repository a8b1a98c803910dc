import type { OmniMessage } from "@omni/ai-tools/contract";
import { readUIMessageStream, type UIMessageChunk } from "ai";
import { expect, test } from "vitest";
import { replayAnswer } from "./replay-answer.ts";

const answer: OmniMessage = {
  id: "0198c0de-0000-7000-8000-000000000001",
  role: "assistant",
  parts: [
    { type: "data-agent", data: { agent: "sales", by: "local", reason: "a deal is named" } },
    { type: "step-start" },
    {
      type: "tool-moveDeal",
      toolCallId: "call-1",
      state: "output-available",
      input: { deal: "Warehouse shelving", stage: "Won" },
      output: { status: "declined", summary: "Not done", approvalId: "0198c0de-0000-7000-8000-000000000002" },
    },
    { type: "step-start" },
    { type: "text", text: "This waits for your approval.", state: "done" },
  ],
};

async function read(chunks: readonly UIMessageChunk[]): Promise<OmniMessage | undefined> {
  let last: OmniMessage | undefined;
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const message of readUIMessageStream<OmniMessage>({ stream, terminateOnError: true })) last = message;
  return last;
}

test("a reader who starts from nothing ends with the same answer", async () => {
  const message = await read([{ type: "start", messageId: answer.id }, ...replayAnswer(answer)]);
  expect(message).toMatchObject({ id: answer.id, parts: answer.parts });
});

// Regression: without the replay the AI SDK refuses the result of a call it has not seen.
test("a new result of a replayed call finds its call", async () => {
  const result = { type: "tool-output-available", toolCallId: "call-1", output: { status: "failed" } } as const;
  const start = { type: "start", messageId: answer.id } as const;
  await expect(read([start, result])).rejects.toThrow("No tool invocation found");
  const message = await read([start, ...replayAnswer(answer), result]);
  expect(message?.parts.find(({ type }) => type === "tool-moveDeal")).toMatchObject({ output: { status: "failed" } });
});
