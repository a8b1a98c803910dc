import { Calibration, type CalibrationPrior, type TrackRecord } from "./calibration.ts";
import type { Example } from "./example.ts";

// Where calibration starts. A payee with a record is judged well from the start: a loose prior would follow noise.
const knownPayees: CalibrationPrior = { slope: 1.05, shift: 0, slopeSpread: 0.05, shiftSpread: 0.1 };
// Names of businesses point at our own categories better than at a team's, whose customs are still to be learnt.
const firstSightOfOurs: CalibrationPrior = { slope: 1, shift: 0.25, slopeSpread: 0.25, shiftSpread: 0.5 };
const firstSightOfTheirs: CalibrationPrior = { slope: 0.75, shift: -0.65, slopeSpread: 0.1, shiftSpread: 0.25 };

// What was told last against the memory: an odd payment, or the new custom. Teams differ, so that their record moves it far.
const lastTold: CalibrationPrior = { slope: 1, shift: 0, slopeSpread: 0.1, shiftSpread: 0.7 };

/** What a forecast rests on: a payee's record, no record, or what was told last against the record. */
export type Ground = "known" | "firstSight" | "told";

export type KeptRecords = Readonly<Record<Ground, TrackRecord>>;

/** How forecasts turned out, each ground apart: what is right of one says nothing of the other. */
export class TrackRecords {
  readonly #calibrations: Readonly<Record<Ground, Calibration>>;

  /** `ours`: the categories are those of the default taxonomy. */
  constructor(ours: boolean, kept: KeptRecords | undefined) {
    this.#calibrations = {
      known: new Calibration(knownPayees, kept?.known),
      firstSight: new Calibration(ours ? firstSightOfOurs : firstSightOfTheirs, kept?.firstSight),
      told: new Calibration(lastTold, kept?.told),
    };
  }

  confidence(raw: number, ground: Ground): number {
    return this.#calibrations[ground].confidence(raw);
  }

  add(example: Example): void {
    const { forecast, category, sequence } = example;
    if (forecast === null) return;
    this.#of(example)?.add({ sequence, raw: forecast.raw, right: forecast.category === category });
  }

  remove(example: Example): void {
    this.#of(example)?.remove(example.sequence);
  }

  kept(): KeptRecords {
    const { known, firstSight, told } = this.#calibrations;
    return { known: known.record(), firstSight: firstSight.record(), told: told.record() };
  }

  #of({ forecast }: Example): Calibration | undefined {
    return forecast === null || forecast.category === "" ? undefined : this.#calibrations[forecast.ground];
  }
}
