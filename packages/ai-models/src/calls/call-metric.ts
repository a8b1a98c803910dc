import type { LanguageModelV4Usage } from "@ai-sdk/provider";
import type { ModelRole } from "../model-settings.ts";
import { costOf } from "../prices/cost-of.ts";
import type { Attempt, CallPorts } from "./attempts.ts";
import type { CallFailure, FailureKind } from "./call-failure.ts";

/** How a request to a model ended. `aborted`: nobody waited for it any longer. */
export type CallOutcome = "finished" | "aborted" | FailureKind;

/** One request to a model, whether it went well or not. A call that is retried reports each of its requests. */
export interface CallMetric {
  readonly role: ModelRole;
  /** `openai`, …; `local` for the local model. */
  readonly provider: string;
  readonly model: string;
  readonly startedAt: Date;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  /** Tokens as the provider counts them; null when it did not say. `inputTokens` includes the cached ones. */
  readonly inputTokens: number | null;
  readonly cachedInputTokens: number | null;
  readonly outputTokens: number | null;
  /** Milliseconds from the request to the first token of any kind; null when none came. */
  readonly timeToFirstTokenMs: number | null;
  readonly durationMs: number;
  readonly outcome: CallOutcome;
  /** HTTP status of a failure; null otherwise. */
  readonly status: number | null;
  /** A decimal number of `currency`; null when the price or the tokens are not known. */
  readonly cost: string | null;
  readonly currency: string | null;
}

export type OnCall = (metric: CallMetric) => void;

/** Measures one request. `end` reports it, once. */
export interface CallRecorder {
  firstToken(): void;
  end(outcome: CallOutcome, result?: { readonly usage?: LanguageModelV4Usage; readonly failure?: CallFailure }): void;
}

export function recordCall(
  role: ModelRole,
  { target, number }: Attempt<unknown>,
  { date, now }: CallPorts,
  onCall: OnCall,
): CallRecorder {
  const startedAt = date();
  const started = now();
  let firstTokenAt: number | null = null;
  let ended = false;
  return {
    firstToken() {
      firstTokenAt ??= now();
    },
    end(outcome, { usage, failure } = {}) {
      if (ended) return;
      ended = true;
      const price = target.isPriced && usage !== undefined ? costOf(target, usage, startedAt) : null;
      onCall({
        role,
        provider: target.provider,
        model: target.modelId,
        startedAt,
        attempt: number,
        inputTokens: usage?.inputTokens.total ?? null,
        cachedInputTokens: usage?.inputTokens.cacheRead ?? null,
        outputTokens: usage?.outputTokens.total ?? null,
        timeToFirstTokenMs: firstTokenAt === null ? null : firstTokenAt - started,
        durationMs: now() - started,
        outcome,
        status: failure?.status ?? null,
        cost: price?.cost ?? null,
        currency: price?.currency ?? null,
      });
    },
  };
}
