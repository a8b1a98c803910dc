import { expect, test } from "vitest";
import { eraseRules } from "./erase-rules.ts";

const [width, height] = [200, 120];

function picture(...inked: readonly (readonly [x: number, y: number, width: number, height: number])[]): Uint8Array {
  const pixels = new Uint8Array(width * height).fill(255);
  for (const [left, top, wide, high] of inked) {
    for (let y = top; y < top + high; y += 1) pixels.fill(0, y * width + left, y * width + left + wide);
  }
  return pixels;
}
const erased = (pixels: Uint8Array) => {
  eraseRules(pixels, width, height);
  return pixels;
};

test("rules go, along and down", () => {
  expect(erased(picture([10, 40, 150, 2], [30, 20, 2, 90]))).toEqual(picture());
});

test("a stem that crosses a rule stays", () => {
  const pixels = erased(picture([10, 40, 150, 2], [60, 25, 4, 30]));
  expect(pixels).toEqual(picture([60, 25, 4, 30]));
});

test("dashes, stems and filled boxes are no rules", () => {
  const drawn = [
    [10, 10, 40, 2],
    [10, 30, 4, 40],
    [60, 30, 120, 40],
  ] as const;
  expect(erased(picture(...drawn))).toEqual(picture(...drawn));
});

test("a picture smaller than any rule is left alone", () => {
  const pixels = new Uint8Array([0, 255, 0, 255]);
  eraseRules(pixels, 2, 2);
  expect([...pixels]).toEqual([0, 255, 0, 255]);
});

test("a dark bar with white letters in it stays whole", () => {
  const pixels = picture([10, 30, 180, 40]);
  const letters = [30, 40, 50, 60] as const;
  for (const x of letters) for (let y = 40; y < 60; y += 8) pixels.fill(255, y * width + x, y * width + x + 5);
  const before = pixels.slice();
  expect(erased(pixels)).toEqual(before);
});
