/** How often a running balance follows from amounts: as a share of the steps, per direction of time. */
export interface ChainResult {
  readonly share: number;
  readonly order: "ascending" | "descending";
}

/**
 * Tests `balance[i] = balance[i−1] + amount[i]` (oldest first) and `balance[i] = balance[i+1] + amount[i]` (newest first) on
 * scaled integers. A few steps that fit by chance prove nothing: amounts of zero do not count.
 */
export function testChain(amounts: readonly (bigint | null)[], balances: readonly (bigint | null)[]): ChainResult {
  const hits = { ascending: 0, descending: 0 };
  let steps = 0;
  for (let index = 1; index < amounts.length; index += 1) {
    const [before, after] = [balances[index - 1], balances[index]];
    const [older, newer] = [amounts[index - 1], amounts[index]];
    if (before == null || after == null || older == null || newer == null || newer === 0n || older === 0n) continue;
    steps += 1;
    if (after === before + newer) hits.ascending += 1;
    if (before === after + older) hits.descending += 1;
  }
  const order = hits.descending > hits.ascending ? "descending" : "ascending";
  return { share: steps === 0 ? 0 : hits[order] / steps, order };
}
