import { isCurrency } from "@omni/core";
import { stripAmount } from "../amount-text.ts";
import { readBic, readIbanLike } from "../iban.ts";
import type { TableRow } from "./csv-rows.ts";
import { isAmountCell, isDateCell } from "./dialect.ts";
import { matchHeader } from "./header-match.ts";
import type { HeaderRole } from "./header-words.ts";
import { signWord } from "./sign-words.ts";

/** What a column holds in the sample's entry rows; shares are of its filled cells, 0–1. */
export interface ColumnProfile {
  readonly index: number;
  readonly heading: string;
  readonly headerScores: ReadonlyMap<HeaderRole, number>;
  readonly headerCurrency: string | null;
  readonly cells: readonly string[];
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  /** Amounts that look like money: decimals, a currency, a sign. */
  readonly moneyLike: number;
  readonly signed: number;
  readonly ibans: number;
  readonly bics: number;
  readonly currencies: number;
  readonly signWords: number;
  readonly letters: number;
  readonly distinct: number;
  readonly averageLength: number;
  readonly constant: string | null;
}

export function profileColumns(entries: readonly TableRow[], header: readonly string[] | null): ColumnProfile[] {
  const width = Math.max(header?.length ?? 0, ...entries.map(({ fields }) => fields.length));
  return Array.from({ length: width }, (_, index) =>
    profileColumn(
      index,
      header?.[index]?.trim() ?? "",
      entries.map(({ fields }) => fields[index]?.trim() ?? ""),
    ),
  );
}

function profileColumn(index: number, heading: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => cell !== "");
  const share = (test: (cell: string) => boolean) => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length);
  const { scores, currency } = matchHeader(heading);
  const distinct = new Set(filled);
  return {
    index,
    heading,
    headerScores: scores,
    headerCurrency: currency,
    cells,
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    dates: share(isDateCell),
    amounts: share((cell) => isAmountCell(cell)),
    moneyLike: share(isMoneyLike),
    signed: share((cell) => stripAmount(cell)?.sign === "-" || stripAmount(cell)?.side === "debit"),
    ibans: share((cell) => readIbanLike(cell) !== null),
    bics: share((cell) => readBic(cell) !== null),
    currencies: share((cell) => isCurrency(cell.toUpperCase())),
    signWords: share((cell) => signWord(cell) !== null),
    letters: share((cell) => /\p{L}{2}/u.test(cell)),
    distinct: filled.length === 0 ? 0 : distinct.size / filled.length,
    averageLength: filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length,
    constant: distinct.size === 1 ? (filled[0] ?? null) : null,
  };
}

function isMoneyLike(cell: string): boolean {
  const stripped = stripAmount(cell);
  if (stripped === null || !isAmountCell(cell)) return false;
  return (
    /[.,]\d{1,3}$/.test(stripped.number) || stripped.sign !== null || stripped.currency !== null || /[^\d.,\s+-]/.test(cell)
  );
}

export function headerScore(column: ColumnProfile, role: HeaderRole): number {
  return column.headerScores.get(role) ?? 0;
}
