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
  /** Holds every answer back until it is called. */
  hold(): () => void;
}

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** Answers every question with `text`. */
export function scriptedModel(text = "So it is."): ScriptedModel {
  let held: Promise<void> = Promise.resolve();
  const model = new MockLanguageModelV4({
    doStream: async () => ({
      stream: new ReadableStream({
        async start(controller) {
          controller.enqueue({ type: "stream-start", warnings: [] });
          controller.enqueue({ type: "text-start", id: "1" });
          controller.enqueue({ type: "text-delta", id: "1", delta: text.slice(0, 3) });
          await held;
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
