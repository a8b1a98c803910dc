/**
 * A model provider on loopback that speaks OpenAI's chat completions: `firstMs` until the first word, then `tokens` words,
 * `perSecond` of them a second. `POST /pace` sets those. One clock for all streams, so that it costs next to nothing itself.
 *
 * @module
 */
import { wordAt } from "./words.ts";

export interface Pace {
  readonly firstMs: number;
  readonly tokens: number;
  readonly perSecond: number;
}

const [port = "0"] = process.argv.slice(2);
const encoder = new TextEncoder();
let pace: Pace = { firstMs: 50, tokens: 20, perSecond: 50 };

interface Running {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  readonly pace: Pace;
  /** When its next word is due. */
  dueAt: number;
  sent: number;
}

const running = new Set<Running>();

function chunk(delta: object, finishReason: string | null = null): string {
  const choice = { index: 0, delta, finish_reason: finishReason };
  return `data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", created: 0, model: "stand-in", choices: [choice] })}\n\n`;
}

const words = Array.from({ length: 4096 }, (_, index) => encoder.encode(chunk({ content: wordAt(index) })));
const opening = encoder.encode(chunk({ role: "assistant", content: "" }));
const ending = encoder.encode(`${chunk({}, "stop")}data: [DONE]\n\n`);

setInterval(() => {
  const now = performance.now();
  for (const stream of running) {
    while (stream.dueAt <= now && stream.sent < stream.pace.tokens) {
      stream.controller.enqueue(words[stream.sent % words.length] ?? opening);
      stream.sent += 1;
      stream.dueAt += 1000 / stream.pace.perSecond;
    }
    if (stream.sent < stream.pace.tokens) continue;
    running.delete(stream);
    stream.controller.enqueue(ending);
    stream.controller.close();
  }
}, 1);

Bun.serve({
  port: Number(port),
  hostname: "127.0.0.1",
  idleTimeout: 0,
  routes: {
    "/pace": {
      async POST(request) {
        pace = (await request.json()) as Pace;
        return new Response(null, { status: 204 });
      },
    },
    "/v1/chat/completions": {
      async POST(request) {
        await request.text();
        let stream: Running | undefined;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            stream = { controller, pace, dueAt: performance.now() + pace.firstMs, sent: 0 };
            controller.enqueue(opening);
            running.add(stream);
          },
          cancel() {
            if (stream !== undefined) running.delete(stream);
          },
        });
        return new Response(body, { headers: { "content-type": "text/event-stream" } });
      },
    },
  },
  fetch: () => new Response("ok"),
});
