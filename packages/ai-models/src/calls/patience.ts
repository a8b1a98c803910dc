import { DeadlineError } from "./call-failure.ts";
import type { ModelTimeouts } from "./call-policy.ts";

/**
 * Watches one streamed request: too long until it answers, until the first token, or between two parts. It counts only while we
 * wait for the provider, not while nobody reads. One timer a phase, not one a part: it looks at the time when it fires.
 */
export interface Patience {
  /** We wait for the provider from now on. */
  waiting(): void;
  /** It sent something. */
  arrived(): void;
  /** The response has begun. */
  connected(): void;
  /** The first token is here. */
  speaking(): void;
  stop(): void;
}

const phases = { connect: "connectMs", "first token": "firstTokenMs", silence: "silenceMs" } as const;

/** Starts in the phase of connecting. `now` is a steady clock in milliseconds; `give` is called at most once. */
export function createPatience(timeouts: ModelTimeouts, now: () => number, give: (error: DeadlineError) => void): Patience {
  let phase: keyof typeof phases = "connect";
  let since = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function enter(next: keyof typeof phases): void {
    phase = next;
    arm(timeouts[phases[phase]]);
  }

  function arm(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, milliseconds);
  }

  function look(): void {
    const limit = timeouts[phases[phase]];
    // Infinity while nothing is awaited.
    const left = since === Number.POSITIVE_INFINITY ? limit : limit - (now() - since);
    if (left > 0.5) arm(left);
    else give(new DeadlineError(phase, limit));
  }

  enter("connect");
  return {
    waiting() {
      since = now();
    },
    arrived() {
      since = Number.POSITIVE_INFINITY;
    },
    connected() {
      since = Number.POSITIVE_INFINITY;
      enter("first token");
    },
    speaking() {
      if (phase !== "silence") enter("silence");
    },
    stop: () => clearTimeout(timer),
  };
}
