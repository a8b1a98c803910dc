/**
 * Answers over the wire: server-sent events of the AI SDK's UI message stream protocol, kept as the text they are sent as.
 *
 * @module
 */
import type { UIMessageChunk } from "ai";
import { UI_MESSAGE_STREAM_HEADERS } from "ai";

/** Proxies and browsers give up on a connection that says nothing; a model may think for longer. */
const heartbeatMs = 15_000;
const heartbeat = ": still here\n\n";

export function encodeEvent(chunk: UIMessageChunk): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

/** The last event of a stream that came to its end. */
export const endOfEvents = "data: [DONE]\n\n";

/** A response that streams `events`, with a comment whenever there is nothing to say for a while. */
export function eventStreamResponse(events: ReadableStream<string>): Response {
  return new Response(withHeartbeats(events), { headers: UI_MESSAGE_STREAM_HEADERS });
}

function withHeartbeats(events: ReadableStream<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const reader = events.getReader();
  let timer: ReturnType<typeof setInterval> | undefined;
  let isQuiet = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => {
        // Two ticks without a word: one timer for the whole stream is cheaper than one a word.
        if (isQuiet) controller.enqueue(encoder.encode(heartbeat));
        isQuiet = true;
      }, heartbeatMs);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      isQuiet = false;
      if (!done) return controller.enqueue(encoder.encode(value));
      clearInterval(timer);
      controller.close();
    },
    cancel(reason) {
      clearInterval(timer);
      return reader.cancel(reason);
    },
  });
}
