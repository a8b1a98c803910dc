import type { ClaimSource } from "@omni/ai-tools/contract";
import type { WrittenNumber } from "./decimal.ts";
import type { EvidenceRecord, KnownText } from "./evidence.ts";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An amount, a percentage or a number; `currencies` are those its sign may stand for. */
export interface FigureClaim extends Span {
  readonly kind: "amount" | "number" | "percent";
  readonly readings: readonly WrittenNumber[];
  readonly currencies: readonly string[];
  /** Days the unit behind it is worth, where one stands there: “12 days”, “3 weeks”. */
  readonly days?: number;
  /** Another stretch of time stands behind it: “6 months”. */
  readonly isSpan: boolean;
  readonly isRough: boolean;
  readonly isWord: boolean;
}

/** A day, `2026-10-31` or `--10-31` without its year, a month `2026-10` or `--10`, a quarter `2026-Q3` or `--Q3`, a year `2026`. */
export interface DateClaim extends Span {
  readonly kind: "date";
  readonly readings: readonly string[];
}

/** A name or a number of a record; without `known` nothing of it is in the evidence. */
export interface NameClaim extends Span {
  readonly kind: "identifier" | "name";
  readonly known: KnownText | undefined;
}

export type Claim = FigureClaim | DateClaim | NameClaim;

/** What became of a claim: where it comes from, or that nothing proves it. */
export interface Verdict {
  readonly source: ClaimSource | undefined;
}

/** The records a claim about names or periods leads to. */
export interface Mention {
  readonly claim: Claim;
  readonly records: readonly EvidenceRecord[];
  /** Records that go by the name itself. */
  readonly owners: readonly EvidenceRecord[];
  readonly isPeriod: boolean;
  readonly isIdentifier: boolean;
}

export function isFigureClaim(claim: Claim): claim is FigureClaim {
  return claim.kind === "amount" || claim.kind === "number" || claim.kind === "percent";
}

export function isNameClaim(claim: Claim): claim is NameClaim {
  return claim.kind === "name" || claim.kind === "identifier";
}
