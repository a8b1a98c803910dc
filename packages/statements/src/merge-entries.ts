import type { Entry } from "./model.ts";

export interface MergedEntries {
  /** What was there, then what is new, in the order it came. */
  readonly entries: readonly Entry[];
  readonly added: readonly Entry[];
  /** Incoming entries that were there already. */
  readonly known: readonly Entry[];
}

/**
 * Adds to the entries of one account what is not there yet. An entry is the same when its fingerprint is: two equal payments of
 * one day are `#1` and `#2` in every file that holds both, so importing twice, overlapping or re-exported files adds nothing.
 */
export function mergeEntries(existing: readonly Entry[], incoming: readonly Entry[]): MergedEntries {
  const seen = new Set(existing.map((entry) => entry.fingerprint));
  const added: Entry[] = [];
  const known: Entry[] = [];
  for (const entry of incoming) {
    if (seen.has(entry.fingerprint)) known.push(entry);
    else {
      seen.add(entry.fingerprint);
      added.push(entry);
    }
  }
  return { entries: [...existing, ...added], added, known };
}
