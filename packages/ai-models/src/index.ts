/**
 * Language models behind one name: the local one, which needs no key, and those of providers.
 *
 * @example
 * const models = createModelRegistry({ now: () => new Date(), models: { chat: "local" } });
 * await generateText({ model: models.model("chat", { timeZone: "Europe/Berlin" }), prompt, tools });
 *
 * @module
 */
export { english } from "./local/language/en.ts";
export type { LanguagePack } from "./local/language/language-pack.ts";
export { createLocalModel, type LocalModelOptions } from "./local/local-model.ts";
export { type Exchange, type LocalRoute, type RoutableAgent, type RouteOptions, routeLocally } from "./local/route-locally.ts";
export {
  createModelRegistry,
  type ModelRegistry,
  type ModelRole,
  type ModelSettings,
  modelRoles,
} from "./model-registry.ts";
