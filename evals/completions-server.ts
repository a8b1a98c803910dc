/** Writes one answer of a stand-in provider, as OpenAI's chat completions stream it. */
export interface CompletionWriter {
  /** False once the client hung up, or the answer ended. */
  readonly isOpen: boolean;
  say(text: string): void;
  /** Calls a tool; `finish` hands it to the client, who comes back with the result. */
  call(tool: string, input: object): void;
  finish(): void;
  /** Ends the answer in the middle. */
  breakOff(): void;
}

export interface CompletionsServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Handlers {
  /** Called with the body of each request; what it does with `writer` is the answer. */
  answer(writer: CompletionWriter, body: string): void | Promise<void>;
  /** Called when a client hangs up before its answer has ended. */
  hungUp(): void;
}

/** A model provider on loopback. */
export function serveCompletions({ answer, hungUp }: Handlers): CompletionsServer {
  const encoder = new TextEncoder();
  const event = (delta: object, finish: string | null = null) =>
    encoder.encode(
      `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 0, model: "stand-in", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    idleTimeout: 0,
    async fetch(request) {
      const asked = await request.text();
      let isOpen = true;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const end = () => {
            if (isOpen) controller.close();
            isOpen = false;
          };
          let reason = "stop";
          controller.enqueue(event({ role: "assistant", content: "" }));
          // Not awaited: what is waited for in `start` holds back what was said before.
          void answer(
            {
              get isOpen() {
                return isOpen;
              },
              say: (text) => {
                if (isOpen) controller.enqueue(event({ content: text }));
              },
              call(tool, input) {
                reason = "tool_calls";
                const called = { name: tool, arguments: JSON.stringify(input) };
                if (isOpen)
                  controller.enqueue(event({ tool_calls: [{ index: 0, id: "call-1", type: "function", function: called }] }));
              },
              finish() {
                if (!isOpen) return;
                controller.enqueue(event({}, reason));
                controller.enqueue(encoder.encode("data: [DONE]\n\n"));
                end();
              },
              breakOff: end,
            },
            asked,
          );
        },
        cancel() {
          isOpen = false;
          hungUp();
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
  });
  return { url: `http://127.0.0.1:${server.port}/v1`, close: () => server.stop(true) };
}
