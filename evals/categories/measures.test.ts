import { expect, it } from "vitest";
import { floors } from "./floors.ts";
import { calibrationError, coverageAt } from "./measures.ts";

const scored = (...pairs: readonly (readonly [number, boolean])[]) =>
  pairs.map(([confidence, right]) => ({ confidence, right }));

it("covers the most answers that keep the precision", () => {
  const answers = scored([0.9, true], [0.8, true], [0.7, false], [0.6, true], [0.5, false]);
  expect(coverageAt(1, answers)).toBe(2 / 5);
  expect(coverageAt(0.75, answers)).toBe(4 / 5);
  expect(coverageAt(0.6, answers)).toBe(1);
});

it("takes answers of equal confidence together", () => {
  expect(coverageAt(1, scored([0.9, true], [0.9, false]))).toBe(0);
});

it("measures how far confidence is from what turned out", () => {
  expect(calibrationError(scored([0.75, true], [0.75, true], [0.75, true], [0.75, false]))).toBeCloseTo(0, 9);
  expect(calibrationError(scored([1, false], [0, true]))).toBe(1);
});

it("has floors that guess as they are named", () => {
  const guesses = (labels: readonly string[]) => Object.fromEntries(floors.map(({ name, guess }) => [name, guess(labels)]));
  const mixed = guesses(["a", "a", "a", "b", "b"]);
  expect(mixed["payee majority"]).toEqual({ category: "a", confidence: 0.6 });
  expect(mixed["last label"]).toEqual({ category: "b", confidence: 1 });
  expect(mixed["last five agree"]).toEqual({ category: "b", confidence: 0 });
  expect(mixed["recency-weighted memory"]?.category).toBe("a");
  expect(guesses([])["recency-weighted memory"]).toEqual({ category: null, confidence: 0 });
});
