import { currenciesHere, figuresLike } from "./bind-figure.ts";
import { type Claim, isFigureClaim, isNameClaim } from "./claim.ts";
import type { Evidence, EvidenceRecord } from "./evidence.ts";
import { datesLike } from "./find-dates.ts";
import { currencyOfHeading } from "./find-figures.ts";
import type { Surroundings } from "./find-scopes.ts";
import type { Stretch } from "./structure.ts";
import { dateFields } from "./words.ts";

interface NarrowRowsOptions {
  readonly claims: readonly Claim[];
  readonly scopes: ReadonlyMap<Claim, Surroundings>;
  readonly evidence: Evidence;
  readonly written: (stretch: Stretch) => string;
}

interface NarrowedRows {
  /** The records that a row may be about, by where it starts. */
  readonly rowScopes: ReadonlyMap<number, ReadonlySet<EvidenceRecord>>;
  /** Cells that only some of the records that fit equally well have. */
  readonly doubtful: ReadonlySet<Claim>;
}

/** All cells of a row are about one record: of each list that may be meant, the record that most of the cells agree with. */
export function narrowRows({ claims, scopes, evidence, written }: NarrowRowsOptions): NarrowedRows {
  const rowScopes = new Map<number, ReadonlySet<EvidenceRecord>>();
  const doubtful = new Set<Claim>();
  const around = (claim: Claim) => ({ records: scopes.get(claim)?.records, heading: scopes.get(claim)?.heading });
  const rows = Map.groupBy(
    claims.filter((claim) => (scopes.get(claim)?.row ?? -1) >= 0),
    (claim) => scopes.get(claim)?.sentence.start ?? 0,
  );
  for (const [start, cells] of rows) {
    const agreeing = new Map<EvidenceRecord, Claim[]>();
    for (const claim of cells) {
      const { records, heading } = around(claim);
      for (const record of new Set(recordsLike(claim, heading, evidence, written))) {
        if (records === undefined || records.has(record)) agreeing.set(record, [...(agreeing.get(record) ?? []), claim]);
      }
    }
    const hasColumns = new Set(cells.map((claim) => scopes.get(claim)?.records)).size > 1;
    const currencies = new Set(
      cells.flatMap((claim) =>
        isFigureClaim(claim) && claim.currencies.length === 0
          ? currenciesHere(claim, scopes.get(claim)?.heading, written).slice(0, 1)
          : [],
      ),
    );
    // Columns that name records, or one currency each, put several records in a row.
    // So does a cell of several amounts, one a currency.
    const amounts = cells.filter(({ kind }) => kind === "amount");
    const isShared = new Set(amounts.map((claim) => scopes.get(claim)?.clause.start)).size < amounts.length;
    if (hasColumns || isShared || currencies.size > 1) continue;
    const isNamed = cells.some((claim) => scopes.get(claim)?.records !== undefined);
    const kept = new Set<EvidenceRecord>();
    for (const [collection, records] of Map.groupBy([...agreeing.keys()], (record) => record.collection)) {
      const agreed = (record: EvidenceRecord) => agreeing.get(record) ?? [];
      const most = Math.max(...records.map((record) => agreed(record).length));
      if (!isNamed && most < 2 && !collection.endsWith("rows")) continue;
      if (collection.endsWith(" call") && agreeing.size > records.length) continue;
      const best = records.filter((record) => agreed(record).length === most);
      for (const record of best) kept.add(record);
      // Where records are as good as each other, what some of them have and others have not is of none for sure.
      for (const claim of best.flatMap(agreed)) {
        if (!isNameClaim(claim) && !best.every((record) => agreed(record).includes(claim))) doubtful.add(claim);
      }
    }
    if (kept.size > 0) rowScopes.set(start, kept);
  }
  return { rowScopes, doubtful };
}

/** The records that a cell may be of, by its value alone. */
function recordsLike(
  claim: Claim,
  heading: Stretch | undefined,
  evidence: Evidence,
  written: (stretch: Stretch) => string,
): EvidenceRecord[] {
  if (isNameClaim(claim)) return claim.known === undefined ? [] : [...claim.known.owners, ...claim.known.members];
  if (claim.kind === "date") {
    const field = heading === undefined ? undefined : dateFields.find(({ words }) => words.test(written(heading)))?.field;
    return datesLike(claim, evidence).flatMap(({ at }) =>
      field === undefined || field.test(at.field) ? at.records.slice(0, 1) : [],
    );
  }
  return figuresLike(
    claim,
    heading === undefined || claim.currencies.length > 0 ? claim.currencies : currencyOfHeading(written(heading)),
    evidence,
  ).flatMap(({ at }) => at.records.slice(0, 1));
}
