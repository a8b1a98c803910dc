import { categoryOfMerchantCode } from "../evidence/merchant-codes.ts";
import { readWords } from "../evidence/word-index.ts";
import { foldText } from "../payee/fold-text.ts";
import { groupOf } from "../taxonomy/affinity.ts";
import type { Trace } from "./trace.ts";

/** `family:value` → how much it is meant, 0–1. */
export type CueSet = ReadonlyMap<string, number>;

// A text is many words and mostly about something else than the payee's business.
const textShare = 0.6;
const codeStrength = 6;

export function cuesOf(trace: Trace): CueSet {
  const { payee, transaction } = trace;
  const cues = new Map<string, number>();
  const hints = new Map(readWords(payee.words).hints);
  if (transaction.text !== "") {
    for (const [category, strength] of readWords(foldText(transaction.text)).hints) {
      hints.set(category, (hints.get(category) ?? 0) + strength * textShare);
    }
  }
  const coded = transaction.mcc === undefined ? undefined : categoryOfMerchantCode(transaction.mcc);
  if (coded !== undefined) hints.set(coded, (hints.get(coded) ?? 0) + codeStrength);
  let total = 0;
  for (const strength of hints.values()) total += strength;
  for (const [category, strength] of hints) {
    const weight = strength / (total + 0.3);
    cues.set(`kind:${category}`, weight);
    const group = `group:${groupOf(category)}`;
    cues.set(group, (cues.get(group) ?? 0) + weight);
  }
  if (transaction.mcc !== undefined) cues.set(`code:${transaction.mcc}`, 1);
  // Without a legal form it may be a person, an office or a bare shop sign: the number of words tells them apart.
  cues.set(`form:${payee.legalForm ?? Math.min(payee.key.split(" ").length, 3)}`, 1);
  cues.set(sizeCue(trace), 1);
  cues.set(centsCue(trace), 1);
  return cues;
}

export const sizeCue = ({ size, negative }: Trace) => `size:${negative ? "-" : ""}${Math.trunc(Math.log2(size + 1) / 1.5)}`;

export function centsCue({ size, whole }: Trace): string {
  if (!whole) return "cents:1";
  return size % 10 !== 0 ? "cents:0" : size % 100 !== 0 ? "cents:10" : "cents:100";
}
