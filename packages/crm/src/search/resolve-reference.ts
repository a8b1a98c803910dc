import { type Candidate, chooseCandidate, isId, type ReferenceKind } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";
import { fold } from "./fold.ts";

/**
 * The id that a reference means: an id is taken as it is (it may name nothing), words are searched by number and name with
 * room for typos. Throws `not_found`, or `ambiguous` with the candidates.
 */
export async function resolveReference(tx: TenantTx, kind: ReferenceKind, reference: string): Promise<string> {
  if (isId(reference)) return reference;
  const candidates = await tx.execute<Candidate>(
    sql`select id, label, similarity from app.find_records(${kind}, ${reference}, 10)`,
  );
  return chooseCandidate(
    kind,
    reference,
    candidates.filter(({ label }) => !isTooShort(reference) || holds(label, reference)),
  ).id;
}

/** Three letters are near to too much: they have to be a word of the name, or all of it. */
function isTooShort(reference: string): boolean {
  return /^\p{L}{1,3}$/u.test(reference.trim());
}

function holds(label: string, reference: string): boolean {
  return fold(label)
    .split(/[^\p{L}\p{N}]+/u)
    .includes(fold(reference));
}
