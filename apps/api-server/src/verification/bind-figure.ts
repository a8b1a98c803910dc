import { daysBetween } from "@omni/core";
import type { FigureClaim } from "./claim.ts";
import { isShownAs, magnitude, percentOf, type WrittenNumber, wholeMillionths } from "./decimal.ts";
import type { DateFact, Evidence, EvidenceRecord, Figure, Place } from "./evidence.ts";
import { currencyOfHeading } from "./find-figures.ts";
import type { Records } from "./find-scopes.ts";
import type { Stretch } from "./structure.ts";

/** The figures that may be what is written, by value, kind and currency; whose they are is another matter. */
export function figuresLike(claim: FigureClaim, currencies: readonly string[], { figures }: Evidence): Figure[] {
  const matches: Figure[] = [];
  for (const reading of claim.readings.map((each) => loosened(each, claim))) {
    const low = reading.value - reading.unit;
    const high = reading.value + reading.unit;
    for (let at = firstFrom(figures, low); at < figures.length; at++) {
      const figure = figures[at];
      if (figure === undefined || figure.value > high) break;
      if (isCompatible(claim, figure, currencies) && isSaid(figure, reading, claim) && !matches.includes(figure))
        matches.push(figure);
    }
  }
  return matches;
}

/** “About 12,000”: the zeros say nothing. */
function loosened({ value, unit }: WrittenNumber, { isRough }: FigureClaim): WrittenNumber {
  let coarse = unit;
  if (isRough) while (value > 0n && value % (coarse * 10n) === 0n && value > coarse * 10n) coarse *= 10n;
  return { value, unit: coarse };
}

function isSaid({ kind, value }: Figure, reading: WrittenNumber, claim: FigureClaim): boolean {
  if (kind === "count" && reading.unit <= wholeMillionths(1) && !claim.isRough) return value === reading.value;
  if (claim.isRough) return magnitude(value - reading.value) <= reading.unit;
  return isShownAs(value, reading);
}

function isCompatible(claim: FigureClaim, { kind, currency }: Figure, currencies: readonly string[]): boolean {
  if (claim.kind === "percent") return kind === "rate";
  if (kind === "money") {
    if (currency !== undefined && currencies.length > 0) return currencies.includes(currency);
    if (claim.kind === "amount") return currency === undefined;
    return (
      claim.days === undefined &&
      (claim.readings.some(({ value, unit }) => unit < wholeMillionths(1) || value >= wholeMillionths(1000)) ||
        currencies.length > 0)
    );
  }
  return claim.kind === "number" && (claim.days === undefined || kind === "quantity");
}

function firstFrom(figures: readonly Figure[], value: bigint): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.value ?? 0n) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isOf({ records }: Place, scope: Records): boolean {
  return records.some((record) => scope.has(record));
}

/** Totals: figures that are no record's, or of a whole call. */
export function isTotal({ records, isInput }: Place): boolean {
  return !isInput && records.every(({ collection }) => collection.endsWith(" call"));
}

/** “12 days overdue”, “within 30 days”: between a date of the records and today, or two dates of one record. */
export function daysBehind(
  claim: FigureClaim,
  dates: readonly DateFact[],
  scope: Records | undefined,
  today: string,
): DateFact[] | undefined {
  const unit = claim.days;
  if (unit === undefined) return undefined;
  const mine = scope === undefined ? dates : dates.filter(({ at }) => isOf(at, scope));
  const days = mine.filter(({ date }) => date.length === 10);
  const isSaidBy = (count: number) =>
    claim.readings.some(({ value }) => {
      const said = Number(value) / 1e6;
      return unit === 1 ? said === count : Math.round(count / unit) === said || Math.floor(count / unit) === said;
    });
  const one = days.find(({ date }) => isSaidBy(Math.abs(daysBetween(date, today))));
  if (one !== undefined) return [one];
  const byRecord = new Map<EvidenceRecord | undefined, DateFact[]>();
  for (const fact of days) byRecord.set(fact.at.records[0], [...(byRecord.get(fact.at.records[0]) ?? []), fact]);
  for (const each of byRecord.values()) {
    if (each.length > 6) continue;
    for (const from of each) {
      const to = each.find(({ date }) => isSaidBy(Math.abs(daysBetween(from.date, date))) && date !== from.date);
      if (to !== undefined) return [from, to];
    }
  }
  return undefined;
}

/** A percentage that two figures make: one of the other, or by how much they differ. */
export function ratioBehind(claim: FigureClaim, figures: readonly Figure[]): [Figure, Figure] | undefined {
  for (const part of figures) {
    for (const whole of figures) {
      if (part === whole || part.kind === "rate" || part.kind !== whole.kind || part.currency !== whole.currency) continue;
      const shares = [percentOf(part.value, whole.value), percentOf(magnitude(part.value - whole.value), whole.value)];
      if (
        shares.some((share) => share !== undefined && share > 0n && claim.readings.some((reading) => isShownAs(share, reading)))
      )
        return [part, whole];
    }
  }
  return undefined;
}

/** A sum or a difference to the cent of figures that stand beside it. */
export function sumBehind(claim: FigureClaim, currencies: readonly string[], figures: readonly Figure[]): Figure[] | undefined {
  const same = figures.filter(
    ({ kind, currency }) =>
      kind === (claim.kind === "amount" || currencies.length > 0 ? "money" : "count") &&
      (currencies.length === 0 || (currency !== undefined && currencies.includes(currency))),
  );
  const is = (value: bigint) => value > 0n && claim.readings.some((reading) => reading.value === value);
  if (new Set(same.map(({ currency }) => currency)).size > 1) return undefined;
  if (same.length > 1 && is(same.reduce((sum, { value }) => sum + value, 0n))) return [...same];
  if (same.length > 12) return undefined;
  for (const [index, one] of same.entries()) {
    for (const other of same.slice(index + 1)) {
      if (one.kind === "money" && (is(one.value + other.value) || is(magnitude(one.value - other.value)))) return [one, other];
    }
  }
  return undefined;
}

/** A small whole number: how many of something there are. */
export function isCount(claim: FigureClaim): boolean {
  return (
    claim.kind === "number" &&
    claim.readings.some(({ value, unit }) => unit >= wholeMillionths(1) && value < wholeMillionths(1000))
  );
}

/** The currencies an amount is in: its own, or those of the heading above it. */
export function currenciesHere(
  claim: FigureClaim,
  heading: Stretch | undefined,
  written: (stretch: Stretch) => string,
): readonly string[] {
  return claim.currencies.length > 0 || heading === undefined ? claim.currencies : currencyOfHeading(written(heading));
}
