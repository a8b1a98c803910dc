import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4GenerateResult } from "@ai-sdk/provider";
import type { ModelRole } from "../model-settings.ts";
import { streamAnswer } from "./answer-stream.ts";
import { askOnce } from "./ask-once.ts";
import type { CallPorts, Target } from "./attempts.ts";
import type { OnCall } from "./call-metric.ts";
import type { ModelTimeouts } from "./call-policy.ts";

/** What a call is made with. */
export interface CallSetup<Model> {
  readonly role: ModelRole;
  /** In the order of preference, at least one. */
  readonly targets: readonly Target<Model>[];
  readonly timeouts: ModelTimeouts;
  readonly ports: CallPorts;
  readonly onCall: OnCall;
}

/**
 * One model made of several: keys in turn, time-outs, retries, the next model when one fails. It changes models only before the
 * first text or tool call; what fails after that ends the answer with an error part and the finish reason `interrupted`.
 *
 * Its errors are `unavailable`, which the AI SDK does not retry: all retries are made here.
 */
export function createResilientLanguageModel(setup: CallSetup<LanguageModelV4>, first: LanguageModelV4): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: first.provider,
    modelId: first.modelId,
    supportedUrls: first.supportedUrls,
    doGenerate: (options: LanguageModelV4CallOptions) =>
      askOnce(
        setup,
        options.abortSignal,
        async (model, abortSignal) => withoutStrayResults(await model.doGenerate({ ...options, abortSignal })),
        ({ usage }) => usage,
      ),
    doStream: (options: LanguageModelV4CallOptions) => streamAnswer(setup, options),
  };
}

/** Results of what this answer did not call are of no use to anybody, and readers refuse them. */
function withoutStrayResults(result: LanguageModelV4GenerateResult): LanguageModelV4GenerateResult {
  const called = new Set(result.content.flatMap((part) => (part.type === "tool-call" ? [part.toolCallId] : [])));
  const content = result.content.filter((part) => part.type !== "tool-result" || called.has(part.toolCallId));
  return { ...result, content };
}
