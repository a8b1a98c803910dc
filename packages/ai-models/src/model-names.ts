import { OmniError } from "@omni/core";
import type { AccountSettings, ModelSettings } from "./model-settings.ts";
import { type AccountName, keyVariables, type ProviderName, providers } from "./providers/providers.ts";

/** One model of one provider, by name. */
export interface ModelName {
  /** `provider:model`. */
  readonly name: string;
  readonly provider: ProviderName;
  readonly modelId: string;
}

export const local = "local";

/**
 * The models that a setting names, in order; empty for `local`, which stands behind all of them. Throws `invalid` with a sentence
 * that says what is available.
 */
export function parseModelNames(text: string, settings: ModelSettings): ModelName[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.slice(0, -1).includes(local))
    throw unavailable(`In “${text}” nothing after “${local}” would ever be used: name it last.`, text, settings);
  return names.filter((name) => name !== local).map((name) => parseModelName(name, settings));
}

function parseModelName(name: string, settings: ModelSettings): ModelName {
  const [provider = "", ...rest] = name.split(":");
  const modelId = rest.join(":");
  if (!isProvider(provider) || modelId === "") throw unavailable(`There is no model “${name}”.`, name, settings);
  const { account } = providers[provider];
  if (!isOpen(settings[account]))
    throw unavailable(`The model “${name}” needs a key: set ${keyVariables[account]}.`, name, settings);
  return { name, provider, modelId };
}

/** The models that serve where none is named: one of every provider that has a key, and no address of its own. */
export function presetNames(settings: ModelSettings): ModelName[] {
  return withKey(settings).map((provider) => nameOf(provider, providers[provider].defaultModel));
}

/** The same for embeddings; at most one, since vectors of two models do not compare. */
export function presetEmbedding(settings: ModelSettings): ModelName | null {
  for (const provider of withKey(settings)) {
    const { embedding } = providers[provider];
    if (embedding !== null) return nameOf(provider, embedding.defaultModel);
  }
  return null;
}

export function unavailable(message: string, model: string, settings: ModelSettings): OmniError {
  const open = providerNames.filter((name) => isOpen(settings[providers[name].account]));
  const available = [local, ...open.map((name) => `${name}:<model>`)];
  return new OmniError("invalid", `${message} Available: ${available.join(", ")}.`, { details: { model, available } });
}

const providerNames = Object.keys(providers) as ProviderName[];

function isProvider(name: string): name is ProviderName {
  return Object.hasOwn(providers, name);
}

function isOpen(settings: AccountSettings | undefined): boolean {
  return keysOf(settings).length > 0 || Boolean(settings?.baseURL);
}

function withKey(settings: ModelSettings): ProviderName[] {
  const seen = new Set<AccountName>();
  return providerNames.filter((name) => {
    const { account } = providers[name];
    const isNew = !seen.has(account);
    seen.add(account);
    // A server of one's own has models of its own; nobody knows their names.
    return isNew && keysOf(settings[account]).length > 0 && !settings[account]?.baseURL;
  });
}

export function keysOf(settings: AccountSettings | undefined): string[] {
  const keys = (settings?.apiKey ?? "").split(",").map((key) => key.trim());
  return [...new Set(keys.filter((key) => key !== ""))];
}

function nameOf(provider: ProviderName, modelId: string): ModelName {
  return { name: `${provider}:${modelId}`, provider, modelId };
}
