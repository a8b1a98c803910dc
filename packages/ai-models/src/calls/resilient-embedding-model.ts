import type { EmbeddingModelV4, LanguageModelV4Usage } from "@ai-sdk/provider";
import { askOnce } from "./ask-once.ts";
import type { CallSetup } from "./resilient-language-model.ts";

/** An embedding model with keys in turn, time-outs and retries. Never another model: vectors of two models do not compare. */
export function createResilientEmbeddingModel(setup: CallSetup<EmbeddingModelV4>, first: EmbeddingModelV4): EmbeddingModelV4 {
  return {
    specificationVersion: "v4",
    provider: first.provider,
    modelId: first.modelId,
    maxEmbeddingsPerCall: first.maxEmbeddingsPerCall,
    supportsParallelCalls: first.supportsParallelCalls,
    doEmbed: (options) =>
      askOnce(
        setup,
        options.abortSignal,
        (model, abortSignal) => model.doEmbed({ ...options, abortSignal }),
        ({ usage }) => inputOnly(usage?.tokens),
      ),
  };
}

function inputOnly(tokens: number | undefined): LanguageModelV4Usage {
  return {
    inputTokens: { total: tokens, noCache: tokens, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: 0, text: 0, reasoning: 0 },
  };
}
