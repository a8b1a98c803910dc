import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createMistral } from "@ai-sdk/mistral";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { EmbeddingModelV4, LanguageModelV4 } from "@ai-sdk/provider";

/** Where and as whom a provider is asked. `baseURL` only where it is not the provider's own. */
export interface Access {
  readonly apiKey: string;
  readonly baseURL?: string;
}

export type AccountName = "openai" | "mistral" | "google" | "anthropic";

/** The variables that hold the keys of an account. */
export const keyVariables = {
  openai: "OPENAI_API_KEY",
  mistral: "MISTRAL_API_KEY",
  google: "GOOGLE_GENERATIVE_AI_API_KEY",
  anthropic: "ANTHROPIC_API_KEY",
} as const satisfies Record<AccountName, string>;

export interface Provider {
  /** Whose keys and address it uses. */
  readonly account: AccountName;
  /** Used where a key is given and no model is named; any other is a setting away. */
  readonly defaultModel: string;
  languageModel(modelId: string, access: Access): LanguageModelV4;
  /** Null where the provider has no embeddings. */
  readonly embedding: {
    readonly defaultModel: string;
    model(modelId: string, access: Access): EmbeddingModelV4;
  } | null;
}

/** All providers. Those with a key serve in this order where no model is named. */
export const providers = {
  openai: {
    account: "openai",
    defaultModel: "gpt-6-luna",
    // Chat completions, not responses: compatible servers have nothing else.
    languageModel: (modelId, access) =>
      access.baseURL === undefined
        ? createOpenAI(access).chat(modelId)
        : compatible({ ...access, baseURL: access.baseURL }).chatModel(modelId),
    embedding: {
      defaultModel: "text-embedding-3-small",
      model: (modelId, access) => createOpenAI(access).embedding(modelId),
    },
  },
  "openai-responses": {
    account: "openai",
    defaultModel: "gpt-6-luna",
    languageModel: (modelId, access) => createOpenAI(access).responses(modelId),
    embedding: null,
  },
  mistral: {
    account: "mistral",
    defaultModel: "mistral-medium-latest",
    languageModel: (modelId, access) => createMistral(access).chat(modelId),
    embedding: {
      defaultModel: "mistral-embed",
      model: (modelId, access) => createMistral(access).embedding(modelId),
    },
  },
  google: {
    account: "google",
    defaultModel: "gemini-3.8-flash",
    languageModel: (modelId, access) => createGoogleGenerativeAI(access).chat(modelId),
    embedding: {
      defaultModel: "gemini-embedding-2",
      model: (modelId, access) => createGoogleGenerativeAI(access).embedding(modelId),
    },
  },
  anthropic: {
    account: "anthropic",
    defaultModel: "claude-haiku-5-5",
    languageModel: (modelId, access) => createAnthropic(access).languageModel(modelId),
    embedding: null,
  },
} as const satisfies Record<string, Provider>;

export type ProviderName = keyof typeof providers;

/** Takes what OpenAI's own client does not know, such as the reasoning of open models. */
function compatible(access: Required<Access>) {
  return createOpenAICompatible({ ...access, name: "openai", includeUsage: true, supportsStructuredOutputs: true });
}
