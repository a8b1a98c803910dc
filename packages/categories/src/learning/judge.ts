/**
 * What a transaction probably is, before calibration: memory over first sight, heeding the direction of the money and what a
 * person said last.
 *
 * @module
 */
import type { Cues, FirstSight } from "./cues.ts";
import type { LabelSet } from "./label-set.ts";
import type { Lessons } from "./lessons.ts";
import { type PayeeHistory, textLikeness } from "./payee-history.ts";
import type { Trace } from "./trace.ts";
import type { Ground } from "./track-records.ts";

/** How sure it is that what was just told holds the next time, before calibration. */
const toldConfidence = 0.6;
/** A payee with no more examples than this follows the one told last; an established one only for the same amount. */
const youngPayee = 2;
const sameAmount = 1e-3;
/** Share of the words of two remittance texts from which they speak of one thing. */
const samePurpose = 0.3;
/** Of a category for money in when money goes out: a reversal is possible, not likely. */
const wrongDirection = 0.02;
const rankedLabels = 3;

export interface Judgement {
  readonly trace: Trace;
  readonly history: PayeeHistory | undefined;
  readonly sight: FirstSight;
  /** Labels by raw probability, best first. */
  readonly ranked: readonly number[];
  readonly raw: Float64Array;
  /** The label that was just given to this payee, where it is to be followed. */
  readonly told: number | undefined;
  readonly ground: Ground;
}

export class Judge {
  readonly #labels: LabelSet;
  readonly #cues: Cues;
  readonly #lessons: Lessons;

  constructor(labels: LabelSet, cues: Cues, lessons: Lessons) {
    this.#labels = labels;
    this.#cues = cues;
    this.#lessons = lessons;
  }

  judge(trace: Trace): Judgement {
    const history = this.#lessons.historyOf(trace.payee.key);
    const sight = this.#cues.firstSight(trace);
    const raw = history === undefined ? sight.probabilities.slice() : history.judge(trace, sight.probabilities);
    this.#heedDirection(trace, raw);
    const ranked = bestOf(raw, rankedLabels);
    const told = history && toldLabel(trace, history);
    // Where memory would say the same, it knows better how sure that is.
    if (told === undefined || told === ranked[0]) {
      return { trace, history, sight, raw, ranked, told, ground: history === undefined ? "firstSight" : "known" };
    }
    const heeded = raw.map((probability, label) => (1 - toldConfidence) * probability + (label === told ? toldConfidence : 0));
    return { trace, history, sight, raw: heeded, ranked: bestOf(heeded, rankedLabels), told, ground: "told" };
  }

  #heedDirection({ negative, size }: Trace, raw: Float64Array): void {
    if (!this.#labels.closed || size === 0) return;
    const wrong = negative ? "in" : "out";
    let sum = 0;
    for (let label = 0; label < raw.length; label += 1) {
      if (this.#labels.category(label)?.direction === wrong) raw[label] = (raw[label] ?? 0) * wrongDirection;
      sum += raw[label] ?? 0;
    }
    for (let label = 0; label < raw.length; label += 1) raw[label] = (raw[label] ?? 0) / sum;
  }
}

/** ADR 7: whom to believe when the last word on a payee contradicts what was said of it. */
function toldLabel(trace: Trace, history: PayeeHistory): number | undefined {
  const latest = history.latest();
  if (latest === undefined) return undefined;
  const { source, forecast, category } = latest.example;
  if (source === "correction") return latest.label;
  const contradicted = forecast !== null && (!forecast.assigned || forecast.category !== category);
  if (!contradicted) return undefined;
  // The same payee for another purpose is not what was told.
  if ((textLikeness(latest.trace.words, trace.words) ?? 1) < samePurpose) return undefined;
  const same = Math.abs(latest.trace.logSize - trace.logSize) < sameAmount && latest.trace.negative === trace.negative;
  return same || history.examples.length <= youngPayee ? latest.label : undefined;
}

function bestOf(raw: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let label = 0; label < raw.length; label += 1) {
    const value = raw[label] ?? 0;
    let place = best.length;
    while (place > 0 && (raw[best[place - 1] ?? 0] ?? 0) < value) place -= 1;
    if (place < count) best.splice(place, 0, label);
    if (best.length > count) best.pop();
  }
  return best;
}
