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
  /** Percent, where the label that calls it a tax says a rate: `VAT 20 %`. */
  readonly rate: Big | null;
  /** It stands in a sentence, where words that would be labels elsewhere are words. */
  readonly inProse: boolean;
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
    let rate: Big | null = null;
    for (const { hit, strength, by } of announcements.of(token)) {
      if (hit.roles.has("tax") && strength > 0.5) rate ??= rateIn(hit.segment.text);
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
    const inProse = isProse(token);
    const faint = (bare ? 0.6 : 1) * (inProse ? 0.5 : 1);
    const scaled = Object.fromEntries(Object.entries(rest).map(([field, claim]) => [field, claim * faint])) as Record<
      TotalField,
      number
    >;
    if (bare && Math.max(...Object.values(scaled)) < 0.3) continue;
    sums.push({ token, value: token.value, claims: scaled, against, rate, inProse });
  }
  return sums;
}

/** Words of a line that make a sentence of it. */
const wordsOfProse = 10;

function isProse({ segment }: NumberToken): boolean {
  return (segment.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= wordsOfProse;
}

function rateIn(text: string): Big | null {
  const digits = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%/.exec(text)?.[1];
  return digits === undefined ? null : new Big(digits.replace(",", "."));
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
  // Beside rates with a percent sign, a figure that happens to be a share of another is no row.
  return rows.some((row) => row.stated) ? rows.filter((row) => row.stated) : rows;
}

const fits = (base: Big, rate: Big, amount: Big) => base.times(rate).div(100).minus(amount).abs().lte("0.015");
