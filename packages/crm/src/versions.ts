/**
 * Two people at one record: whoever says which version they saw never overwrites what came after it.
 *
 * @module
 */
import { OmniError } from "@omni/core";
import { z } from "zod";

/** The input of every update. */
export const seenVersion = z.number().int().min(1).optional().meta({
  description:
    "The version you saw. If the record has moved on since, nothing is changed, and the conflict's `record` is the record as it is now",
});

/** Throws `conflict`, with the record as it is now in `details.record`, when it is not at the version that was seen. */
export function requireVersion(seen: number | undefined, record: { readonly version: number }): void {
  if (seen !== undefined && seen !== record.version) {
    throw new OmniError("conflict", "Somebody changed this in the meantime. Look at it as it is now, then change it again.", {
      reason: "changed_meanwhile",
      details: { record },
    });
  }
}

/** The fields that were given and differ from the record's. Throws `conflict` where there is none: nothing would change. */
export function fieldsThatChange<Fields extends Readonly<Record<string, unknown>>>(
  given: Fields,
  record: Readonly<Record<string, unknown>>,
): Partial<Fields> {
  const changes = Object.entries(given).filter(([name, it]) => it !== undefined && it !== record[name]);
  if (changes.length === 0)
    throw new OmniError("conflict", "It is like that already; nothing was changed.", { reason: "unchanged" });
  return Object.fromEntries(changes) as Partial<Fields>;
}
