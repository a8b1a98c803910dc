/**
 * Texts as vectors. Any model of the AI SDK will do; Google's is asked for 768 dimensions, which lose little and store well.
 *
 * @module
 */
import { type EmbeddingModel, embedMany } from "ai";

export interface Embedder {
  /** Names the space the vectors live in: vectors of two models are never compared. */
  readonly model: string;
  /** One vector a text, in order. Rejects when the provider does. */
  embed(texts: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<readonly (readonly number[])[]>;
}

const dimensions = 768;

/** `model`: of an AI SDK provider, such as `google.embeddingModel("gemini-embedding-001")`. */
export function embedderOf(model: Exclude<EmbeddingModel, string>): Embedder {
  return {
    model: `${model.provider}:${model.modelId}:${dimensions}`,
    async embed(texts, { signal } = {}) {
      const { embeddings } = await embedMany({
        model,
        values: [...texts],
        providerOptions: { google: { outputDimensionality: dimensions, taskType: "CLASSIFICATION" } },
        ...(signal === undefined ? {} : { abortSignal: signal }),
      });
      return embeddings;
    },
  };
}
