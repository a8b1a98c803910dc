import { createModelRegistry, type ModelRegistry, type ModelSettings, providers } from "@omni/ai-models";
import { type Context, OmniError } from "@omni/core";
import { type CrmKernel, queries } from "@omni/crm";
import { streamText } from "ai";
import type { Logger } from "pino";
import type { Seal } from "../auth/seal.ts";
import type { Deps } from "../deps.ts";

/** The models of teams: a team's own where it chose one, the server's everywhere else. */
export interface TeamModels {
  of(teamId: string): Promise<ModelRegistry>;
}

interface TeamModelPorts {
  readonly kernel: CrmKernel;
  readonly seal: Seal;
  readonly settings: ModelSettings;
  /** What answers where a team chose nothing. */
  readonly fallback: ModelRegistry;
  readonly log: Logger;
}

/** Registries that are kept: each knows how its models do lately, which a new one would have to learn. */
const mostKept = 500;

export function createTeamModels({ kernel, seal, settings, fallback, log }: TeamModelPorts): TeamModels {
  const kept = new Map<string, { readonly version: number; readonly registry: ModelRegistry }>();

  return {
    async of(teamId) {
      const ctx: Context = {
        actor: { kind: "system", job: "models" },
        teamId,
        requestId: "models",
        clock: { now: settings.now },
      };
      const { chosen } = await kernel.query(queries.getTeamModel, ctx, {});
      if (chosen === null) return fallback;
      const known = kept.get(teamId);
      if (known?.version === chosen.version) return known.registry;
      try {
        const apiKey =
          chosen.sealedKey === null ? undefined : seal.open(chosen.sealedKey, sealContext(teamId, chosen.provider));
        const registry = createModelRegistry(withModel(settings, { ...chosen, apiKey }));
        kept.delete(teamId);
        kept.set(teamId, { version: chosen.version, registry });
        for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
        return registry;
      } catch (error) {
        // A key of another secret, a provider that is gone: the people of the team should get answers all the same.
        log.error({ err: error, teamId }, "the team's own model cannot be used; the server's answers");
        return fallback;
      }
    },
  };
}

/** What a sealed key belongs to: taken into another team's row, or another provider's, it does not open. */
export function sealContext(teamId: string, provider: string): string {
  return `model key of ${teamId} at ${provider}`;
}

export interface ChosenModel {
  readonly provider: string;
  readonly model: string;
  readonly apiKey: string | undefined;
}

/** The server's settings with another model and key. Addresses of providers stay the server's: a team cannot point it elsewhere. */
function withModel(settings: ModelSettings, { provider, model, apiKey }: ChosenModel): ModelSettings {
  const name = `${provider}:${model}`;
  if (!isProvider(provider)) throw new OmniError("invalid", `There is no provider “${provider}”.`);
  const { account } = providers[provider];
  return {
    ...settings,
    models: { chat: name, extract: name, embed: settings.models?.embed ?? "local" },
    [account]: { ...settings[account], ...(apiKey === undefined ? {} : { apiKey }) },
  };
}

export function isProvider(name: string): name is keyof typeof providers {
  return Object.hasOwn(providers, name);
}

/** Asks a model for a word, to see that it answers. Throws `invalid` with the reason where it does not. */
export type ModelTrial = (chosen: ChosenModel) => Promise<void>;

export function createModelTrial(settings: ModelSettings): ModelTrial {
  return async (chosen) => {
    const limits = { connectMs: 8000, firstTokenMs: 20_000, silenceMs: 10_000, wholeMs: 25_000 };
    let [outcome, status]: [string, number | null] = ["unavailable", null];
    const registry = createModelRegistry({ ...withModel(settings, chosen), timeouts: limits });
    try {
      const { stream } = streamText({
        // This role has no local model behind it that would answer in the provider's place.
        model: registry.model("extract", {
          onCall: (metric) => {
            outcome = metric.outcome;
            status = metric.status;
          },
        }),
        prompt: "Answer with the one word: ready",
        maxOutputTokens: 64,
        maxRetries: 0,
        // Thrown below.
        onError: () => {},
      });
      // As answers are asked for: a server that cannot stream is of no use.
      for await (const part of stream) if (part.type === "error") throw part.error;
    } catch (cause) {
      const reason = Object.hasOwn(reasons, outcome) ? outcome : "unavailable";
      throw new OmniError("invalid", reasons[reason] ?? "", { details: { reason, status }, cause });
    }
  };
}

/** By `FailureKind`. */
const reasons: Readonly<Record<string, string>> = {
  unauthorized: "The provider does not accept this key. Nothing was saved.",
  rate_limited: "The provider accepts the key, but has no more to give for it now: the quota is used up. Nothing was saved.",
  rejected: "The provider does not have this model, or not for this key. Nothing was saved.",
  unavailable: "The provider could not be reached. Nothing was saved; try again in a moment.",
  timeout: "The provider did not answer in time. Nothing was saved; try again in a moment.",
  interrupted: "The provider’s answer broke off. Nothing was saved; try again in a moment.",
  malformed: "What answered does not speak as this provider does. Nothing was saved.",
};

/** The same server, answering a team with its own models. */
export async function withTeamModels(deps: Deps, teamId: string | null): Promise<Deps> {
  return teamId === null ? deps : { ...deps, models: await deps.teamModels.of(teamId) };
}
