/**
 * A model that says what a test tells it to, and remembers what it was shown.
 *
 * @module
 */
import type { ModelRegistry } from "@omni/ai-models";
import { MockLanguageModelV4 } from "ai/test";

type Prompt = MockLanguageModelV4["doStreamCalls"][number]["prompt"];

export interface ScriptedModel {
  readonly models: ModelRegistry;
  /** What the model was shown, call by call. */
  readonly prompts: readonly Prompt[];
  /** Holds every answer back, after its first letters, until what it returns is called. */
  hold(): () => void;
  /** When each call that was called off was told so, by `performance.now()`. */
  readonly abortedAt: readonly number[];
}

/** Answers every question with `text`, and says that it took so many tokens in and out. */
export function scriptedModel(text = "So it is.", tokens = 1): ScriptedModel {
  const usage = {
    inputTokens: { total: tokens, noCache: tokens, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: tokens, text: tokens, reasoning: 0 },
  };
  let held: Promise<void> = Promise.resolve();
  const abortedAt: number[] = [];
  const model = new MockLanguageModelV4({
    doStream: async ({ abortSignal }) => ({
      stream: new ReadableStream({
        async start(controller) {
          controller.enqueue({ type: "stream-start", warnings: [] });
          controller.enqueue({ type: "text-start", id: "1" });
          controller.enqueue({ type: "text-delta", id: "1", delta: text.slice(0, 3) });
          const aborted = Promise.withResolvers<void>();
          abortSignal?.addEventListener("abort", () => {
            abortedAt.push(performance.now());
            aborted.resolve();
          });
          await Promise.race([held, aborted.promise]);
          if (abortSignal?.aborted) {
            controller.error(abortSignal.reason);
            return;
          }
          controller.enqueue({ type: "text-delta", id: "1", delta: text.slice(3) });
          controller.enqueue({ type: "text-end", id: "1" });
          controller.enqueue({ type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage });
          controller.close();
        },
      }),
    }),
  });
  return {
    // Routing stays local, as it is in an installation without a key.
    models: {
      model: () => model,
      nameOf: (role) => (role === "triage" ? "local" : "mock:scripted"),
      embeddingModel: () => null,
      health: () => [],
    },
    abortedAt,
    get prompts() {
      return model.doStreamCalls.map(({ prompt }) => prompt);
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}
