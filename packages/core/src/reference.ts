import { z } from "zod";
import { OmniError } from "./errors.ts";

/** Kinds of records that can be named in words. */
export const referenceKinds = ["customer", "contact", "product", "deal", "deal stage", "invoice", "quote"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/**
 * A record named the way a person would: its id, its number, its name, or something close to one of them. `record` travels in
 * the JSON schema, so that a model knows what kind of name belongs there.
 */
export function referenceTo(kind: ReferenceKind) {
  return z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ format: "reference", record: kind, description: `The ${kind}: id, number or name; a near spelling will do` });
}

/** A record that a reference may mean, the likeliest first. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  /** 0–1; 1 is the name itself. */
  readonly similarity: number;
}

// Measured in packages/crm/src/search/resolve-reference.test.ts: one swapped, missing or doubled letter in a name of two words
// stays above 0.45; two different companies of the demo data stay below it.
const nearEnough = 0.45;
const clearLead = 0.12;

/**
 * The one record that is meant, or `not_found`, or `ambiguous` with the candidates for a person to choose from.
 * `candidates` are sorted by similarity, the highest first.
 */
export function chooseCandidate(kind: string, reference: string, candidates: readonly Candidate[]): Candidate {
  const exact = candidates.filter(({ similarity }) => similarity === 1);
  const near = exact.length > 0 ? exact : candidates.filter(({ similarity }) => similarity >= nearEnough);
  const [first, second] = near;
  if (first === undefined) {
    throw new OmniError("not_found", `No ${kind} is called “${reference}”.`, {
      details: { kind, reference, candidates: candidates.slice(0, 5) },
    });
  }
  if (second !== undefined && first.similarity - second.similarity < clearLead) {
    throw new OmniError(
      "ambiguous",
      `“${reference}” could be more than one ${kind}: ${near
        .slice(0, 5)
        .map(({ label }) => label)
        .join(", ")}.`,
      {
        details: { kind, reference, candidates: near.slice(0, 5) },
      },
    );
  }
  return first;
}
