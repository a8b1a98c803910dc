import { readAmount, stripAmount } from "../amount-text.ts";
import type { SampleRows } from "./amount-models.ts";
import { type ColumnProfile, headerScore } from "./column-profile.ts";
import type { AmountMapping } from "./mapping.ts";
import { signWord } from "./sign-words.ts";

export interface CandidateModel {
  readonly amount: AmountMapping;
  /** 0–2.5, before the balance column has its say. */
  readonly score: number;
  readonly reason: string;
  /** Its columns, which therefore are no balance. */
  readonly own: readonly number[];
}

/** Signed columns, debit and credit pairs, and columns with a word for the sign beside them. */
export function candidateModels(
  numeric: readonly ColumnProfile[],
  columns: readonly ColumnProfile[],
  sample: SampleRows,
): CandidateModel[] {
  const filled = numeric.filter((column) => column.filled > 0);
  const indicators = columns.filter((column) => isIndicator(column));
  return [
    ...filled.flatMap((column) => signedModels(column, sample)),
    ...filled.flatMap((column) => indicators.flatMap((indicator) => indicatedModel(column, indicator, sample))),
    ...numeric.flatMap((debit) => numeric.flatMap((credit) => pairModel(debit, credit, sample))),
    ...filled.flatMap((column) => oneSided(column)),
  ];
}

/** How much a column's heading says that it is the amount, and not one of the other numbers. */
function amountLikelihood(column: ColumnProfile): number {
  const rival = Math.max(
    headerScore(column, "balance"),
    headerScore(column, "foreignAmount"),
    headerScore(column, "fee"),
    headerScore(column, "exchangeRate"),
    headerScore(column, "id"),
    headerScore(column, "reference"),
  );
  const named = headerScore(column, "amount");
  if (column.heading !== "" && named < rival) return named * 0.3;
  const content = column.moneyLike * 0.4 + (column.signed > 0 ? 0.25 : 0) + column.filled * 0.2;
  return named + content + (column.headerCurrency === null ? 0 : 0.05) - column.index / 1000;
}

function signedModels(column: ColumnProfile, sample: SampleRows): CandidateModel[] {
  const likelihood = amountLikelihood(column);
  const written = column.cells.map((cell) => readAmount(cell, sample.mark)).filter((amount) => amount !== null);
  const anyDebitMark = written.some((amount) => amount.sign === "-" || amount.side === "debit");
  const creditMarks = written.filter((amount) => amount.sign === "+" || amount.side === "credit").length;
  // Only money in is marked: what has no mark is money out, as on a card's list of purchases.
  const unmarked = !anyDebitMark && creditMarks > 0 && creditMarks < written.length ? "debit" : "credit";
  const model = (inverted: boolean): AmountMapping => ({ kind: "signed", column: column.index, unmarked, inverted });
  const reason = `amounts are in ${nameOf(column)}`;
  const opposite = looksLikePurchases(column, sample) ? 1.1 : 0.4;
  return [
    { amount: model(false), score: likelihood, reason, own: [column.index] },
    { amount: model(true), score: likelihood * opposite, reason: `${reason}, money out being positive`, own: [column.index] },
  ];
}

const thanks =
  /thank you|payment received|payment - |autopay|automatic payment|zahlung erhalten|paiement re[çc]u|pago recibido|betaling ontvangen/i;

/** A card's list that counts purchases as positive: mostly positive, and what it thanks for is negative. */
function looksLikePurchases(column: ColumnProfile, sample: SampleRows): boolean {
  const negative = column.cells.map((cell) => stripAmount(cell)?.sign === "-");
  const thanked = sample.rows.flatMap((fields, index) => (fields.some((field) => thanks.test(field)) ? [negative[index]] : []));
  return thanked.length > 0 && thanked.every((isNegative) => isNegative) && column.signed < 0.5;
}

function isIndicator(column: ColumnProfile): boolean {
  // A dash alone stands for “nothing here” in any column.
  return column.signWords > 0.9 && column.filled > 0 && column.cells.some((cell) => cell !== "" && cell !== "-");
}

function indicatedModel(column: ColumnProfile, indicator: ColumnProfile, sample: SampleRows): CandidateModel[] {
  if (column.index === indicator.index) return [];
  const rows = column.cells.map((cell, index) => ({
    written: readAmount(cell, sample.mark),
    word: indicator.cells[index]?.toLowerCase() ?? "",
  }));
  const known = rows.filter(({ written, word }) => written !== null && word !== "");
  const negative = (row: (typeof rows)[number]) => row.written?.sign === "-";
  const words = new Set(known.map(({ word }) => word));
  const debitWords = [...words].filter((word) => signWord(word) === "debit");
  const creditWords = [...words].filter((word) => signWord(word) === "credit");
  const opposed = known.filter((row) => negative(row) === (signWord(row.word) === "credit")).length;
  const bothSides = debitWords.length > 0 && creditWords.length > 0;
  // Where amounts carry signs that agree with the words, the signs are enough; the words decide when there are none, or when
  // they contradict every sign (cards that count purchases as positive).
  const needed = !known.some(negative) || (bothSides && opposed === known.length);
  if (!needed) return [];
  if (indicator.filled < 0.99) {
    // A blank means the side that the words do not name; with both named, a blank row has no sign.
    if (debitWords.length === 0) debitWords.push("");
    else if (creditWords.length === 0) creditWords.push("");
  }
  const named = Math.max(
    headerScore(indicator, "indicator"),
    headerScore(indicator, "transactionCode") * 0.5,
    bothSides ? 0.5 : 0.2,
  );
  const amount: AmountMapping = {
    kind: "indicated",
    column: column.index,
    indicator: indicator.index,
    debitWords: [...new Set([...debitWords, ...usualWords(debitWords, "debit")])],
    creditWords: [...new Set([...creditWords, ...usualWords(creditWords, "credit")])],
  };
  const reason = `${nameOf(indicator)} says which way the amounts in ${nameOf(column)} go`;
  return [{ amount, score: amountLikelihood(column) + 0.3 + 0.4 * named, reason, own: [column.index] }];
}

/** The sample may hold one side only; the other side's usual word is added. */
function usualWords(found: readonly string[], side: "debit" | "credit"): string[] {
  const pairs = [
    ["debit", "credit"],
    ["d", "c"],
    ["dr", "cr"],
    ["debet", "credit"],
    ["s", "h"],
    ["soll", "haben"],
    ["af", "bij"],
    ["d", "k"],
  ];
  return found.length > 0 ? [] : pairs.map(([debit = "", credit = ""]) => (side === "debit" ? debit : credit));
}

function pairModel(debit: ColumnProfile, credit: ColumnProfile, sample: SampleRows): CandidateModel[] {
  if (debit.index === credit.index || (debit.filled === 0 && credit.filled === 0)) return [];
  const [out, into] = [headerScore(debit, "debit"), headerScore(credit, "credit")];
  const named = Math.min(out, into) < 0.4 ? 0 : out + into;
  const crossed = headerScore(debit, "credit") + headerScore(credit, "debit");
  const bare = debit.heading === "" && credit.heading === "";
  const oneIsEmpty = debit.filled === 0 || credit.filled === 0;
  // A column of both signs is no side of a pair.
  if (bare && (credit.signed > 0 || (debit.signed > 0 && (debit.signed < 1 || oneIsEmpty)))) return [];
  if (bare ? debit.index + 1 !== credit.index : named < 0.9 || named <= crossed) return [];
  const amounts = sample.rows.map((fields) => [debit, credit].map(({ index }) => readAmount(fields[index] ?? "", sample.mark)));
  const moved = amounts.filter(
    (pair) => pair.filter((written) => written !== null && /[1-9]/.test(written.digits)).length === 1,
  ).length;
  const exclusive = amounts.length === 0 ? 0 : moved / amounts.length;
  if (exclusive < 0.7) return [];
  const negatives = amounts.filter(([taken]) => taken?.sign === "-").length;
  const debits = amounts.filter(([taken]) => taken != null && /[1-9]/.test(taken.digits)).length;
  const amount: AmountMapping = {
    kind: "debitCredit",
    debit: debit.index,
    credit: credit.index,
    debitIsNegative: debits > 0 && negatives > debits / 2,
  };
  // Without headings, two columns that are never filled together are a pair, money out usually first.
  const score = bare ? (oneIsEmpty ? 0.75 : 1.2) : 0.45 * named + 0.6 * exclusive;
  return [
    { amount, score, reason: `${nameOf(debit)} and ${nameOf(credit)} are money out and in`, own: [debit.index, credit.index] },
  ];
}

/** A single column of outflows or of inflows. */
function oneSided(column: ColumnProfile): CandidateModel[] {
  const out = headerScore(column, "debit");
  const into = headerScore(column, "credit");
  if (Math.max(out, into) < 0.8) return [];
  const side = out > into ? "debit" : "credit";
  const amount: AmountMapping = {
    kind: "debitCredit",
    debit: side === "debit" ? column.index : null,
    credit: side === "credit" ? column.index : null,
    debitIsNegative: column.signed > 0.5,
  };
  return [
    {
      amount,
      score: 0.6 * Math.max(out, into),
      reason: `${nameOf(column)} is money ${side === "debit" ? "out" : "in"}`,
      own: [column.index],
    },
  ];
}

function nameOf(column: ColumnProfile): string {
  return column.heading === "" ? `column ${column.index + 1}` : `“${column.heading}”`;
}
