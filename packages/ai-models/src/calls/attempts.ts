import { OmniError } from "@omni/core";
import { type CallFailure, DeadlineError, toCallFailure } from "./call-failure.ts";
import { backoffMs, busyKeyRestMs, longestWaitMs, refusedKeyRestMs, triesPerModel } from "./call-policy.ts";
import type { CircuitBreaker } from "./circuit-breaker.ts";
import type { KeyRing } from "./key-ring.ts";
import type { HealthRecord } from "./model-health.ts";

/** One model of one provider, with what is known about it. Shared by all calls and roles. */
export interface Target<Model> {
  /** `provider:model`, or `local`. */
  readonly name: string;
  readonly provider: string;
  readonly modelId: string;
  /** Whether its calls are charged by the provider's price list; not so at an address of one's own. */
  readonly isPriced: boolean;
  readonly keys: KeyRing;
  readonly breaker: CircuitBreaker;
  readonly health: HealthRecord;
  /** The model behind a key. */
  model(key: string): Model;
}

/** Time and chance, for tests to put their own in place. */
export interface CallPorts {
  /** The time of day. */
  date(): Date;
  /** Milliseconds of a steady clock. */
  now(): number;
  /** Rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** 0 ≤ random < 1. */
  random(): number;
}

export interface Attempt<Model> {
  readonly target: Target<Model>;
  readonly key: string;
  /** 1 for the first request of a call. */
  readonly number: number;
}

/** The requests that one call may make: again with another key, again after a while, then the next model. */
export interface Attempts<Model> {
  /** The next request to make, when it is time. Throws `unavailable` when no model is left. */
  next(): Promise<Attempt<Model>>;
  succeeded(attempt: Attempt<Model>): void;
  /** Takes note of a failure and says what it was. */
  failed(attempt: Attempt<Model>, error: unknown, begun: boolean): CallFailure;
  /** The call was aborted: nothing is learnt about the provider. */
  abandoned(attempt: Attempt<Model>): void;
}

export function createAttempts<Model>(
  targets: readonly Target<Model>[],
  ports: CallPorts,
  signal: AbortSignal,
): Attempts<Model> {
  const failures: string[] = [];
  let position = 0;
  let tries = 0;
  let waitMs = 0;
  let number = 0;

  function moveOn(target: Target<Model>, why: string): void {
    failures.push(`${target.name} (${why})`);
    position += 1;
    tries = 0;
    waitMs = 0;
  }

  /** Waits on the same model where that can help, else moves on. */
  function retryIn(target: Target<Model>, milliseconds: number, why: string): void {
    if (tries >= triesPerModel || milliseconds > longestWaitMs) moveOn(target, why);
    else waitMs = milliseconds;
  }

  return {
    async next() {
      for (;;) {
        const target = targets[position];
        if (target === undefined) throw nobodyAnswered(failures);
        if (waitMs > 0) await ports.sleep(waitMs, signal).catch(() => undefined);
        if (signal.aborted) throw signal.reason instanceof DeadlineError ? nobodyAnswered(failures) : signal.reason;
        waitMs = 0;
        const now = ports.now();
        const key = target.keys.take(now);
        if (key === undefined) {
          tries += 1;
          retryIn(target, target.keys.readyIn(now), "every key rests");
        } else if (!target.breaker.admits(now)) {
          moveOn(target, "rests after failures");
        } else {
          tries += 1;
          number += 1;
          return { target, key, number };
        }
      }
    },
    succeeded({ target }) {
      target.breaker.succeeded();
      target.health.succeeded(ports.date());
    },
    abandoned: ({ target }) => target.breaker.abandoned(),
    failed({ target, key }, error, begun) {
      const now = ports.now();
      const failure = toCallFailure(error, { begun, now: ports.date() });
      const why = describe(failure);
      target.health.failed(ports.date(), failure);
      switch (failure.kind) {
        case "unauthorized":
        case "rate_limited":
          target.breaker.abandoned();
          target.keys.rest(key, now, restOf(failure));
          // Another key is no second try.
          if (target.keys.readyIn(now) === 0) tries -= 1;
          else retryIn(target, target.keys.readyIn(now), why);
          break;
        case "rejected":
          target.breaker.abandoned();
          moveOn(target, why);
          break;
        case "timeout":
          target.breaker.failed(now);
          // Whoever has waited this long should not wait as long again.
          moveOn(target, why);
          break;
        default:
          target.breaker.failed(now);
          retryIn(target, Math.max(failure.retryAfterMs ?? 0, backoffMs(tries, ports.random())), why);
      }
      return failure;
    },
  };
}

function restOf({ kind, retryAfterMs }: CallFailure): number {
  return kind === "unauthorized" ? refusedKeyRestMs : (retryAfterMs ?? busyKeyRestMs);
}

/** A failure in a few words: `HTTP 429 insufficient_quota`, `timeout first_token`. */
export function describe({ kind, status, code }: CallFailure): string {
  return [status === null ? kind : `HTTP ${status}`, code].filter((word) => word !== null).join(" ");
}

function nobodyAnswered(failures: readonly string[]): OmniError {
  const tried = failures.length === 0 ? "in time" : `(${failures.join(", ")})`;
  return new OmniError("unavailable", `No language model answered ${tried}. Try again in a moment.`, {
    details: { failures: [...failures] },
  });
}
