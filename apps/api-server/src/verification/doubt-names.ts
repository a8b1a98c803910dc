import { figuresLike, isCount } from "./bind-figure.ts";
import { type Claim, type FigureClaim, isFigureClaim, isNameClaim, type Mention, type Verdict } from "./claim.ts";
import type { Evidence, EvidenceRecord } from "./evidence.ts";
import { datesLike } from "./find-dates.ts";
import type { Surroundings } from "./find-scopes.ts";

interface DoubtNamesOptions {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly around: (claim: Claim) => Surroundings;
  readonly inSentence: ReadonlyMap<number, readonly Claim[]>;
  readonly evidence: Evidence;
  readonly verdicts: Map<Claim, Verdict>;
  readonly currenciesOf: (claim: FigureClaim) => readonly string[];
}

/** Takes back what was granted to names for existing, where they stand beside what is not theirs. */
export function doubtNames(options: DoubtNamesOptions): void {
  flagNames(options);
  flagOddCells(options);
}

/**
 * A name stands in doubt, too, where another record is beside it than its own, and where none of the figures it stands with is its:
 * whether the name or the figures were changed, the pair is not proven.
 */
function flagNames(options: DoubtNamesOptions): void {
  const { claims, around, verdicts } = options;
  const byMentions = new Map<Mention, { proven: number; missed: number }>();
  for (const claim of claims) {
    if (isNameClaim(claim)) continue;
    const { mentions, isNamedHere } = around(claim);
    if (!isNamedHere) continue;
    const isProven = verdicts.get(claim)?.source !== undefined;
    if (isProven && !isTelling(claim)) continue;
    if (!isProven && !isElsewhere(claim, options)) continue;
    for (const mention of mentions) {
      const count = byMentions.get(mention) ?? { proven: 0, missed: 0 };
      if (isProven) count.proven++;
      else count.missed++;
      byMentions.set(mention, count);
    }
  }
  for (const [{ claim }, { proven, missed }] of byMentions) {
    if (missed > 0 && missed >= proven) verdicts.set(claim, { source: undefined });
  }
}

/** Zero and small counts are everybody's. */
function isTelling(claim: Claim): boolean {
  return claim.kind === "date" || (isFigureClaim(claim) && !isCount(claim) && claim.readings.some(({ value }) => value > 0n));
}

/** Whether a claim that is not proven here is true of another record. */
function isElsewhere(claim: Claim, { evidence, currenciesOf }: DoubtNamesOptions): boolean {
  if (claim.kind === "date") return datesLike(claim, evidence).some(({ at }) => !at.isInput);
  if (isNameClaim(claim)) return false;
  return figuresLike(claim, currenciesOf(claim), evidence).some(({ at }) => at.records.length > 0);
}

/** Names and codes that stand with a record that has others; names of a list that are no records where all its others are. */
function flagOddCells({ text, claims, around, inSentence, verdicts }: DoubtNamesOptions): void {
  for (const claim of claims) {
    if (!isNameClaim(claim) || claim.known === undefined) continue;
    const { mentions, row, records } = around(claim);
    const { known } = claim;
    const first = mentions[0];
    if (first === undefined || first.claim === claim || records === undefined) continue;
    const isHere = first.records.some(
      (record) => known.members.includes(record) || known.owners.includes(record) || mentionsAncestor(record, known.members),
    );
    if (isHere || known.members.length + known.owners.length === 0) continue;
    if (row !== undefined) verdicts.set(claim, { source: undefined });
  }
  // As many numbers as names in a sentence: each name is expected to be of one of the numbers, and the reverse.
  for (const inside of inSentence.values()) {
    const named = inside.flatMap((claim) =>
      isNameClaim(claim) && claim.known?.isRecordName === true && around(claim).row === undefined
        ? [{ claim, records: [...claim.known.owners, ...claim.known.members] }]
        : [],
    );
    const names = named.filter(({ claim, records }) => claim.kind === "name" && records.length > 0);
    const numbers = named.filter(({ claim, records }) => claim.kind === "identifier" && records.length > 0);
    const strays = (some: typeof named, others: typeof named) =>
      some.length > others.length
        ? []
        : some.filter(({ records }) => !others.some((other) => other.records.some((record) => isRelated(record, records))));
    for (const { claim } of [...strays(names, numbers), ...strays(numbers, names)]) verdicts.set(claim, { source: undefined });
  }
  for (const [at, claim] of claims.entries()) {
    const next = claims[at + 1];
    if (next === undefined || around(claim).row !== undefined) continue;
    const pair = [claim, next].flatMap((each) => (isNameClaim(each) && each.known?.isRecordName ? [each] : []));
    const [one, other] = pair;
    if (one?.known === undefined || other?.known === undefined || one.kind === other.kind) continue;
    if (
      !/^[\s*_`"”’]*(?:[(,–—·:-]|for|from|of|to|by|an|für|von|bei|za|od|pri|kupca|stranke|podjetj\w+|customer|Kunde)?[\s*_`"“„(]*$/iu.test(
        text.slice(one.end, other.start).replace(/^\]\([^)]*\)/u, ""),
      )
    )
      continue;
    const [mine, theirs] = [
      [...one.known.owners, ...one.known.members],
      [...other.known.owners, ...other.known.members],
    ];
    if (
      mine.length === 0 ||
      theirs.length === 0 ||
      mine.some((record) => theirs.includes(record) || mentionsAncestor(record, theirs)) ||
      theirs.some((record) => mentionsAncestor(record, mine))
    )
      continue;
    for (const each of pair) verdicts.set(each, { source: undefined });
  }
}

/** The same record, one that is part of it, or one it is part of. */
function isRelated(record: EvidenceRecord, records: readonly EvidenceRecord[]): boolean {
  return (
    records.includes(record) || mentionsAncestor(record, records) || records.some((other) => mentionsAncestor(other, [record]))
  );
}

function mentionsAncestor(record: EvidenceRecord, records: readonly EvidenceRecord[]): boolean {
  for (let each = record.parent; each !== undefined; each = each.parent) if (records.includes(each)) return true;
  return false;
}
