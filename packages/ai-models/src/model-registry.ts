import { setTimeout as delay } from "node:timers/promises";
import type { EmbeddingModelV4, LanguageModelV4 } from "@ai-sdk/provider";
import { OmniError } from "@omni/core";
import type { CallPorts, Target } from "./calls/attempts.ts";
import type { OnCall } from "./calls/call-metric.ts";
import { defaultTimeouts, type ModelTimeouts } from "./calls/call-policy.ts";
import { createHealthRecord, type ModelHealth } from "./calls/model-health.ts";
import { createResilientEmbeddingModel } from "./calls/resilient-embedding-model.ts";
import { createResilientLanguageModel } from "./calls/resilient-language-model.ts";
import { createLocalModel } from "./local/local-model.ts";
import { local, type ModelName, parseModelNames, presetEmbedding, presetNames, unavailable } from "./model-names.ts";
import { type LanguageRole, type ModelRole, type ModelSettings, modelRoles } from "./model-settings.ts";
import { createLocalTarget, createModelTargets } from "./model-targets.ts";
import { providers } from "./providers/providers.ts";

export interface ModelOptions {
  /** The zone in which dates are meant; UTC by default. */
  readonly timeZone?: string;
  /** Is told of every request of this model, in place of the registry's `onCall`. Must not throw. */
  readonly onCall?: OnCall;
}

export interface ModelRegistry {
  /** The model of a role. Throws `unavailable` for `extract` where no provider is set up: documents are read without a model then. */
  model(role: LanguageRole, options?: ModelOptions): LanguageModelV4;
  /** The model for vectors; null where no provider is set up. */
  embeddingModel(options?: Pick<ModelOptions, "onCall">): EmbeddingModelV4 | null;
  /** The name of a role's first model: `provider:model`, or `local`. */
  nameOf(role: ModelRole): string;
  /** How each configured model does, the local one last. */
  health(): ModelHealth[];
}

/** Choosing who answers is a small question, and the local router knows an answer too. */
const triageWholeMs = 15_000;

const systemPorts: Omit<CallPorts, "date"> = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
  random: () => Math.random(),
};

/**
 * Which model serves which role, with key rotation, time-outs, retries, fallbacks and a circuit breaker a model. The local model
 * is behind all others in `chat`. Every name is checked here, so that a wrong one stops the start: throws `invalid` and says what
 * is available. `ports` is for tests.
 */
export function createModelRegistry(settings: ModelSettings, ports: Partial<CallPorts> = {}): ModelRegistry {
  const callPorts: CallPorts = { ...systemPorts, date: settings.now, ...ports };
  const timeouts = withDefaults(settings.timeouts ?? {});
  const names = namesByRole(settings);
  const targets = createModelTargets(settings);
  const localHealth = createHealthRecord();
  const localTargets = new Map<string, Target<LanguageModelV4>>();
  const models = new Map<string, LanguageModelV4>();

  function localTarget(timeZone: string): Target<LanguageModelV4> {
    const target =
      localTargets.get(timeZone) ?? createLocalTarget(() => createLocalModel({ now: settings.now, timeZone }), localHealth);
    localTargets.set(timeZone, target);
    return target;
  }

  function targetsOf(role: LanguageRole, timeZone: string): Target<LanguageModelV4>[] {
    const named = names[role].map(targets.language);
    // A local choice of who answers is made by the local router, not by the local model; and it reads no documents.
    return role === "chat" || (role === "triage" && named.length === 0) ? [...named, localTarget(timeZone)] : named;
  }

  function createModel(role: LanguageRole, timeZone: string, onCall: OnCall): LanguageModelV4 {
    const ordered = targetsOf(role, timeZone);
    const [first] = ordered;
    if (first === undefined)
      throw new OmniError("unavailable", "No model is set up to read documents: set OMNI_MODEL_EXTRACT.");
    const limits = role === "triage" ? { ...timeouts, wholeMs: Math.min(timeouts.wholeMs, triageWholeMs) } : timeouts;
    return createResilientLanguageModel(
      { role, targets: ordered, timeouts: limits, ports: callPorts, onCall },
      first.model(first.keys.peek()),
    );
  }

  // Made here rather than when first asked for, so that a client that cannot be made stops the start.
  for (const role of languageRoles) for (const name of names[role]) targets.language(name);

  return {
    model(role, { timeZone = "UTC", onCall } = {}) {
      if (onCall !== undefined) return createModel(role, timeZone, onCall);
      const key = `${role} ${timeZone}`;
      const model = models.get(key) ?? createModel(role, timeZone, settings.onCall ?? ignore);
      models.set(key, model);
      return model;
    },
    embeddingModel({ onCall = settings.onCall ?? ignore } = {}) {
      const [name] = names.embed;
      if (name === undefined) return null;
      const target = targets.embedding(name);
      const setup = { role: "embed", targets: [target], timeouts, ports: callPorts, onCall } as const;
      return createResilientEmbeddingModel(setup, target.model(target.keys.peek()));
    },
    nameOf: (role) => names[role][0]?.name ?? local,
    health() {
      const rolesOf = (name: string, roles: readonly ModelRole[]) =>
        roles.filter((role) => names[role].some((named) => named.name === name));
      const languages = new Map(languageRoles.flatMap((role) => names[role].map((named) => [named.name, named] as const)));
      return [
        ...[...languages.values()].map((named) => healthOf(targets.language(named), rolesOf(named.name, languageRoles))),
        ...names.embed.map((named) => healthOf(targets.embedding(named), ["embed"])),
        localHealth.read(local, ["triage", "chat"], { state: "closed" }),
      ];
    },
  };
}

const languageRoles = modelRoles.filter((role) => role !== "embed");

function ignore(): void {
  // Nobody wants to know.
}

function healthOf<Model>({ name, health, breaker }: Target<Model>, roles: readonly ModelRole[]): ModelHealth {
  return health.read(name, roles, breaker);
}

function namesByRole(settings: ModelSettings): Record<ModelRole, ModelName[]> {
  const named = (text: string | undefined) => (text === undefined ? undefined : parseModelNames(text, settings));
  const { models = {} } = settings;
  const chat = named(models.chat) ?? presetNames(settings);
  return {
    chat,
    triage: named(models.triage) ?? chat,
    extract: named(models.extract) ?? chat,
    embed: embedNames(named(models.embed), settings),
  };
}

function embedNames(named: ModelName[] | undefined, settings: ModelSettings): ModelName[] {
  const preset = presetEmbedding(settings);
  if (named === undefined) return preset === null ? [] : [preset];
  const [first, second] = named;
  if (second !== undefined)
    throw unavailable("Only one model can make vectors: those of two do not compare.", second.name, settings);
  if (first !== undefined && providers[first.provider].embedding === null)
    throw unavailable(`“${first.provider}” makes no vectors.`, first.name, settings);
  return named;
}

function withDefaults(given: NonNullable<ModelSettings["timeouts"]>): ModelTimeouts {
  return {
    connectMs: given.connectMs ?? defaultTimeouts.connectMs,
    firstTokenMs: given.firstTokenMs ?? defaultTimeouts.firstTokenMs,
    silenceMs: given.silenceMs ?? defaultTimeouts.silenceMs,
    wholeMs: given.wholeMs ?? defaultTimeouts.wholeMs,
  };
}
