/**
 * What is known of one payee: its latest examples, and how alike each of them is to a new transaction.
 *
 * Three memories of different haste look at the same examples and are averaged; each first asks what the payee usually is
 * (later examples count more), then what its transactions like this one are: amount, multiples of a rate, cents, remittance
 * text, account, direction, day of the month. Measured in `evals/categories`; the plateau around these constants is wide.
 *
 * @module
 */
import type { Example } from "./example.ts";
import type { Trace } from "./trace.ts";

export interface Remembered {
  readonly example: Example;
  readonly trace: Trace;
  /** Index of the category among the labels. */
  readonly label: number;
}

/** Enough for the slowest memory: 0.97^64 of an example's weight is left. */
export const rememberedExamples = 64;

interface Memory {
  /** What is left of an example's weight when another comes after it: for what the payee usually is, and for its likes. */
  readonly keepUsual: number;
  readonly keepAlike: number;
  /** Amounts apart by this on the natural logarithm's scale count 1/e. */
  readonly amountWidth: number;
}
const memories: readonly Memory[] = [
  { keepUsual: 0.93, keepAlike: 0.97, amountWidth: 0.15 },
  { keepUsual: 0.85, keepAlike: 0.93, amountWidth: 0.4 },
  { keepUsual: 0.75, keepAlike: 0.85, amountWidth: 0.8 },
];
/** How many examples what is known without the payee is worth. */
const withoutPayee = 0.5;
const usual = 0.5;
/** Days after which an example counts 1/e. */
const staleness = 500;

const otherRounding = 0.2;
const otherDirection = 0.1;
const otherAccount = 0.6;
const sameRate = 3;
const sameText = 2;
const sameDayOfMonth = 1.25;

const powers = memories.map(({ keepUsual, keepAlike }) => ({
  usual: Array.from({ length: rememberedExamples }, (_, rank) => keepUsual ** rank),
  alike: Array.from({ length: rememberedExamples }, (_, rank) => keepAlike ** rank),
}));

/** One amount is a few of the other's parts: 960 and 1,600 are 3 and 5 days of the same rate (within 1/50,000). */
export function shareRate(one: number, other: number): boolean {
  if (one <= 0 || other <= 0) return false;
  const ratio = one / other;
  if (ratio > 10 || ratio < 0.1) return false;
  for (let parts = 1; parts <= 10; parts += 1) {
    const times = ratio * parts;
    const nearest = Math.round(times);
    if (nearest <= 10 && Math.abs(times - nearest) < times * 2e-5) return true;
  }
  return false;
}

/** Share of the words that two remittance texts have in common; undefined where one of them says nothing. */
export function textLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number | undefined {
  if (one.size === 0 || other.size === 0) return undefined;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common);
}

/** How alike two transactions of one payee are in all but the amount; around 1. */
function likeness(trace: Trace, remembered: Trace): number {
  let factor = 1;
  if (trace.whole !== remembered.whole) factor *= otherRounding;
  if (trace.negative !== remembered.negative) factor *= otherDirection;
  if (trace.transaction.account !== remembered.transaction.account) factor *= otherAccount;
  if (shareRate(trace.size, remembered.size)) factor *= sameRate;
  const text = textLikeness(trace.words, remembered.words);
  if (text !== undefined) factor *= 0.3 + text * sameText;
  const apart = Math.abs(trace.dayOfMonth - remembered.dayOfMonth);
  if (apart <= 1 && trace.day - remembered.day > 20) factor *= sameDayOfMonth;
  return factor;
}

export class PayeeHistory {
  /** Oldest first, by date and then as they were given. */
  readonly examples: Remembered[] = [];

  /** What is dropped to make room is returned: memory does not grow with a busy payee. */
  add(remembered: Remembered): Remembered | undefined {
    let place = this.examples.length;
    while (place > 0 && comesBefore(remembered, this.examples[place - 1])) place -= 1;
    this.examples.splice(place, 0, remembered);
    return this.examples.length > rememberedExamples ? this.examples.shift() : undefined;
  }

  remove(id: string): Remembered | undefined {
    const place = this.examples.findIndex(({ example }) => example.transaction.id === id);
    return place === -1 ? undefined : this.examples.splice(place, 1)[0];
  }

  /** The example given last, whatever its date. */
  latest(): Remembered | undefined {
    return this.examples.reduce<Remembered | undefined>(
      (latest, each) => (latest === undefined || each.example.sequence > latest.example.sequence ? each : latest),
      undefined,
    );
  }

  /** Label → share of this payee's one vote about payees in general; recent examples count more, all shares add up to 1. */
  shares(): Map<number, number> {
    const shares = new Map<number, number>();
    let weight = 1;
    let total = 0;
    for (let place = this.examples.length - 1; place >= 0; place -= 1) {
      const label = this.examples[place]?.label ?? 0;
      shares.set(label, (shares.get(label) ?? 0) + weight);
      total += weight;
      weight *= 0.9;
    }
    for (const [label, share] of shares) shares.set(label, share / total);
    return shares;
  }

  /** Probabilities of all labels for `trace`; `base`: what they are without knowing this payee. Sums to 1. */
  judge(trace: Trace, base: Float64Array): Float64Array {
    const count = base.length;
    const result = new Float64Array(count);
    const usualVotes = new Float64Array(count);
    const alikeVotes = new Float64Array(count);
    const { examples } = this;
    const total = examples.length;
    const likenesses = new Float64Array(total);
    const distances = new Float64Array(total);
    examples.forEach((remembered, place) => {
      const age = Math.max(0, trace.day - remembered.trace.day);
      likenesses[place] = likeness(trace, remembered.trace) * Math.exp(-age / staleness);
      distances[place] = Math.abs(trace.logSize - remembered.trace.logSize);
    });
    memories.forEach((memory, which) => {
      usualVotes.fill(0);
      alikeVotes.fill(0);
      let usualSum = 0;
      let alikeSum = 0;
      const power = powers[which];
      for (let place = 0; place < total; place += 1) {
        const rank = total - 1 - place;
        const label = examples[place]?.label ?? 0;
        const usualWeight = power?.usual[rank] ?? 0;
        const alikeWeight =
          (power?.alike[rank] ?? 0) * (likenesses[place] ?? 0) * Math.exp(-(distances[place] ?? 0) / memory.amountWidth);
        usualVotes[label] = (usualVotes[label] ?? 0) + usualWeight;
        alikeVotes[label] = (alikeVotes[label] ?? 0) + alikeWeight;
        usualSum += usualWeight;
        alikeSum += alikeWeight;
      }
      for (let label = 0; label < count; label += 1) {
        const usually = ((usualVotes[label] ?? 0) + withoutPayee * (base[label] ?? 0)) / (usualSum + withoutPayee);
        const share = ((alikeVotes[label] ?? 0) + usual * usually) / (alikeSum + usual);
        result[label] = (result[label] ?? 0) + share / memories.length;
      }
    });
    return result;
  }
}

function comesBefore(one: Remembered, other: Remembered | undefined): boolean {
  if (other === undefined) return false;
  return one.trace.day === other.trace.day ? one.example.sequence < other.example.sequence : one.trace.day < other.trace.day;
}
