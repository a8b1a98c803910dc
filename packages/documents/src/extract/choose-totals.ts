import Big from "big.js";
import type { Sum, TaxRow, TotalField } from "./find-sums.ts";
import { plausibleRates } from "./plausible-rates.ts";
import { ratesGive, taxesTogether } from "./tax-parts.ts";
import { withTotalBehind } from "./total-behind.ts";

export interface Totals {
  readonly gross: Sum | null;
  readonly net: Sum | null;
  readonly tax: Sum | null;
  /** Values that no sum shows but that follow from others: `net` from gross and tax, say. */
  readonly derived: Readonly<Partial<Record<TotalField, Big>>>;
  readonly others: Readonly<Partial<Record<TotalField, Sum>>>;
  readonly taxes: readonly TaxRow[];
  /** How well the choice explains the document; calibrated elsewhere. */
  readonly score: number;
  /** Lead over the best choice with another gross total. */
  readonly margin: number;
  readonly proven: boolean;
}

const cent = new Big("0.01");
const tolerance = new Big("0.011");

interface Choice {
  readonly gross: Sum | null;
  readonly net: Sum | null;
  readonly tax: Sum | null;
  /** Taxes of several rates that are the tax together, where no sum of them is printed. */
  readonly parts: readonly Sum[];
  readonly score: number;
  readonly proven: boolean;
}

/**
 * Net, tax and gross chosen together (EN 16931 BR-CO-15: gross = net + tax): labels, sums that come out, rates that exist, the
 * breakdown and the place on the page all have a say, so that one misread figure cannot carry the others away.
 */
export function chooseTotals(sums: readonly Sum[], taxRows: readonly TaxRow[], linesSum: Big | null): Totals {
  const grossCandidates = strongest(
    sums,
    (sum) => Math.max(sum.claims.gross, sum.claims.amountDue * 0.8) - sum.against * 0.7,
    14,
  );
  const netCandidates = strongest(sums, (sum) => Math.max(sum.claims.net, sum.claims.linesTotal * 0.8) - sum.against * 0.4, 14);
  const taxCandidates = strongest(sums, (sum) => sum.claims.tax - sum.against * 0.4, 12);
  const breakdownTax = taxRows.reduce((sum, row) => sum.plus(row.amount), new Big(0));
  const breakdownBase = taxRows.reduce((sum, row) => sum.plus(row.base ?? 0), new Big(0));
  const largest = sums.reduce((max, sum) => (sum.value.abs().gt(max) ? sum.value.abs() : max), new Big(0));
  const repeats = new Map<string, number>();
  for (const sum of sums) repeats.set(sum.value.toFixed(2), (repeats.get(sum.value.toFixed(2)) ?? 0) + 1);
  const lastRow = Math.max(1, ...sums.map((sum) => sum.token.segment.row));
  // What net and tax add up to is a candidate whatever it is called.
  for (const net of netCandidates.filter((sum) => sum.claims.net > 0.6)) {
    for (const tax of taxCandidates.filter((sum) => sum.claims.tax > 0.6 && sum !== net)) {
      const total = net.value.plus(tax.value);
      grossCandidates.push(...sums.filter((sum) => sum.value.eq(total) && !tax.value.eq(0) && !grossCandidates.includes(sum)));
    }
  }
  const choices: Choice[] = [];

  const alone = (gross: Sum): number => {
    let score = 1.6 * Math.max(gross.claims.gross, gross.claims.amountDue * 0.75) - 1.3 * gross.against;
    score -=
      0.6 *
      Math.max(gross.claims.net, gross.claims.tax, gross.claims.charge, gross.claims.linesTotal * 0.6) *
      (gross.claims.gross > 0.85 ? 0.4 : 1);
    score += 0.25 * (gross.token.segment.row / lastRow);
    if (gross.value.abs().eq(largest)) score += 0.25;
    if ((repeats.get(gross.value.toFixed(2)) ?? 1) > 1) score += 0.15;
    if (gross.token.currency !== null) score += 0.1;
    if (gross.value.eq(0)) score -= 0.8;
    if (taxRows.length > 0 && breakdownTax.plus(breakdownBase).minus(gross.value).abs().lte(tolerance)) score += 0.9;
    return score;
  };

  const together = taxesTogether(taxCandidates);
  const explained =
    taxRows.length > 1 &&
    grossCandidates.some((gross) => breakdownTax.plus(breakdownBase).minus(gross.value).abs().lte(tolerance));

  for (const gross of grossCandidates) {
    const base = alone(gross);
    for (const net of netCandidates) {
      const parts = together.get(gross.value.minus(net.value).toFixed(2));
      if (parts === undefined || net === gross || parts.includes(net) || parts.includes(gross)) continue;
      const netScore = Math.max(net.claims.net, net.claims.linesTotal * 0.7) - 0.4 * net.against;
      const taxScore = parts.reduce((sum, part) => sum + part.claims.tax, 0) / parts.length;
      const proven = ratesGive(parts, net.value);
      const lines = linesSum?.minus(net.value).abs().lte(tolerance) ? 0.5 : 0;
      const score = base + 0.6 * taxScore + 0.6 * netScore + 1.4 + lines + (proven ? 0.7 : 0);
      choices.push({ gross, net, tax: null, parts, score, proven });
    }
    // Several rates, or goods and shipping taxed apart: net and tax are sums that stand nowhere.
    const broken = taxRows.length > 1 && breakdownTax.plus(breakdownBase).minus(gross.value).abs().lte(tolerance);
    // Without a tax the lines are the total.
    const isSumOfLines = linesSum?.minus(gross.value).abs().lte(tolerance) ? 0.5 : 0;
    const score = base + (broken ? 1.5 : 0) + isSumOfLines;
    choices.push({ gross, net: null, tax: null, parts: [], score, proven: broken });
    for (const tax of taxCandidates) {
      if (tax === gross || !sameSign(tax.value, gross.value) || tax.value.abs().gt(gross.value.abs().times("0.45"))) continue;
      // One rate's share of a breakdown that comes out as a whole is not the tax.
      const share = explained && !breakdownTax.eq(tax.value) && taxRows.some((row) => row.at === tax.token) ? 2 : 0;
      const taxScore =
        tax.claims.tax - share - 0.4 * tax.against + (taxRows.length > 0 && breakdownTax.eq(tax.value) ? 0.5 : 0);
      const expectedNet = gross.value.minus(tax.value);
      choices.push({
        gross,
        net: null,
        tax,
        parts: [],
        score: base + 0.6 * taxScore + rateScore(expectedNet, tax.value, taxRows),
        proven: false,
      });
      for (const net of netCandidates) {
        if (net === gross || net === tax) continue;
        const difference = net.value.plus(tax.value).minus(gross.value).abs();
        if (difference.gt("0.06")) continue;
        // An unlabelled zero adds up with everything.
        const trivial = tax.value.eq(0) && tax.claims.tax < 0.5;
        // Nor is a sentence proof of itself.
        const told = gross.inProse && net.inProse && tax.inProse;
        const arithmetic = trivial || told ? 0 : difference.lte(tolerance) ? 1.6 : 0.5;
        const netScore = Math.max(net.claims.net, net.claims.linesTotal * 0.7) - 0.4 * net.against;
        const lines = linesSum?.minus(net.value).abs().lte(tolerance) ? 0.5 : 0;
        choices.push({
          gross,
          net,
          tax,
          parts: [],
          score: base + 0.6 * taxScore + 0.6 * netScore + arithmetic + lines + rateScore(net.value, tax.value, taxRows),
          proven: arithmetic > 1 && (taxScore > 0.4 || netScore > 0.4),
        });
      }
    }
  }
  choices.sort((a, b) => b.score - a.score);
  const best = choices[0];
  if (best === undefined || best.gross === null || best.score < 0.35) return nothing(sums, taxRows);
  const { gross } = best;
  const rival = choices.find((choice) => choice.gross !== null && !choice.gross.value.eq(gross.value));
  return withTotalBehind(complete(best, gross, sums, taxRows, linesSum, best.score - (rival?.score ?? 0)), sums);
}

function complete(
  best: Choice,
  gross: Sum,
  sums: readonly Sum[],
  taxRows: readonly TaxRow[],
  linesSum: Big | null,
  margin: number,
): Totals {
  const others: Partial<Record<TotalField, Sum>> = {};
  for (const field of ["linesTotal", "amountDue", "prepaid", "rounding", "allowance", "charge"] as const) {
    const chosen = strongest(
      sums,
      (sum) =>
        sum.claims[field] > 0.5 && (sum.token.decimals > 0 || sum.token.currency !== null)
          ? sum.claims[field] - (field === "amountDue" ? 0.7 * sum.against : 0)
          : 0,
      1,
    )[0];
    if (chosen !== undefined) others[field] = chosen;
  }
  const derived: Partial<Record<TotalField, Big>> = {};
  const fitting = best.parts.length > 0 ? rowsOf(best.parts, taxRows) : breakdownOf(taxRows, gross, best.tax);
  const breakdown = fitting.reduce((sum, row) => sum.plus(row.amount), new Big(0));
  let { net, tax } = best;
  if (best.parts.length > 0) {
    derived.tax = best.parts.reduce((sum, part) => sum.plus(part.value), new Big(0));
  } else if (tax === null && net === null) {
    const labelled = strongest(sums, (sum) => sum.claims.net - sum.against, 1)[0];
    const base = fitting.reduce((sum, row) => sum.plus(row.base ?? 0), new Big(0));
    if (fitting.length > 0 && base.plus(breakdown).minus(gross.value).abs().lte(tolerance)) {
      derived.tax = breakdown;
      derived.net = base;
    } else if (labelled !== undefined && labelled.claims.net > 0.6 && labelled.value.abs().lte(gross.value.abs())) {
      net = labelled;
      derived.tax = gross.value.minus(labelled.value);
    } else if (
      linesSum?.eq(gross.value) &&
      fitting.length === 0 &&
      strongest(sums, (sum) => sum.claims.tax, 1)[0] === undefined
    ) {
      // Nothing on the document speaks of tax, and the lines are the total.
      derived.net = gross.value;
    }
  } else if (net === null && tax !== null) {
    derived.net = gross.value.minus(tax.value);
  }
  if (others.amountDue?.value.abs().gt(gross.value.abs().plus(1))) delete others.amountDue;
  return { gross, net, tax, derived, others, taxes: fitting, score: best.score, margin, proven: best.proven };
}

/** The breakdown that parts of a tax are, with the bases of rows that have one. */
function rowsOf(parts: readonly Sum[], rows: readonly TaxRow[]): TaxRow[] {
  return parts.flatMap(({ rate, value, token }) => {
    const known = rows.find((row) => row.amount.eq(value) && (rate === null || row.rate.eq(rate)));
    if (known !== undefined) return [known];
    return rate === null ? [] : [{ rate, base: null, amount: value, at: token, stated: true }];
  });
}

/** Of all rows where a share comes out by chance or by right, those that are the tax: together, each alone, or with a percent sign. */
function breakdownOf(rows: readonly TaxRow[], gross: Sum, tax: Sum | null): TaxRow[] {
  const possible = rows.filter(
    (row) => row.amount.abs().lte(gross.value.abs()) && (row.base === null || row.base.abs().lte(gross.value.abs())),
  );
  if (tax === null) return possible.filter((row) => row.stated);
  const comesOut = (some: readonly TaxRow[]) =>
    some
      .reduce((sum, row) => sum.plus(row.amount), new Big(0))
      .minus(tax.value)
      .abs()
      .lte(tolerance);
  const stated = possible.filter((row) => row.stated);
  for (const some of [stated, possible, ...possible.map((row) => [row])])
    if (some.length > 0 && comesOut(some)) return [...some];
  return [];
}

function nothing(sums: readonly Sum[], taxRows: readonly TaxRow[]): Totals {
  const due = strongest(sums, (sum) => sum.claims.amountDue - sum.against, 1)[0];
  const others = due === undefined || due.claims.amountDue < 0.5 ? {} : { amountDue: due };
  return {
    gross: null,
    net: null,
    tax: null,
    derived: {},
    others,
    taxes: taxRows.filter((row) => row.stated),
    score: 0,
    margin: 0,
    proven: false,
  };
}

function strongest(sums: readonly Sum[], score: (sum: Sum) => number, count: number): Sum[] {
  return sums
    .map((sum) => ({ sum, score: score(sum) }))
    .filter((entry) => entry.score > 0.12)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ sum }) => sum);
}

/** Taxes have rates: 19 % of the net, or a sum over several. A share that is no country's rate speaks against a choice. */
function rateScore(net: Big, tax: Big, rows: readonly TaxRow[]): number {
  if (net.eq(0)) return tax.eq(0) ? 0 : -1;
  if (tax.eq(0)) return 0.1;
  const total = rows.reduce((sum, row) => sum.plus(row.amount), new Big(0));
  if (rows.length > 0 && total.minus(tax).abs().lte(tolerance)) return 0.6;
  const share = tax.div(net).times(100);
  if (share.lt(0) || share.gt(30)) return -1.2;
  return plausibleRates.some((rate) => net.times(rate).div(100).minus(tax).abs().lte(cent.times(2)))
    ? 0.5
    : rows.length > 0
      ? -0.2
      : 0;
}

const sameSign = (a: Big, b: Big) => a.eq(0) || b.eq(0) || a.gt(0) === b.gt(0);
