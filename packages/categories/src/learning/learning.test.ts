import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Calibration, type Outcome } from "./calibration.ts";
import { NameIndex } from "./name-index.ts";
import { shareRate } from "./payee-history.ts";

const wide = { slope: 1, shift: 0, slopeSpread: 0.25, shiftSpread: 0.5 };

describe("Calibration", () => {
  const record = (count: number, raw: number, rightEvery: number): Outcome[] =>
    Array.from({ length: count }, (_, sequence) => ({ sequence, raw, right: sequence % rightEvery === 0 }));

  it("says what it is told until there is a record", () => {
    expect(new Calibration(wide).confidence(0.8)).toBeCloseTo(0.8, 9);
  });

  it("comes down to what turned out", () => {
    const calibration = new Calibration(wide);
    for (const outcome of record(600, 0.9, 2)) calibration.add(outcome);
    expect(calibration.confidence(0.9)).toBeGreaterThan(0.45);
    expect(calibration.confidence(0.9)).toBeLessThan(0.6);
  });

  it("always rises with the evidence", () => {
    const outcomes = fc.array(fc.record({ raw: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(outcomes, (given) => {
        const calibration = new Calibration(wide);
        given.forEach((outcome, sequence) => {
          calibration.add({ ...outcome, sequence });
        });
        expect(calibration.confidence(0.9)).toBeGreaterThan(calibration.confidence(0.4));
      }),
    );
  });

  it("is as before when what was added is taken away", () => {
    const calibration = new Calibration(wide);
    for (const outcome of record(100, 0.7, 3)) calibration.add(outcome);
    const before = calibration.confidence(0.7);
    for (let sequence = 100; sequence < 200; sequence += 1) calibration.add({ sequence, raw: 0.7, right: true });
    expect(calibration.confidence(0.7)).toBeGreaterThan(before);
    for (let sequence = 100; sequence < 200; sequence += 1) calibration.remove(sequence);
    expect(calibration.confidence(0.7)).toBeCloseTo(before, 9);
  });
});

describe("shareRate", () => {
  it.each([
    [960, 1600, true],
    [2550, 2295, true],
    [914.27, 914.27, true],
    [914.27, 851, false],
    [100, 1500, false],
    [0, 10, false],
  ])("of %d and %d: %s", (one, other, shared) => {
    expect(shareRate(one, other)).toBe(shared);
    expect(shareRate(other, one)).toBe(shared);
  });
});

describe("NameIndex", () => {
  it("finds names alike, not those that share a common word, and forgets", () => {
    const index = new NameIndex();
    const words = ["nord", "west", "alpha", "brezar", "quillon", "mauritz", "zorbel", "linden", "kappa", "omega"];
    for (const word of words) index.add(`${word} services`);
    index.add("savills management");
    expect(index.neighbours("savills uk").map(({ key }) => key)).toEqual(["savills management"]);
    expect(index.neighbours("tarragon services")).toEqual([]);
    index.remove("savills management");
    expect(index.neighbours("savills uk")).toEqual([]);
  });
});
