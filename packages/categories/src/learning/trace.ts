/**
 * A transaction as the memory compares it: numbers and words prepared once.
 *
 * @module
 */
import type { Payee } from "../payee/clean-payee.ts";
import { foldText } from "../payee/fold-text.ts";
import type { Transaction } from "../transaction.ts";

export interface Trace {
  readonly transaction: Transaction;
  readonly payee: Payee;
  /** Days since 1970. */
  readonly day: number;
  readonly dayOfMonth: number;
  /** Size without sign. Only compared: no sum is ever made of it. */
  readonly size: number;
  readonly logSize: number;
  readonly negative: boolean;
  /** No cents: agreed prices rather than measured ones. */
  readonly whole: boolean;
  readonly words: ReadonlySet<string>;
}

const noWords: ReadonlySet<string> = new Set();
const millisecondsADay = 86_400_000;

export function traceOf(transaction: Transaction, payee: Payee): Trace {
  const signed = Number(transaction.amount);
  const size = Math.abs(signed);
  return {
    transaction,
    payee,
    day: Math.round(Date.parse(transaction.date) / millisecondsADay),
    dayOfMonth: Number(transaction.date.slice(8, 10)),
    size,
    logSize: Math.log(size + 1),
    negative: signed < 0,
    whole: Number.isInteger(size),
    words: transaction.text === "" ? noWords : wordsOf(transaction.text),
  };
}

/** Words that can recur: numbers change from invoice to invoice. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    foldText(text)
      .split(" ")
      .filter((word) => word.length > 2 && !/\d/.test(word)),
  );
}
