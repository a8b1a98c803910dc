import { type DecimalMark, readAmount, stripAmount } from "../amount-text.ts";
import { toScaled } from "../decimal.ts";
import { type ChainResult, testChain } from "./balance-chain.ts";
import { type ColumnProfile, headerScore } from "./column-profile.ts";
import type { AmountMapping } from "./mapping.ts";
import { candidateModels } from "./model-candidates.ts";
import { readRowAmount } from "./row-amount.ts";

/** A way to read the amounts, with the balance column that goes with it. */
export interface AmountModel {
  readonly amount: AmountMapping;
  readonly balance: number | null;
  readonly chain: ChainResult | null;
  readonly score: number;
  readonly reason: string;
}

export interface SampleRows {
  readonly rows: readonly (readonly string[])[];
  readonly mark: DecimalMark;
}

/**
 * Every way to read the amounts of a table, the likeliest first. Headings speak first; a balance column that follows from the
 * amounts row by row is worth more than any heading, since it proves column, sign and order at once.
 */
export function rankAmountModels(columns: readonly ColumnProfile[], sample: SampleRows): AmountModel[] {
  const numeric = columns.filter((column) => isMoneyColumn(column));
  const balances = new Map(numeric.map((column) => [column.index, column.cells.map((cell) => scaledCell(cell, sample.mark))]));
  const models = candidateModels(numeric, columns, sample).map(({ amount, score, reason, own }): AmountModel => {
    const amounts = sample.rows.map((fields) => {
      const read = readRowAmount(fields, amount, sample.mark);
      return read === null ? null : toScaled(read.amount);
    });
    const readable = amounts.filter((value) => value !== null).length / Math.max(1, amounts.length);
    const chosen = chooseBalance(
      numeric.filter((column) => !own.includes(column.index)),
      amounts,
      balances,
    );
    const proof = chosen.chain !== null && provesColumn(chosen.chain, amounts.length) ? 3 * chosen.chain.share : 0;
    return {
      amount,
      balance: chosen.column,
      chain: chosen.chain,
      score: (score + proof) * readable,
      reason: proof > 0 ? `${reason}; the balance column follows from it` : reason,
    };
  });
  return models.sort((a, b) => b.score - a.score);
}

export function provesColumn(chain: ChainResult, rows: number): boolean {
  return chain.share >= 0.5 && rows >= 3;
}

function isMoneyColumn(column: ColumnProfile): boolean {
  if (column.amounts < 0.6 || column.filled === 0 || column.dates > 0.5) {
    // An empty column may still be the other side of a pair, when its heading says so or it stands beside the one that is filled.
    return column.filled === 0;
  }
  const identifier = column.moneyLike < 0.1 && (column.averageLength >= 8 || column.cells.some((cell) => /^0\d/.test(cell)));
  const named = ["amount", "debit", "credit", "balance", "foreignAmount", "fee"] as const;
  return !identifier || named.some((role) => headerScore(column, role) > 0.8);
}

function chooseBalance(
  candidates: readonly ColumnProfile[],
  amounts: readonly (bigint | null)[],
  balances: ReadonlyMap<number, readonly (bigint | null)[]>,
): { column: number | null; chain: ChainResult | null } {
  let best: { column: number; chain: ChainResult; score: number } | null = null;
  for (const column of candidates) {
    if (column.filled < 0.5) continue;
    const chain = testChain(amounts, balances.get(column.index) ?? []);
    const named = headerScore(column, "balance");
    const rival = Math.max(headerScore(column, "amount"), headerScore(column, "foreignAmount"), headerScore(column, "fee"));
    const unnamed = column.heading === "" && column.filled > 0.9 && column.moneyLike > 0.5 ? 0.45 : 0;
    const score = (provesColumn(chain, amounts.length) ? 2 * chain.share : 0) + Math.max(named > rival ? named : 0, unnamed);
    if (score > 0.4 && (best === null || score > best.score)) best = { column: column.index, chain, score };
  }
  return { column: best?.column ?? null, chain: best?.chain ?? null };
}

function scaledCell(cell: string, mark: DecimalMark): bigint | null {
  const written = stripAmount(cell) === null ? null : readAmount(cell, mark);
  if (written === null) return null;
  const value = toScaled(written.digits);
  return written.sign === "-" || written.side === "debit" ? -value : value;
}
