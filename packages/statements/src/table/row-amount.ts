import { type DecimalMark, readAmount, type WrittenAmount } from "../amount-text.ts";
import type { AmountMapping } from "./mapping.ts";

export interface RowAmount {
  /** Signed decimal with a point, from the account holder's side. */
  readonly amount: string;
  /** A currency written beside the amount. */
  readonly currency: string | null;
}

/** The signed amount of a row; null where it holds none, as preambles, totals and broken rows do. */
export function readRowAmount(fields: readonly string[], mapping: AmountMapping, mark: DecimalMark): RowAmount | null {
  if (mapping.kind === "debitCredit") return fromPair(fields, mapping, mark);
  const written = readAmount(fields[mapping.column] ?? "", mark);
  if (written === null) return null;
  if (mapping.kind === "signed") {
    const marked = markedSign(written);
    const negative = marked === null ? mapping.unmarked === "debit" : marked === "-";
    return signed(written, negative !== mapping.inverted);
  }
  const word = (fields[mapping.indicator] ?? "").trim().toLowerCase();
  if (mapping.debitWords.includes(word)) return signed(written, true);
  if (mapping.creditWords.includes(word)) return signed(written, false);
  return null;
}

function fromPair(
  fields: readonly string[],
  { debit, credit, debitIsNegative }: Extract<AmountMapping, { kind: "debitCredit" }>,
  mark: DecimalMark,
): RowAmount | null {
  const taken = debit === null ? null : readAmount(fields[debit] ?? "", mark);
  const given = credit === null ? null : readAmount(fields[credit] ?? "", mark);
  // Some banks write 0.00 into the side that did not move.
  if (given !== null && (taken === null || isZero(taken)) && !(isZero(given) && taken !== null)) {
    return signed(given, markedSign(given) === "-");
  }
  if (taken === null) return null;
  const reversed = !debitIsNegative && markedSign(taken) === "-";
  return signed(taken, !reversed);
}

function markedSign(written: WrittenAmount): "+" | "-" | null {
  return written.sign ?? (written.side === null ? null : written.side === "debit" ? "-" : "+");
}

function isZero(written: WrittenAmount): boolean {
  return !/[1-9]/.test(written.digits);
}

function signed(written: WrittenAmount, negative: boolean): RowAmount {
  return { amount: negative && !isZero(written) ? `-${written.digits}` : written.digits, currency: written.currency };
}
