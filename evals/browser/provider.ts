/** A model provider on loopback (OpenAI's chat completions) that a test holds back, lets go, or lets fail. */

export interface Provider {
  readonly url: string;
  /** What it says to the next questions, word by word. */
  text: string;
  /** Milliseconds between two words. */
  pauseMs: number;
  /** After so many words it hangs up, with its answer unfinished; null for never. */
  failsAfter: number | null;
  /** How many requests it was hung up on before it had finished. */
  readonly hangUps: number;
  close(): Promise<void>;
}

export function startProvider(): Provider {
  const encoder = new TextEncoder();
  let hangUps = 0;
  const event = (delta: object, finish: string | null = null) =>
    encoder.encode(
      `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 0, model: "stand-in", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    idleTimeout: 0,
    async fetch(request) {
      await request.text();
      let isOpen = true;
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          controller.enqueue(event({ role: "assistant", content: "" }));
          for (const [index, word] of provider.text.split(/(?<=\s)/).entries()) {
            if (provider.failsAfter === index) {
              controller.close();
              return;
            }
            if (!isOpen) return;
            controller.enqueue(event({ content: word }));
            await Bun.sleep(provider.pauseMs);
          }
          if (!isOpen) return;
          controller.enqueue(event({}, "stop"));
          controller.enqueue(encoder.encode("data: [DONE]\n\n"));
          controller.close();
        },
        cancel() {
          isOpen = false;
          hangUps += 1;
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
  });
  const provider: Provider = {
    url: `http://127.0.0.1:${server.port}/v1`,
    text: "It is so.",
    pauseMs: 0,
    failsAfter: null,
    get hangUps() {
      return hangUps;
    },
    close: () => server.stop(true),
  };
  return provider;
}
