/** A model provider on loopback (OpenAI's chat completions) whose words are numbered, and which notices being hung up on. */

export interface Provider {
  readonly url: string;
  /** How the answers that begin from now on are paced. */
  pace: { words: number; perSecond: number };
  /** The bodies of the requests, as sent. */
  readonly asked: readonly string[];
  /** When requests were hung up on, by `performance.now()`. */
  readonly hungUpAt: readonly number[];
  close(): Promise<void>;
}

export function wordAt(index: number): string {
  return `w${index} `;
}

export function textOf(words: number): string {
  return Array.from({ length: words }, (_, index) => wordAt(index)).join("");
}

export function startProvider(): Provider {
  const encoder = new TextEncoder();
  const asked: string[] = [];
  const hungUpAt: number[] = [];
  const pace = { words: 50, perSecond: 100 };
  const event = (delta: object, finish: string | null = null) =>
    encoder.encode(
      `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 0, model: "stand-in", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    idleTimeout: 0,
    async fetch(request) {
      asked.push(await request.text());
      const { words, perSecond } = provider.pace;
      let timer: ReturnType<typeof setInterval> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const startedAt = performance.now();
          let sent = 0;
          controller.enqueue(event({ role: "assistant", content: "" }));
          timer = setInterval(() => {
            const due = Math.min(words, Math.floor(((performance.now() - startedAt) / 1000) * perSecond));
            for (; sent < due; sent++) controller.enqueue(event({ content: wordAt(sent) }));
            if (sent < words) return;
            clearInterval(timer);
            controller.enqueue(event({}, "stop"));
            controller.enqueue(encoder.encode("data: [DONE]\n\n"));
            controller.close();
          }, 5);
        },
        cancel() {
          clearInterval(timer);
          hungUpAt.push(performance.now());
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
  });
  const provider: Provider = {
    url: `http://127.0.0.1:${server.port}/v1`,
    pace,
    asked,
    hungUpAt,
    close: () => server.stop(true),
  };
  return provider;
}
