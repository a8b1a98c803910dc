/**
 * A circuit breaker for calls that end long after they began. Own code: libraries wrap one function call and take its return for
 * success, but a stream has only begun by then.
 */
export interface CircuitBreaker {
  readonly state: BreakerState;
  /** Whether a call may be made now. After a rest one call is let through as a probe; it must end in one of the three below. */
  admits(now: number): boolean;
  succeeded(): void;
  failed(now: number): void;
  /** The call ended without saying anything about the provider: it was aborted, or the request was at fault. */
  abandoned(): void;
}

export type BreakerState = "closed" | "open" | "half_open";

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly threshold: number;
  /** How long it stays open, in milliseconds. */
  readonly restMs: number;
}

export function createCircuitBreaker({ threshold, restMs }: BreakerOptions): CircuitBreaker {
  let failures = 0;
  let opensAgainAt = 0;
  let state: BreakerState = "closed";
  return {
    get state() {
      return state;
    },
    admits(now) {
      if (state === "closed") return true;
      if (state === "half_open" || now < opensAgainAt) return false;
      state = "half_open";
      return true;
    },
    succeeded() {
      failures = 0;
      state = "closed";
    },
    failed(now) {
      failures += 1;
      if (state === "closed" && failures < threshold) return;
      state = "open";
      opensAgainAt = now + restMs;
    },
    abandoned() {
      // The next caller probes instead.
      if (state === "half_open") state = "open";
    },
  };
}
