import { errorIssue } from "../issue.ts";
import { readFile } from "../read-file.ts";
import { type Reading, unread } from "../reading.ts";
import type { Stages } from "../stages.ts";
import { limitsSchema } from "./limits.ts";
import type { PlainReadOptions } from "./messages.ts";

/** Of the time, before the rest is kept for finishing. */
const shareForMore = 0.7;

/**
 * Reads a file in this thread. The time limit ends it at the next pause; work that never pauses has to be ended from outside,
 * which `createDocumentReader` does. Throws the reason of `signal` when the caller aborts.
 */
export async function readLocally(
  bytes: Uint8Array,
  options: PlainReadOptions,
  stages: Stages,
  signal: AbortSignal | null,
): Promise<Reading[]> {
  const limits = limitsSchema.parse(options.limits ?? {});
  const path = options.name ?? "file";
  const deadline = AbortSignal.timeout(limits.maxMilliseconds);
  const reading = readFile(path, bytes, {
    limits,
    own: options.own ?? null,
    today: options.today ?? null,
    password: options.password ?? null,
    useEmbeddedXml: options.useEmbeddedXml ?? true,
    stages,
    enoughBy: performance.now() + limits.maxMilliseconds * shareForMore,
    signal: signal === null ? deadline : AbortSignal.any([deadline, signal]),
  });
  try {
    return await Promise.race([reading, aborted(deadline), ...(signal === null ? [] : [aborted(signal)])]);
  } catch (error) {
    signal?.throwIfAborted();
    if (!deadline.aborted) throw error;
    return [outOfTime(path, limits.maxMilliseconds)];
  } finally {
    // Whoever loses the race must not end as an unhandled rejection.
    reading.catch(() => {});
  }
}

export function outOfTime(path: string, milliseconds: number): Reading {
  const issue = errorIssue("limit", `Reading took longer than ${milliseconds / 1000} seconds and was ended.`);
  return unread(path, "application/octet-stream", [issue]);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
