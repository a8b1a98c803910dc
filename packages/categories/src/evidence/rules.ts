/**
 * Rules a team writes itself. They come before everything that was learnt; the first that fits decides.
 *
 * @module
 */
import { z } from "zod";
import { foldText } from "../payee/fold-text.ts";
import type { Transaction } from "../transaction.ts";

const needle = z.string().trim().min(1).max(200);
const bound = z.number().nonnegative();

/** All that is said must hold. Texts are compared without regard to case, accents and punctuation. */
export const ruleSchema = z.object({
  id: z.string().min(1).max(200),
  category: z.string().min(1).max(200),
  when: z
    .object({
      /** Words of the payee, in this order: `stadtwerke`. */
      payeeContains: needle,
      payeeIs: needle,
      textContains: needle,
      /** Of the amount without its sign, both included. */
      amountFrom: bound,
      amountTo: bound,
      direction: z.enum(["in", "out"]),
      currency: z.string().length(3),
      account: z.string().min(1).max(100),
      mcc: z.string().regex(/^\d{4}$/),
    })
    .partial()
    .refine((when) => Object.keys(when).length > 0, "says nothing: a rule needs a condition"),
});
export type Rule = z.infer<typeof ruleSchema>;

/** What a rule looks at, prepared once a transaction. */
export interface RuleSubject {
  readonly transaction: Transaction;
  readonly foldedPayee: string;
  readonly payeeKey: string;
}

type Test = (subject: RuleSubject) => boolean;

export interface CompiledRule {
  readonly rule: Rule;
  readonly fits: Test;
}

/** Whole words, in order: “art” is not in “smart”. */
const contains = (haystack: string, words: string) => ` ${haystack} `.includes(` ${words} `);

export function compileRule(rule: Rule): CompiledRule {
  const { payeeContains, payeeIs, textContains, amountFrom, amountTo, direction, currency, account, mcc } = rule.when;
  const tests: Test[] = [];
  if (payeeContains !== undefined) {
    const words = foldText(payeeContains);
    tests.push(({ foldedPayee }) => contains(foldedPayee, words));
  }
  if (payeeIs !== undefined) {
    const words = foldText(payeeIs);
    tests.push(({ foldedPayee, payeeKey }) => foldedPayee === words || payeeKey === words);
  }
  if (textContains !== undefined) {
    const words = foldText(textContains);
    tests.push(({ transaction }) => contains(foldText(transaction.text), words));
  }
  if (amountFrom !== undefined) tests.push(({ transaction }) => Math.abs(Number(transaction.amount)) >= amountFrom);
  if (amountTo !== undefined) tests.push(({ transaction }) => Math.abs(Number(transaction.amount)) <= amountTo);
  if (direction !== undefined) tests.push(({ transaction }) => transaction.amount.startsWith("-") === (direction === "out"));
  if (currency !== undefined) tests.push(({ transaction }) => transaction.currency === currency);
  if (account !== undefined) tests.push(({ transaction }) => transaction.account === account);
  if (mcc !== undefined) tests.push(({ transaction }) => transaction.mcc === mcc);
  return { rule, fits: (subject) => tests.every((test) => test(subject)) };
}
