/** An assistant that hands a question on: who answers changes, its tools and rights with it, and not for ever. */
import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { OmniMessage } from "@omni/ai-tools/contract";
import { newId } from "@omni/core";
import { MockLanguageModelV4 } from "ai/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chatClient } from "../testing/chat-client.ts";
import { scriptedModel } from "../testing/scripted-model.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

type Reply = { readonly to: string } | { readonly say: string };

let replies: Reply[] = [];
const asked: LanguageModelV4CallOptions[] = [];
let server: TestServer;
let token: string;

beforeAll(async () => {
  const model = new MockLanguageModelV4({
    async doStream(options) {
      asked.push(options);
      const reply = replies.shift() ?? { say: "Done." };
      const parts: LanguageModelV4StreamPart[] =
        "to" in reply
          ? [
              {
                type: "tool-call",
                toolCallId: newId(),
                toolName: "handOff",
                input: JSON.stringify({ to: reply.to, reason: "theirs" }),
              },
            ]
          : [
              { type: "text-start", id: "1" },
              { type: "text-delta", id: "1", delta: reply.say },
              { type: "text-end", id: "1" },
            ];
      const unified = "to" in reply ? ("tool-calls" as const) : ("stop" as const);
      return {
        stream: new ReadableStream({
          start(controller) {
            for (const part of parts) controller.enqueue(part);
            controller.enqueue({ type: "finish", finishReason: { unified, raw: unified }, usage });
            controller.close();
          },
        }),
      };
    },
  });
  server = await startTestServer({ models: { ...scriptedModel().models, model: () => model } });
  ({ token } = await server.found("Ours"));
});
afterAll(() => server.close());

async function ask(...given: Reply[]): Promise<OmniMessage> {
  replies = given;
  asked.length = 0;
  const answer = await chatClient(server, token).ask("hello", newId());
  await server.settled();
  return answer;
}

const agentsIn = ({ parts }: OmniMessage) =>
  parts.flatMap((part) => (part.type === "data-agent" ? [`${part.data.agent} by ${part.data.by}`] : []));
const toolNames = (options: LanguageModelV4CallOptions | undefined) => (options?.tools ?? []).map(({ name }) => name);

test("the other assistant goes on with its own tools, and the person sees who answers", async () => {
  const answer = await ask({ to: "invoices" }, { say: "Nothing is due." });
  expect(agentsIn(answer)).toEqual(["general by local", "invoices by model"]);
  expect(answer.parts.map(({ type }) => type as string)).not.toContain("tool-handOff");
  expect(toolNames(asked[0])).toEqual(["handOff"]);
  expect(toolNames(asked[1])).toContain("getInvoices");
  expect(toolNames(asked[1])).not.toContain("moveDeal");
});

test("a question is handed on at most three times", async () => {
  const answer = await ask({ to: "invoices" }, { to: "customers" }, { to: "sales" }, { say: "So it is." });
  expect(agentsIn(answer)).toHaveLength(4);
  expect(asked.slice(0, 3).every((options) => toolNames(options).includes("handOff"))).toBe(true);
  expect(toolNames(asked[3])).not.toContain("handOff");
});

test("handing a question to oneself changes nothing", async () => {
  const answer = await ask({ to: "general" }, { say: "Hello." });
  expect(agentsIn(answer)).toEqual(["general by local"]);
});
