import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { LanguageModelMiddleware } from "ai";

/** Streams that run through here now, in this process. */
let running = 0;

/** Milliseconds of gathering that each running stream adds: none for a person alone, and what eyes do not notice for hundreds. */
const msPerStream = 0.06;
const mostMs = 70;
/** Below this a timer costs more than it saves. */
const leastMs = 5;

/**
 * Makes a model's words come in somewhat larger pieces the more answers are being written at once. Every piece costs the SDK, our
 * log and the connection some 40 µs of one thread; at hundreds of streams it is that, not the words, which fills the machine. The
 * first piece of a text always goes out at once, so does everything that is no text, and the order never changes.
 */
export const coalesceDeltas: LanguageModelMiddleware = {
  specificationVersion: "v4",
  async wrapStream({ doStream }) {
    const result = await doStream();
    return { ...result, stream: coalesce(result.stream) };
  },
};

type Delta = Extract<LanguageModelV4StreamPart, { type: "text-delta" }>;

function coalesce(stream: ReadableStream<LanguageModelV4StreamPart>): ReadableStream<LanguageModelV4StreamPart> {
  const reader = stream.getReader();
  let gathered: Delta | null = null;
  let sentAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;
  running += 1;

  function leave(): void {
    if (isOpen) running -= 1;
    isOpen = false;
    clearTimeout(timer);
  }

  return new ReadableStream<LanguageModelV4StreamPart>({
    start(controller) {
      function send(): void {
        clearTimeout(timer);
        timer = undefined;
        if (gathered === null) return;
        controller.enqueue(gathered);
        gathered = null;
        sentAt = performance.now();
      }

      function take(part: LanguageModelV4StreamPart): void {
        if (part.type !== "text-delta" || (gathered !== null && gathered.id !== part.id)) send();
        if (part.type !== "text-delta") {
          controller.enqueue(part);
          return;
        }
        // Metadata of a provider belongs to its own piece.
        if (part.providerMetadata !== undefined) send();
        gathered = gathered === null ? part : { type: "text-delta", id: part.id, delta: gathered.delta + part.delta };
        const window = Math.min(running * msPerStream, mostMs);
        const left = sentAt + window - performance.now();
        if (window < leastMs || left <= 0 || part.providerMetadata !== undefined) send();
        else timer ??= setTimeout(send, left);
      }

      // Not by pulling: what is gathered must go out when its time has come, whether or not more has arrived.
      void (async () => {
        try {
          for (let next = await reader.read(); isOpen && !next.done; next = await reader.read()) take(next.value);
          if (!isOpen) return;
          send();
          controller.close();
        } catch (error) {
          if (!isOpen) return;
          send();
          controller.error(error);
        } finally {
          leave();
        }
      })();
    },
    cancel(reason) {
      leave();
      return reader.cancel(reason);
    },
  });
}
