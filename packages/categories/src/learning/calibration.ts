/**
 * Confidence that means what it says: a team's own track record corrects it. Two numbers, slope and shift of the log-odds, are
 * fitted to what was said and what turned out (Platt scaling), with a prior that holds until there is a record.
 *
 * @module
 */
import { z } from "zod";

export const outcomeSchema = z.object({
  sequence: z.number().int().nonnegative(),
  /** Confidence before calibration. */
  raw: z.number().min(0).max(1),
  right: z.boolean(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const trackRecordSchema = z.object({
  /** Outcomes too old to count, of which only the number is kept. */
  dropped: z.number().int().nonnegative(),
  outcomes: z.array(outcomeSchema),
});
export type TrackRecord = z.infer<typeof trackRecordSchema>;

/** Slope and shift of the log-odds before there is a record. */
export interface CalibrationPrior {
  readonly slope: number;
  readonly shift: number;
  /** Standard deviations: how far a record may move them. */
  readonly slopeSpread: number;
  readonly shiftSpread: number;
}

/** Only the latest count: people change their minds about what belongs where. */
const windowSize = 1500;
const smallestRecord = 12;
/** The record must grow by a tenth, or by this, before it is fitted anew: learning stays cheap, and undoing returns to the same fit. */
const largestStep = 500;
const kept = windowSize + 2 * largestStep;

const logOdds = (probability: number) => {
  const safe = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(safe / (1 - safe));
};
const logistic = (value: number) => 1 / (1 + Math.exp(-value));

export class Calibration {
  readonly #prior: CalibrationPrior;
  readonly #outcomes: Outcome[];
  #dropped: number;
  #slope: number;
  #shift: number;
  /** Outcomes that the fit knows, dropped ones included, and how many there must be for the next. */
  #fittedSize = 0;
  #nextSize = smallestRecord;

  constructor(prior: CalibrationPrior, record: TrackRecord = { dropped: 0, outcomes: [] }) {
    this.#prior = prior;
    this.#slope = prior.slope;
    this.#shift = prior.shift;
    this.#outcomes = [...record.outcomes];
    this.#dropped = record.dropped;
    this.#fit();
  }

  add(outcome: Outcome): void {
    let place = this.#outcomes.length;
    while (place > 0 && (this.#outcomes[place - 1]?.sequence ?? 0) > outcome.sequence) place -= 1;
    this.#outcomes.splice(place, 0, outcome);
    if (this.#outcomes.length > kept) {
      this.#outcomes.shift();
      this.#dropped += 1;
    }
    const total = this.#dropped + this.#outcomes.length;
    if (total >= this.#nextSize || this.#dropped + place < this.#fittedSize) this.#fit();
  }

  remove(sequence: number): void {
    const place = this.#outcomes.findIndex((outcome) => outcome.sequence === sequence);
    if (place === -1) return;
    this.#outcomes.splice(place, 1);
    if (this.#dropped + place < this.#fittedSize) this.#fit();
  }

  confidence(raw: number): number {
    return logistic(this.#slope * logOdds(raw) + this.#shift);
  }

  record(): TrackRecord {
    return { dropped: this.#dropped, outcomes: [...this.#outcomes] };
  }

  /** The sizes at which a record is fitted depend on nothing but its length. */
  #fit(): void {
    const total = this.#dropped + this.#outcomes.length;
    this.#fittedSize = 0;
    this.#nextSize = smallestRecord;
    while (this.#nextSize <= total) {
      this.#fittedSize = this.#nextSize;
      this.#nextSize += Math.min(largestStep, Math.ceil(this.#nextSize / 10));
    }
    const end = Math.max(0, this.#fittedSize - this.#dropped);
    this.#fitTo(this.#outcomes.slice(Math.max(0, end - windowSize), end));
  }

  /** Newton's method on the penalised log-likelihood; convex in two numbers, so that a few steps do. */
  #fitTo(record: readonly Outcome[]): void {
    const { slopeSpread, shiftSpread } = this.#prior;
    let { slope, shift } = this.#prior;
    for (let step = 0; record.length > 0 && step < 8; step += 1) {
      let gradientSlope = (slope - this.#prior.slope) / slopeSpread ** 2;
      let gradientShift = (shift - this.#prior.shift) / shiftSpread ** 2;
      let slopeSlope = 1 / slopeSpread ** 2;
      let slopeShift = 0;
      let shiftShift = 1 / shiftSpread ** 2;
      for (const { raw, right } of record) {
        const odds = logOdds(raw);
        const expected = logistic(slope * odds + shift);
        const error = expected - (right ? 1 : 0);
        const weight = expected * (1 - expected);
        gradientSlope += error * odds;
        gradientShift += error;
        slopeSlope += weight * odds * odds;
        slopeShift += weight * odds;
        shiftShift += weight;
      }
      const determinant = slopeSlope * shiftShift - slopeShift ** 2;
      slope -= (shiftShift * gradientSlope - slopeShift * gradientShift) / determinant;
      shift -= (slopeSlope * gradientShift - slopeShift * gradientSlope) / determinant;
    }
    // Confidence must rise with the evidence, whatever a short record says.
    this.#slope = Math.max(0.2, slope);
    this.#shift = shift;
  }
}
