import type { CallFailure } from "./call-failure.ts";
import type { BreakerState, CircuitBreaker } from "./circuit-breaker.ts";

/** How a configured model does, for whoever runs the server. Holds no secrets and nothing that was asked. */
export interface ModelHealth {
  /** `provider:model`, or `local`. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly lastSuccess: Date | null;
  readonly lastError: ({ readonly at: Date } & Pick<CallFailure, "kind" | "status" | "code">) | null;
  readonly breaker: BreakerState;
}

/** Remembers the last success and the last error of one model. */
export interface HealthRecord {
  succeeded(at: Date): void;
  failed(at: Date, failure: CallFailure): void;
  read(name: string, roles: readonly string[], breaker: Pick<CircuitBreaker, "state">): ModelHealth;
}

export function createHealthRecord(): HealthRecord {
  let lastSuccess: Date | null = null;
  let lastError: ModelHealth["lastError"] = null;
  return {
    succeeded(at) {
      lastSuccess = at;
    },
    failed(at, { kind, status, code }) {
      lastError = { at, kind, status, code };
    },
    read: (name, roles, { state }) => ({ name, roles, lastSuccess, lastError, breaker: state }),
  };
}
