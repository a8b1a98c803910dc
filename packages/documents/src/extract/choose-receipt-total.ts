import Big from "big.js";
import type { Totals } from "./choose-totals.ts";
import type { Sum, TaxRow } from "./find-sums.ts";

interface Vote {
  readonly value: Big;
  score: number;
  sum: Sum | null;
  readonly kinds: Set<string>;
}

/** Where the smallest coin is five cents, the total is what is left after rounding to it. */
function roundedOf(vote: Vote, votes: ReadonlyMap<string, Vote>): Vote {
  const value = vote.value.times(20).round().div(20);
  if (value.eq(vote.value)) return vote;
  const printed = votes.get(value.toFixed(2));
  return {
    value,
    score: vote.score + (printed?.score ?? 0),
    sum: printed?.sum ?? null,
    kinds: new Set([...vote.kinds, "rounding"]),
  };
}

/**
 * The total of a till receipt. Faded print loses digits, so everything that has to be the same amount votes for it: what is
 * labelled as the total, cash less change, net and tax, the lines' sum, and each figure that is printed again. `rounds`: the paper speaks of
 * rounding.
 */
export function chooseReceiptTotal(sums: readonly Sum[], taxRows: readonly TaxRow[], totals: Totals, rounds: boolean): Totals {
  const votes = new Map<string, Vote>();
  const vote = (value: Big, weight: number, kind: string, sum: Sum | null) => {
    if (value.lte(0) || Math.abs(weight) <= 0.05) return;
    const key = value.toFixed(2);
    const known = votes.get(key) ?? { value, score: 0, sum: null, kinds: new Set<string>() };
    // The same reason twice is hardly a second reason.
    known.score += known.kinds.has(kind) ? 0.25 * weight : weight;
    known.kinds.add(kind);
    if (sum !== null && (known.sum === null || sum.claims.gross > known.sum.claims.gross)) known.sum = sum;
    votes.set(key, known);
  };
  const paid = sums.filter((sum) => sum.against > 0.5 && sum.claims.gross < 0.5 && sum.value.gt(0));
  for (const sum of sums) {
    const { gross, amountDue, linesTotal, net } = sum.claims;
    const reading = 0.5 + 0.5 * sum.token.segment.confidence;
    vote(sum.value, (1.3 * Math.max(gross, 0.9 * amountDue) - 0.6 * sum.against) * reading, "total", sum);
    vote(sum.value, 0.7 * Math.max(linesTotal, 0.6 * net) * reading, "lines", sum);
    if (sum.claims.tax < 0.5 && sum.against < 0.5 && gross < 0.3) vote(sum.value, 0.12, "printed", sum);
  }
  for (const given of paid) {
    vote(given.value, 0.35, "paid", given);
    for (const back of paid)
      if (back !== given && given.value.gt(back.value)) vote(given.value.minus(back.value), 0.8, "change", null);
  }
  const base = taxRows.reduce((sum, row) => sum.plus(row.base ?? 0), new Big(0));
  const tax = taxRows.reduce((sum, row) => sum.plus(row.amount), new Big(0));
  if (taxRows.length > 1) vote(base.plus(tax), 0.5, "breakdown", null);
  for (const row of taxRows) {
    if (row.base === null || row.amount.lte(0)) continue;
    vote(row.base.plus(row.amount), 0.7, "breakdown", null);
    vote(row.base, -0.5, "base", null);
  }
  const labelled = (field: "linesTotal" | "tax" | "rounding" | "charge") => sums.filter((sum) => sum.claims[field] > 0.5);
  for (const lines of labelled("linesTotal")) {
    for (const added of [...labelled("tax"), ...labelled("charge"), ...labelled("rounding")]) {
      if (!added.value.eq(0)) vote(lines.value.plus(added.value), 0.45, "lines and tax", null);
      for (const rounding of labelled("rounding")) {
        if (rounding === added || rounding.value.abs().gt("0.05")) continue;
        vote(lines.value.plus(added.value).plus(rounding.value), 0.5, "lines, tax and rounding", null);
      }
    }
  }
  if (totals.gross !== null && totals.proven) vote(totals.gross.value, 0.8, "sum", totals.gross);
  // Above a subtotal, what was paid to the cent has the tax in it that faded.
  for (const lines of labelled("linesTotal")) {
    for (const given of paid) {
      if (given.value.gt(lines.value) && given.value.lte(lines.value.times("1.2")))
        vote(given.value, 0.45, "paid with tax", given);
    }
  }
  const ranked = [...votes.values()].sort((a, b) => b.score - a.score);
  const [first, next] = ranked;
  const best = first === undefined || !rounds ? first : roundedOf(first, votes);
  if (best === undefined || best.score < 0.5) return totals;
  const proven = best.kinds.size > 1;
  const margin = best.score - (next?.score ?? 0);
  if (totals.gross?.value.eq(best.value))
    return { ...totals, margin: Math.max(margin, totals.margin), proven: proven || totals.proven };
  const stated = best.sum ?? sums.find((sum) => sum.value.eq(best.value)) ?? null;
  const others = { ...totals.others };
  delete others.linesTotal;
  return {
    gross: stated,
    net: null,
    tax: null,
    derived: stated === null ? { gross: best.value } : {},
    others,
    taxes: taxRows.filter((row) => row.amount.lt(best.value)),
    score: best.score,
    margin,
    proven,
  };
}
