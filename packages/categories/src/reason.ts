/**
 * Why a category was chosen, in a sentence that a person can check against the books.
 *
 * @module
 */
import { categoryOfMerchantCode } from "./evidence/merchant-codes.ts";
import type { FirstSight } from "./learning/cues.ts";
import type { LabelSet } from "./learning/label-set.ts";
import type { PayeeHistory, Remembered } from "./learning/payee-history.ts";
import type { Trace } from "./learning/trace.ts";
import type { Evidence } from "./result.ts";
import { defaultTaxonomy } from "./taxonomy/default-taxonomy.ts";

export interface Reason {
  readonly evidence: Evidence;
  readonly why: string;
}

/** Amounts apart by less than this on the natural logarithm's scale are “about” the same: 15 %. */
const aboutTheSame = 0.14;
/** From here on a category is what a word speaks for, not just of the same group. */
const fitting = 0.3;
/** How many of the latest payments a sentence counts. */
const counted = 20;

export function titleOf(labels: LabelSet, label: number): string {
  const category = labels.category(label);
  return category?.name.en ?? labels.nameOf(label);
}

const payeeOf = (trace: Trace) => trace.payee.name || "this payee";

export function reasonOfRule(rule: { readonly id: string }, title: string): Reason {
  return { evidence: "rule", why: `Your rule “${rule.id}” puts it under “${title}”.` };
}

export function reasonOfTold(trace: Trace, title: string): Reason {
  return { evidence: "told", why: `The last payment to ${payeeOf(trace)} was put under “${title}”, and this one follows it.` };
}

/** `runnerUp`: the next best label, said where the best is not sure. */
export function reasonOfMemory(
  trace: Trace,
  history: PayeeHistory,
  labels: LabelSet,
  label: number,
  runnerUp: number | undefined,
  sure: boolean,
): Reason {
  const latest = history.examples.slice(-counted);
  const title = titleOf(labels, label);
  const near = latest.filter((each) => Math.abs(each.trace.logSize - trace.logSize) < aboutTheSame);
  const sentence = memorySentence(trace, latest, near, label, title);
  if (sure) return { evidence: "memory", why: `${sentence}.` };
  return { evidence: "memory", why: `${sentence}, ${doubtOf(latest, label, runnerUp, labels)}.` };
}

function memorySentence(
  trace: Trace,
  latest: readonly Remembered[],
  near: readonly Remembered[],
  label: number,
  title: string,
): string {
  const agreeing = latest.filter((each) => each.label === label).length;
  const nearAgreeing = near.filter((each) => each.label === label).length;
  const payee = payeeOf(trace);
  if (agreeing === 0) return `The payments to ${payee} so far were booked otherwise; “${title}” only fits the name`;
  const alike = agreeing < latest.length && near.length > 0 && nearAgreeing === near.length ? likePhrase(near.length) : "";
  if (agreeing === latest.length) {
    if (latest.length >= counted) return `The last ${counted} payments to ${payee} were all “${title}”`;
    if (latest.length === 1)
      return `The one payment to ${payee} so far${near.length === 1 ? ", of about this amount," : ""} was “${title}”`;
    return `${latest.length === 2 ? "Both" : `All ${latest.length}`} payments to ${payee} so far were “${title}”`;
  }
  const share =
    agreeing === 1
      ? `One of the last ${latest.length} payments to ${payee} was`
      : `${agreeing} of the last ${latest.length} payments to ${payee} were`;
  const last = alike === "" && latest.at(-1)?.label === label ? ", the latest one too" : "";
  return `${share} “${title}”${alike}${last}`;
}

function likePhrase(count: number): string {
  if (count === 1) return ", among them the only one of about this amount";
  return `, among them ${count === 2 ? "both" : `all ${count}`} of about this amount`;
}

function doubtOf(latest: readonly Remembered[], label: number, runnerUp: number | undefined, labels: LabelSet): string {
  const other = runnerUp === undefined ? 0 : latest.filter((each) => each.label === runnerUp).length;
  if (runnerUp !== undefined && other > 0)
    return `but “${titleOf(labels, runnerUp)}” was booked too (${other}), and this one may be either`;
  if (latest.every((each) => each.label === label)) {
    return latest.length < 4 ? "which is too little to be sure" : "but this one is unlike them";
  }
  return "but they went to several categories";
}

export function reasonOfFirstSight(trace: Trace, sight: FirstSight, labels: LabelSet, label: number | undefined): Reason {
  const start = trace.payee.key === "" ? "The payment names no payee" : `Nothing is known of ${payeeOf(trace)} yet`;
  if (label === undefined) return { evidence: "none", why: `${start}, and no category has been taught.` };
  const title = titleOf(labels, label);
  const { mcc } = trace.transaction;
  const coded = mcc === undefined ? undefined : categoryOfMerchantCode(mcc);
  if (coded !== undefined && (labels.fits(coded)[label] ?? 0) >= fitting) {
    return { evidence: "code", why: `${start}, but the merchant code ${mcc} belongs to “${title}”.` };
  }
  const neighbour = sight.neighbours.find(
    ({ key, likeness, label: usual }) => likeness >= 0.6 && key !== "" && usual === label,
  );
  if (neighbour !== undefined) {
    return { evidence: "neighbours", why: `${start}, but “${neighbour.key}” has a name like it and is “${title}”.` };
  }
  const speaking = [...sight.words.hints.keys()].some((hinted) => (labels.fits(hinted)[label] ?? 0) >= fitting);
  const words = sight.words.spoke.map((word) => `“${word}”`).join(" and ");
  const speak = sight.words.spoke.length > 1 ? "speak" : "speaks";
  if (speaking)
    return {
      evidence: "words",
      why: `${start}, but ${words} in the name ${speak} for “${title}”.`,
    };
  if (words !== "" && (sight.kindVotes[label] ?? 0) >= 1) {
    return { evidence: "words", why: `${start}, but other payees with a name like it (${words}) were “${title}”.` };
  }
  if (sight.compared)
    return { evidence: "meaning", why: `${start}; of all descriptions, that of “${title}” comes nearest to its text.` };
  const [kind] = [...sight.words.hints].sort(([, one], [, other]) => other - one);
  const ours = kind && defaultTaxonomy.find(({ id }) => id === kind[0])?.name.en;
  if (ours !== undefined) {
    return {
      evidence: "none",
      why: `${start}; ${words} in the name ${speak} for “${ours}”, which none of the categories taught so far fits well.`,
    };
  }
  const guess = (sight.probabilities[label] ?? 0) < 0.2 ? "" : `; “${title}” is a guess from payments of this kind`;
  return { evidence: "none", why: `${start}, and the name does not say what it is for${guess}.` };
}
