/**
 * Language models behind one name: the local one, which needs no key, and those of providers, made to last – keys in turn,
 * time-outs, retries, fallbacks – and measured.
 *
 * @example
 * const models = createModelRegistry({ now: () => new Date(), models: { chat: "openai:gpt-6-luna,local" }, openai: { apiKey } });
 * const model = models.model("chat", { timeZone: "Europe/Berlin", onCall: (metric) => store(metric) });
 * streamText({ model, prompt, tools });
 *
 * @module
 */
export type { CallMetric, CallOutcome, OnCall } from "./calls/call-metric.ts";
export { defaultTimeouts, type ModelTimeouts } from "./calls/call-policy.ts";
export type { ModelHealth } from "./calls/model-health.ts";
export type { LanguagePack } from "./local/language/language-pack.ts";
export { languages, understandLanguage } from "./local/language/languages.ts";
export { createLocalModel, type LocalModelOptions } from "./local/local-model.ts";
export {
  type Exchange,
  type LocalRoute,
  type RoutableAgent,
  type RoutableTool,
  type RouteOptions,
  routeLocally,
} from "./local/route-locally.ts";
export { createModelRegistry, type ModelOptions, type ModelRegistry } from "./model-registry.ts";
export { type AccountSettings, type LanguageRole, type ModelRole, type ModelSettings, modelRoles } from "./model-settings.ts";
export { type ProviderName, providers } from "./providers/providers.ts";
