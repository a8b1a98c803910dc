import { DeadlineError } from "./call-failure.ts";

/** A part of a call that can be aborted alone, and is when the whole is. `stop` when it has ended. */
export interface AbortScope {
  readonly signal: AbortSignal;
  /** Rejects when the signal aborts; for what does not listen to it. */
  readonly aborted: Promise<never>;
  abort(reason: unknown): void;
  stop(): void;
}

export function createAbortScope(outer: AbortSignal | undefined): AbortScope {
  const controller = new AbortController();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting for it.
  aborted.catch(() => undefined);
  const follow = () => abort(outer?.reason);
  const stop = () => outer?.removeEventListener("abort", follow);
  function abort(reason: unknown): void {
    stop();
    controller.abort(reason);
    reject(reason);
  }
  if (outer?.aborted) follow();
  else outer?.addEventListener("abort", follow, { once: true });
  return { signal: controller.signal, aborted, abort, stop };
}

/** A scope that aborts with a `DeadlineError` after `milliseconds`. */
export function createDeadline(
  limit: DeadlineError["limit"],
  milliseconds: number,
  outer: AbortSignal | undefined,
): AbortScope {
  const scope = createAbortScope(outer);
  const timer = setTimeout(() => scope.abort(new DeadlineError(limit, milliseconds)), milliseconds);
  return {
    ...scope,
    stop() {
      clearTimeout(timer);
      scope.stop();
    },
  };
}
