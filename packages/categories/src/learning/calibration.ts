/**
 * Confidence that means what it says: a team's own track record corrects it. Two numbers, slope and shift of the log-odds, are
 * fitted to what was said and what turned out (Platt scaling), with a prior that holds until there is a record.
 *
 * @module
 */

export interface Outcome {
  readonly sequence: number;
  /** Confidence before calibration. */
  readonly raw: number;
  readonly right: boolean;
}

interface Prior {
  readonly slope: number;
  readonly shift: number;
  /** Standard deviations: how far a record may move them. */
  readonly slopeSpread: number;
  readonly shiftSpread: number;
}

/** Only the latest count: people change their minds about what belongs where. */
const windowSize = 1500;
const smallestRecord = 12;
/** The record must grow by this before it is fitted anew, so that learning stays cheap and undoing returns to the same fit. */
const growth = 1.1;

const logOdds = (probability: number) => {
  const safe = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(safe / (1 - safe));
};
const logistic = (value: number) => 1 / (1 + Math.exp(-value));

export class Calibration {
  readonly #prior: Prior;
  readonly #outcomes: Outcome[] = [];
  #fitted: { size: number; slope: number; shift: number };
  #nextSize = smallestRecord;

  constructor(prior: Prior) {
    this.#prior = prior;
    this.#fitted = { size: 0, slope: prior.slope, shift: prior.shift };
  }

  add(outcome: Outcome): void {
    let place = this.#outcomes.length;
    while (place > 0 && (this.#outcomes[place - 1]?.sequence ?? 0) > outcome.sequence) place -= 1;
    this.#outcomes.splice(place, 0, outcome);
    if (place < this.#fitted.size) this.#fitTo(this.#checkpoint());
    else if (this.#outcomes.length >= this.#nextSize) this.#fitTo(this.#checkpoint());
  }

  remove(sequence: number): void {
    const place = this.#outcomes.findIndex((outcome) => outcome.sequence === sequence);
    if (place === -1) return;
    this.#outcomes.splice(place, 1);
    if (place < this.#fitted.size) this.#fitTo(this.#checkpoint());
  }

  confidence(raw: number): number {
    return logistic(this.#fitted.slope * logOdds(raw) + this.#fitted.shift);
  }

  /** The sizes at which a record is fitted depend on nothing but its length. */
  #checkpoint(): number {
    let size = 0;
    this.#nextSize = smallestRecord;
    while (this.#nextSize <= this.#outcomes.length) {
      size = this.#nextSize;
      this.#nextSize = Math.ceil(this.#nextSize * growth);
    }
    return size;
  }

  /** Newton's method on the penalised log-likelihood; convex in two numbers, so that a few steps do. */
  #fitTo(size: number): void {
    const { slopeSpread, shiftSpread } = this.#prior;
    let { slope, shift } = this.#prior;
    const record = this.#outcomes.slice(Math.max(0, size - windowSize), size);
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
    this.#fitted = { size, slope: Math.max(0.2, slope), shift };
  }
}
