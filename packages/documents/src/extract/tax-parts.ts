import Big from "big.js";
import type { Sum } from "./find-sums.ts";

const cent = new Big("0.01");

/** Most parts that a tax is put together from: a country has three or four rates. */
const mostParts = 4;

/** What several taxes are together, by their sum. Each stands in a place of its own; of one rate there may be two (goods, shipping). */
export function taxesTogether(candidates: readonly Sum[]): ReadonlyMap<string, readonly Sum[]> {
  const named = candidates.filter((sum) => sum.claims.tax > 0.5 && !sum.value.eq(0)).slice(0, 8);
  const found = new Map<string, readonly Sum[]>();
  const add = (from: number, parts: readonly Sum[], total: Big) => {
    const key = total.toFixed(2);
    if (parts.length > 1 && !found.has(key)) found.set(key, parts);
    if (parts.length === mostParts) return;
    for (let index = from; index < named.length; index += 1) {
      const next = named[index];
      // The same figure again is the same tax, said twice; a figure of the other sign is an allowance.
      if (next === undefined || parts.some(({ value }) => value.eq(next.value) || value.gt(0) !== next.value.gt(0))) continue;
      add(index + 1, [...parts, next], total.plus(next.value));
    }
  };
  add(0, [], new Big(0));
  return found;
}

/** Whether taxes of known rates belong to bases that are the net together; rounding of a tax is magnified in its base. */
export function ratesGive(parts: readonly Sum[], net: Big): boolean {
  let bases = new Big(0);
  let slack = new Big(0);
  for (const { rate, value } of parts) {
    if (rate === null || rate.lte(0)) return false;
    bases = bases.plus(value.times(100).div(rate));
    slack = slack.plus(new Big(1).div(rate));
  }
  return bases.minus(net).abs().lte(slack.plus(cent));
}
