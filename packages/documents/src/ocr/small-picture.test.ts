import { describe, expect, test } from "vitest";
import { inkBounds, inkOf } from "./projection.ts";
import { crop, type GreyPixels, shear, shrink } from "./small-picture.ts";

/** Paper of 1,600 × 1,000 with dark rectangles on it. */
function sheet(...rectangles: readonly (readonly [left: number, top: number, width: number, height: number])[]): GreyPixels {
  const [width, height] = [1_600, 1_000];
  const pixels = new Uint8Array(width * height).fill(200);
  for (const [left, top, across, down] of rectangles)
    for (let y = top; y < top + down; y += 1) pixels.fill(60, y * width + left, y * width + left + across);
  return { width, height, pixels };
}

describe("a small copy", () => {
  test("has half the size here, black ink and white paper", () => {
    const small = shrink(sheet([400, 200, 800, 400]));
    expect([small.width, small.height]).toEqual([800, 500]);
    expect(small.pixels[250 * 800 + 10]).toBe(255);
    expect(small.pixels[200 * 800 + 400]).toBe(0);
  });

  test("is never enlarged", () => {
    const tiny = { width: 3, height: 2, pixels: Uint8Array.of(0, 255, 0, 255, 0, 255) };
    expect(shrink(tiny)).toEqual(tiny);
  });

  test("of blank paper stays blank", () => {
    expect(new Set(shrink(sheet()).pixels)).toEqual(new Set([200]));
  });
});

test("a falling line lies after its columns were moved", () => {
  const falling = { width: 5, height: 3, pixels: new Uint8Array(15).fill(255) };
  for (const [x, y] of [
    [0, 0],
    [2, 1],
    [4, 2],
  ] as const)
    falling.pixels[y * 5 + x] = 0;
  const { pixels } = shear(falling, 0.5);
  expect([pixels[5], pixels[7], pixels[9]]).toEqual([0, 0, 0]);
});

test("the part with ink is found, specks beside it are left out, and it can be cut out", () => {
  const small = shrink(sheet([400, 200, 600, 400], [1_500, 900, 4, 4]));
  const bounds = inkBounds(inkOf(small));
  expect(bounds).toEqual({ left: 200, top: 100, width: 300, height: 200 });
  const part = crop(small, bounds);
  expect([part.width, part.height]).toEqual([300, 200]);
  expect(new Set(part.pixels)).toEqual(new Set([0]));
});

test("a blank picture is all of it", () => {
  expect(inkBounds(inkOf(shrink(sheet())))).toEqual({ left: 0, top: 0, width: 800, height: 500 });
});
