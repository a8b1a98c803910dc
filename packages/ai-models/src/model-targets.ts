import type { EmbeddingModelV4, LanguageModelV4 } from "@ai-sdk/provider";
import type { Target } from "./calls/attempts.ts";
import { breakerOptions } from "./calls/call-policy.ts";
import { createCircuitBreaker } from "./calls/circuit-breaker.ts";
import { createKeyRing, type KeyRing } from "./calls/key-ring.ts";
import { createHealthRecord } from "./calls/model-health.ts";
import { keysOf, local, type ModelName } from "./model-names.ts";
import type { ModelSettings } from "./model-settings.ts";
import { type Access, type AccountName, type Provider, providers } from "./providers/providers.ts";

/** Makes the targets of a registry, each once: what is known about a model and a key is shared by all that use it. */
export interface ModelTargets {
  language(name: ModelName): Target<LanguageModelV4>;
  embedding(name: ModelName): Target<EmbeddingModelV4>;
}

export function createModelTargets(settings: ModelSettings): ModelTargets {
  const rings = new Map<AccountName, KeyRing>();
  const languages = new Map<string, Target<LanguageModelV4>>();
  const embeddings = new Map<string, Target<EmbeddingModelV4>>();

  function ringOf(account: AccountName): KeyRing {
    const keys = keysOf(settings[account]);
    // A server of one's own may want no key, but the clients refuse to be made without one.
    const ring = rings.get(account) ?? createKeyRing(keys.length === 0 ? ["none"] : keys);
    rings.set(account, ring);
    return ring;
  }

  function create<Model>({ name, provider, modelId }: ModelName, build: (access: Access) => Model): Target<Model> {
    const { account }: Provider = providers[provider];
    const baseURL = settings[account]?.baseURL;
    const byKey = new Map<string, Model>();
    return {
      name,
      // The provider's name is its account's: prices and figures do not care which protocol was spoken.
      provider: account,
      modelId,
      isPriced: !baseURL,
      keys: ringOf(account),
      breaker: createCircuitBreaker(breakerOptions),
      health: createHealthRecord(),
      model(apiKey) {
        const model = byKey.get(apiKey) ?? build({ apiKey, ...(baseURL ? { baseURL } : {}) });
        byKey.set(apiKey, model);
        return model;
      },
    };
  }

  return {
    language: (name) =>
      once(languages, name.name, () => create(name, (access) => providers[name.provider].languageModel(name.modelId, access))),
    embedding: (name) =>
      once(embeddings, name.name, () =>
        create(name, (access) => {
          const { embedding }: Provider = providers[name.provider];
          if (embedding === null) throw new TypeError(`${name.provider} has no embeddings`);
          return embedding.model(name.modelId, access);
        }),
      ),
  };
}

/** The local model: always there, costs nothing, never rests. */
export function createLocalTarget(build: () => LanguageModelV4, health = createHealthRecord()): Target<LanguageModelV4> {
  const model = build();
  return {
    name: local,
    provider: local,
    modelId: local,
    isPriced: true,
    keys: createKeyRing([local]),
    breaker: createCircuitBreaker({ threshold: Number.POSITIVE_INFINITY, restMs: 0 }),
    health,
    model: () => model,
  };
}

function once<Value>(cache: Map<string, Value>, key: string, create: () => Value): Value {
  const value = cache.get(key) ?? create();
  cache.set(key, value);
  return value;
}
