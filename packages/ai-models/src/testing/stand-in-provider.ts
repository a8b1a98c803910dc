/**
 * A provider on the loopback interface that answers as a test tells it to, in each provider's own protocol.
 *
 * @module
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the stand-in was asked. */
export interface SeenRequest {
  readonly path: string;
  readonly key: string;
  /** When the asker hung up, in milliseconds of `performance.now()`. */
  readonly hungUp: Promise<number>;
}

/** One answer of the stand-in. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: readonly string[];
  /** What follows: nothing more, a broken connection, or silence; `mute` is silent from the start. */
  readonly end: "close" | "cut" | "hang" | "mute";
  /** Milliseconds before each chunk. */
  readonly paceMs?: number;
}

export interface StandInProvider {
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  /** The answers to come, in order; the last one is given again and again. */
  replies(...replies: readonly Reply[]): void;
  stop(): Promise<void>;
}

export async function startStandIn(): Promise<StandInProvider> {
  let seen: SeenRequest[] = [];
  let queue: readonly Reply[] = [];
  const server = createServer(async (request, response) => {
    const { promise: hungUp, resolve } = Promise.withResolvers<number>();
    response.on("close", () => resolve(performance.now()));
    const reply = queue[Math.min(seen.length, queue.length - 1)] ?? failure(500);
    seen.push({ path: new URL(request.url ?? "/", "http://localhost").pathname, key: keyOf(request), hungUp });
    await give(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get seen() {
      return seen;
    },
    replies(...replies) {
      seen = [];
      queue = replies;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function give(response: ServerResponse, { status, headers, chunks, end, paceMs = 0 }: Reply): Promise<void> {
  if (end === "mute") return;
  response.writeHead(status, headers);
  response.flushHeaders();
  for (const chunk of chunks) {
    if (paceMs > 0) await Bun.sleep(paceMs);
    if (response.destroyed) return;
    response.write(chunk);
  }
  if (end === "close") response.end();
  if (end === "hang") return;
  // What was sent is to arrive before the connection breaks.
  await Bun.sleep(20);
  if (end === "cut") response.destroy();
}

function keyOf({ headers }: IncomingMessage): string {
  return (
    [headers.authorization?.replace("Bearer ", ""), headers["x-goog-api-key"], headers["x-api-key"]]
      .find(Boolean)
      ?.toString() ?? ""
  );
}

/** Server-sent events: each a JSON value, or a text as it is. */
export function events(payloads: readonly unknown[], end: Reply["end"] = "close", paceMs = 0): Reply {
  const chunks = payloads.map((payload) => {
    const { type } = (payload ?? {}) as { type?: unknown };
    const name = typeof type === "string" ? `event: ${type}\n` : "";
    return `${name}data: ${typeof payload === "string" ? payload : JSON.stringify(payload)}\n\n`;
  });
  return { status: 200, headers: { "content-type": "text/event-stream" }, chunks, end, paceMs };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return { status, headers: { "content-type": "application/json", ...headers }, chunks: [JSON.stringify(body)], end: "close" };
}

/** An error as providers answer it. */
export function failure(status: number, headers: Record<string, string> = {}, code = "some_code"): Reply {
  return json({ error: { message: "the secret text of an error", code, type: code } }, status, headers);
}

/** A protocol: the events of an answer that says `words` and, perhaps, calls a tool. */
export interface Protocol {
  readonly model: string;
  readonly provider: "openai" | "mistral" | "google" | "anthropic";
  answer(words: readonly string[], call?: ToolCall): unknown[];
  /** How many events at the end say that the answer is complete. */
  readonly closing: number;
  /** Path of the endpoint behind the base URL. */
  readonly path: RegExp;
}

export interface ToolCall {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const completion = (delta: unknown, finish: string | null = null) => ({
  id: "c1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta, finish_reason: finish }],
});

function completions(words: readonly string[], call?: ToolCall): unknown[] {
  const say = (content: string) => ({ role: "assistant", content });
  const calls =
    call === undefined
      ? []
      : [
          completion({
            tool_calls: [
              {
                index: 0,
                id: "call1abcd",
                type: "function",
                function: { name: call.name, arguments: JSON.stringify(call.input) },
              },
            ],
          }),
        ];
  const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, prompt_tokens_details: { cached_tokens: 4 } };
  return [
    ...words.map((word) => completion(say(word))),
    ...calls,
    { ...completion({}, call === undefined ? "stop" : "tool_calls"), usage },
    "[DONE]",
  ];
}

function responses(words: readonly string[], call?: ToolCall): unknown[] {
  const item = { type: "function_call", id: "fc1", call_id: "call1", name: call?.name, status: "completed" };
  return [
    { type: "response.created", response: { id: "r1", created_at: 1, model: "m" } },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { type: "message", id: "msg1", status: "in_progress", role: "assistant", content: [] },
    },
    ...words.map((delta) => ({
      type: "response.output_text.delta",
      item_id: "msg1",
      output_index: 0,
      content_index: 0,
      delta,
    })),
    {
      type: "response.output_item.done",
      output_index: 0,
      item: { type: "message", id: "msg1", status: "completed", role: "assistant", content: [] },
    },
    ...(call === undefined
      ? []
      : [
          { type: "response.output_item.added", output_index: 1, item: { ...item, arguments: "" } },
          { type: "response.output_item.done", output_index: 1, item: { ...item, arguments: JSON.stringify(call.input) } },
        ]),
    {
      type: "response.completed",
      response: {
        id: "r1",
        usage: {
          input_tokens: 10,
          input_tokens_details: { cached_tokens: 4 },
          output_tokens: 5,
          output_tokens_details: { reasoning_tokens: 0 },
        },
      },
    },
  ];
}

function generated(words: readonly string[], call?: ToolCall): unknown[] {
  const chunk = (part: unknown, finishReason?: string) => ({
    candidates: [
      { content: { role: "model", parts: [part] }, index: 0, ...(finishReason === undefined ? {} : { finishReason }) },
    ],
    usageMetadata: { promptTokenCount: 10, cachedContentTokenCount: 4, candidatesTokenCount: 5, totalTokenCount: 15 },
  });
  const parts = [
    ...words.map((text) => ({ text })),
    ...(call === undefined ? [] : [{ functionCall: { name: call.name, args: call.input } }]),
  ];
  return [...parts.map((part) => chunk(part)), chunk({ text: "" }, "STOP")];
}

function messages(words: readonly string[], call?: ToolCall): unknown[] {
  const usage = { input_tokens: 6, cache_read_input_tokens: 4, cache_creation_input_tokens: 0, output_tokens: 1 };
  const tool =
    call === undefined
      ? []
      : [
          {
            type: "content_block_start",
            index: 1,
            content_block: { type: "tool_use", id: "toolu_1", name: call.name, input: {} },
          },
          {
            type: "content_block_delta",
            index: 1,
            delta: { type: "input_json_delta", partial_json: JSON.stringify(call.input) },
          },
          { type: "content_block_stop", index: 1 },
        ];
  return [
    {
      type: "message_start",
      message: {
        id: "msg_1",
        type: "message",
        role: "assistant",
        model: "m",
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage,
      },
    },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    ...words.map((text) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } })),
    { type: "content_block_stop", index: 0 },
    ...tool,
    {
      type: "message_delta",
      delta: { stop_reason: call === undefined ? "end_turn" : "tool_use", stop_sequence: null },
      usage: { output_tokens: 5 },
    },
    { type: "message_stop" },
  ];
}

export const protocols = {
  "openai chat completions": {
    model: "openai:m",
    provider: "openai",
    answer: completions,
    closing: 2,
    path: /^\/chat\/completions$/,
  },
  "openai responses": { model: "openai-responses:m", provider: "openai", answer: responses, closing: 1, path: /^\/responses$/ },
  mistral: { model: "mistral:m", provider: "mistral", answer: completions, closing: 2, path: /^\/chat\/completions$/ },
  google: { model: "google:m", provider: "google", answer: generated, closing: 1, path: /^\/models\/m:streamGenerateContent$/ },
  anthropic: { model: "anthropic:m", provider: "anthropic", answer: messages, closing: 2, path: /^\/messages$/ },
} as const satisfies Record<string, Protocol>;
