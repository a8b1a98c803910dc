/** How long we wait for a model, in milliseconds. */
export interface ModelTimeouts {
  /** Until the provider answers at all: the headers of its response. A server that loads its model first sends them after that. */
  readonly connectMs: number;
  /** From there until the first token. Models that think before they speak take their time. */
  readonly firstTokenMs: number;
  /** Between one part of an answer and the next. */
  readonly silenceMs: number;
  /** For one answer with its retries and fallbacks, from the question to the last token. */
  readonly wholeMs: number;
}

export const defaultTimeouts: ModelTimeouts = {
  connectMs: 30_000,
  firstTokenMs: 60_000,
  silenceMs: 45_000,
  wholeMs: 230_000,
};

/** Tries of one model before the next one is asked. */
export const triesPerModel = 3;

/** The longest that a retry waits, whatever the provider asks for; beyond it the next model is asked. */
export const longestWaitMs = 10_000;

/** How long a key rests after it was refused, and after 429 that does not say how long. */
export const refusedKeyRestMs = 10 * 60_000;
export const busyKeyRestMs = 2_000;

export const breakerOptions = { threshold: 5, restMs: 30_000 };

/** Full jitter over a doubling ceiling: calls that failed together do not come back together. */
export function backoffMs(tries: number, random: number): number {
  return random * 250 * 2 ** tries;
}
