import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { OmniError } from "@omni/core";
import { createLocalModel } from "./local/local-model.ts";

/** What models are used for: choosing who answers, and answering. */
export const modelRoles = ["triage", "chat"] as const;
export type ModelRole = (typeof modelRoles)[number];

export interface ModelSettings {
  readonly now: () => Date;
  /** A model's name by role, such as `local` or `openai:gpt-6-luna`. */
  readonly models?: { readonly [Role in ModelRole]?: string | undefined };
  /** `baseURL` for a server that speaks the same protocol (Ollama, vLLM); such servers often need no key. */
  readonly openai?: { readonly apiKey?: string | undefined; readonly baseURL?: string | undefined };
}

export interface ModelRegistry {
  /** The model of a role. `timeZone` is the zone in which its dates are meant; UTC by default. */
  model(role: ModelRole, options?: { readonly timeZone?: string }): LanguageModelV4;
  /** The name of a role's model: `provider:model`, or `local`. */
  nameOf(role: ModelRole): string;
}

type Build = (timeZone: string) => LanguageModelV4;

// Named only where nobody named a model; any other is a setting away.
const defaultOpenaiModel = "openai:gpt-6-luna";

/**
 * Which model serves which role. Without settings everything is local; with a key of OpenAI and no name, everything is OpenAI's.
 * Every name is checked here, so that a wrong one stops the start: throws `invalid` and says what is available.
 */
export function createModelRegistry(settings: ModelSettings): ModelRegistry {
  const { openai, models } = settings;
  const preset = openai?.apiKey && !openai.baseURL ? defaultOpenaiModel : "local";
  const names = { triage: models?.triage ?? preset, chat: models?.chat ?? preset };
  const builders = { triage: builderOf(names.triage, settings), chat: builderOf(names.chat, settings) };
  return {
    model: (role, { timeZone = "UTC" } = {}) => builders[role](timeZone),
    nameOf: (role) => names[role],
  };
}

function builderOf(name: string, { now, openai }: ModelSettings): Build {
  if (name === "local") return cachedByZone((timeZone) => createLocalModel({ now, timeZone }));
  const [provider, ...rest] = name.split(":");
  const modelId = rest.join(":");
  const { apiKey, baseURL } = openai ?? {};
  if (provider !== "openai" || modelId === "") throw unavailable(`There is no model “${name}”.`, name, openai);
  if (!apiKey && !baseURL) throw unavailable(`The model “${name}” needs a key: set OPENAI_API_KEY.`, name, openai);
  // A server of one's own may want no key, but the client refuses to be made without one.
  const client = createOpenAI({ apiKey: apiKey || "none", ...(baseURL ? { baseURL } : {}) });
  // Chat completions, not responses: compatible servers have nothing else.
  const model = client.chat(modelId);
  return () => model;
}

function cachedByZone(build: Build): Build {
  const models = new Map<string, LanguageModelV4>();
  return (timeZone) => {
    const model = models.get(timeZone) ?? build(timeZone);
    models.set(timeZone, model);
    return model;
  };
}

function unavailable(message: string, model: string, openai: ModelSettings["openai"]): OmniError {
  const available = openai?.apiKey || openai?.baseURL ? ["local", "openai:<model>"] : ["local"];
  return new OmniError("invalid", `${message} Available: ${available.join(", ")}.`, { details: { model, available } });
}
