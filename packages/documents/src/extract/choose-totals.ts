import Big from "big.js";
import type { NumberToken } from "./amounts.ts";
import type { Announcements } from "./announce.ts";
import type { Role } from "./language-packs.ts";
import { plausibleRates } from "./plausible-rates.ts";

export const totalFields = [
  "linesTotal",
  "net",
  "tax",
  "gross",
  "amountDue",
  "prepaid",
  "rounding",
  "allowance",
  "charge",
] as const;
export type TotalField = (typeof totalFields)[number];

/** A sum of money on the document with what its labels say of it, 0–1 each. */
export interface Sum {
  readonly token: NumberToken;
  readonly value: Big;
  readonly claims: Readonly<Record<TotalField, number>>;
  /** Paid with, weights, capital: anything that is no total. */
  readonly against: number;
}

/** One line of a tax breakdown: EN 16931 BG-23. */
export interface TaxRow {
  readonly rate: Big;
  readonly base: Big | null;
  readonly amount: Big;
  readonly at: NumberToken;
  /** The rate has a percent sign. */
  readonly stated: boolean;
}

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

const claimsOf: Readonly<Partial<Record<Role, Readonly<Partial<Record<TotalField | "against", number>>>>>> = {
  linesTotal: { linesTotal: 1, net: 0.55 },
  net: { net: 1 },
  tax: { tax: 1 },
  gross: { gross: 1, amountDue: 0.3 },
  grossWeak: { gross: 0.7, amountDue: 0.2, net: 0.25 },
  amountDue: { amountDue: 1, gross: 0.75 },
  prepaid: { prepaid: 1, against: 0.6 },
  rounding: { rounding: 1, against: 0.4 },
  allowance: { allowance: 1, against: 0.3 },
  charge: { charge: 1, against: 0.3 },
  paidWith: { against: 0.8 },
  notTotal: { against: 1 },
  unitPrice: { against: 0.5 },
  lineAmount: { net: 0.15, gross: 0.2 },
  otherNumber: { against: 0.7 },
  taxAmountColumn: { tax: 0.8 },
};

const cent = new Big("0.01");
const tolerance = new Big("0.011");

/** Numbers that could be money, with the claims that labels make on them. */
export function findSums(numbers: readonly NumberToken[], announcements: Announcements): Sum[] {
  const sums: Sum[] = [];
  for (const token of numbers) {
    const moneyLike = token.decimals === 2 || token.currency !== null || (token.decimals === 0 && token.value.abs().gte(10));
    if (!moneyLike || token.percent || token.value.abs().gte("1e11")) continue;
    const claims: Record<TotalField | "against", number> = {
      linesTotal: 0,
      net: 0,
      tax: 0,
      gross: 0,
      amountDue: 0,
      prepaid: 0,
      rounding: 0,
      allowance: 0,
      charge: 0,
      against: 0,
    };
    for (const { hit, strength, by } of announcements.of(token)) {
      for (const role of hit.roles) {
        for (const [field, weight] of Object.entries(claimsOf[role] ?? {})) {
          const name = field as TotalField | "against";
          // A column headed `Total` is first of all a column of lines.
          const reach = by !== "above" ? 1 : name === "against" ? 0.6 : role === "grossWeak" ? 0.6 : 0.9;
          claims[name] = Math.max(claims[name], weight * strength * reach);
        }
      }
    }
    const bare = token.decimals === 0 && token.currency === null;
    const { against, ...rest } = claims;
    const faint = bare ? 0.6 : 1;
    const scaled = Object.fromEntries(Object.entries(rest).map(([field, claim]) => [field, claim * faint])) as Record<
      TotalField,
      number
    >;
    if (bare && Math.max(...Object.values(scaled)) < 0.3) continue;
    sums.push({ token, value: token.value, claims: scaled, against });
  }
  return sums;
}

/** Rows with a rate and an amount that is that share of another amount. */
export function findTaxRows(numbers: readonly NumberToken[], sums: readonly Sum[]): TaxRow[] {
  const rows: TaxRow[] = [];
  const rates = numbers.filter(
    (number) => number.percent || (number.decimals <= 2 && number.value.gt(0) && number.value.lt(40)),
  );
  const byRow = Map.groupBy(sums, (sum) => sum.token.segment.row);
  for (const rate of rates) {
    if (rate.value.lte(0) || rate.value.gt(35)) continue;
    const near = byRow.get(rate.segment.row) ?? [];
    let best: TaxRow | null = null;
    for (const amount of near) {
      if (amount.token === rate || amount.value.lte(0)) continue;
      for (const base of near) {
        if (base === amount || base.token === rate || base.value.lte(amount.value)) continue;
        const expected = base.value.times(rate.value).div(100);
        if (expected.minus(amount.value).abs().gt("0.02")) continue;
        if (!rate.percent && !plausibleRates.some((known) => rate.value.eq(known))) continue;
        if (best === null || base.value.gt(best.base ?? 0))
          best = { rate: rate.value, base: base.value, amount: amount.value, at: amount.token, stated: rate.percent };
      }
    }
    // `USt. (19 %) 16,61`: the base stands elsewhere.
    if (best === null && rate.percent) {
      const taxed = near.filter((sum) => sum.claims.tax > 0.6 && sum.token.segment.row === rate.segment.row && sum.value.gt(0));
      const only = taxed.length === 1 ? taxed[0] : undefined;
      const base =
        only === undefined ? undefined : sums.find((sum) => sum.value.gt(0) && fits(sum.value, rate.value, only.value));
      if (only !== undefined && base !== undefined)
        best = { rate: rate.value, base: base.value, amount: only.value, at: only.token, stated: true };
    }
    if (best !== null && !rows.some((row) => row.rate.eq(best.rate) && row.amount.eq(best.amount))) rows.push(best);
  }
  return rows;
}

const fits = (base: Big, rate: Big, amount: Big) => base.times(rate).div(100).minus(amount).abs().lte("0.015");

interface Choice {
  readonly gross: Sum | null;
  readonly net: Sum | null;
  readonly tax: Sum | null;
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

  for (const gross of grossCandidates) {
    const base = alone(gross);
    // Several rates, or goods and shipping taxed apart: net and tax are sums that stand nowhere.
    const broken = taxRows.length > 1 && breakdownTax.plus(breakdownBase).minus(gross.value).abs().lte(tolerance);
    choices.push({ gross, net: null, tax: null, score: base + (broken ? 1.5 : 0), proven: broken });
    for (const tax of taxCandidates) {
      if (tax === gross || !sameSign(tax.value, gross.value) || tax.value.abs().gt(gross.value.abs().times("0.45"))) continue;
      const taxScore = tax.claims.tax - 0.4 * tax.against + (taxRows.length > 0 && breakdownTax.eq(tax.value) ? 0.5 : 0);
      const expectedNet = gross.value.minus(tax.value);
      choices.push({
        gross,
        net: null,
        tax,
        score: base + 0.6 * taxScore + rateScore(expectedNet, tax.value, taxRows),
        proven: false,
      });
      for (const net of netCandidates) {
        if (net === gross || net === tax) continue;
        const difference = net.value.plus(tax.value).minus(gross.value).abs();
        if (difference.gt("0.06")) continue;
        // An unlabelled zero adds up with everything.
        const trivial = tax.value.eq(0) && tax.claims.tax < 0.5;
        const arithmetic = trivial ? 0 : difference.lte(tolerance) ? 1.6 : 0.5;
        const netScore = Math.max(net.claims.net, net.claims.linesTotal * 0.7) - 0.4 * net.against;
        const lines = linesSum?.minus(net.value).abs().lte(tolerance) ? 0.5 : 0;
        choices.push({
          gross,
          net,
          tax,
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
  return complete(best, gross, sums, taxRows, linesSum, best.score - (rival?.score ?? 0));
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
  const fitting = breakdownOf(taxRows, gross, best.tax);
  const breakdown = fitting.reduce((sum, row) => sum.plus(row.amount), new Big(0));
  let { net, tax } = best;
  if (tax === null && net === null) {
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
