import type { SmallPicture } from "./prepare-picture.ts";

/** Skew beyond this is no skew but a picture taken at an angle; less than `leastSkew` does not disturb recognition. */
const mostSkew = 7;
const leastSkew = 0.4;

/**
 * How much more lines of text seem to lie than to stand: far above 1 for a page of text, far below for one on its side, about 1
 * for till paper in a photograph, of which this tells nothing; 0 for a blank page. Ink summed along lines rises and falls sharply, across them not.
 */
export function lyingOverStanding(picture: SmallPicture): number {
  const ink = inkOf(picture);
  return sharpness(profile(ink, 0)) / Math.max(1, sharpness(columnProfile(ink)));
}

/** Degrees by which lines rise or fall, clockwise positive; 0 when straight enough. */
export function estimateSkew(picture: SmallPicture): number {
  const ink = inkOf(picture);
  const at = (angle: number) => sharpness(profile(ink, Math.tan((angle * Math.PI) / 180)));
  const straight = at(0);
  let best = { angle: 0, value: straight };
  for (let angle = -mostSkew; angle <= mostSkew; angle += 1) {
    const value = at(angle);
    if (value > best.value) best = { angle, value };
  }
  for (const step of [0.5, 0.25, 0.125]) {
    for (const angle of [best.angle - step, best.angle + step]) {
      const value = at(angle);
      if (value > best.value) best = { angle, value };
    }
  }
  // Straight unless the other angle is clearly better: noise has a best angle too.
  return Math.abs(best.angle) >= leastSkew && Math.abs(best.angle) < mostSkew && best.value > straight * 1.08 ? best.angle : 0;
}

/** The share of the width in which the ink is, but for a speck or two on either side; 1 for a blank picture. */
export function inkSpan(picture: SmallPicture): number {
  const sums = columnProfile(inkOf(picture));
  const specks = sums.reduce((total, sum) => total + sum, 0) * 0.005;
  const edge = (columns: Iterable<[number, number]>) => {
    let seen = 0;
    for (const [x, sum] of columns) {
      seen += sum;
      if (seen > specks) return x;
    }
    return null;
  };
  const columns = [...sums.entries()];
  const [left, right] = [edge(columns), edge(columns.toReversed())];
  return left === null || right === null ? 1 : (right - left + 1) / picture.width;
}

interface Ink {
  readonly width: number;
  readonly height: number;
  /** Columns and rows of dark pixels. */
  readonly points: readonly (readonly [number, number])[];
}

function inkOf({ width, height, pixels }: SmallPicture): Ink {
  const points: [number, number][] = [];
  // The outer rim is the scanner's shadow.
  const rim = Math.round(Math.min(width, height) * 0.02);
  for (let y = rim; y < height - rim; y += 1) {
    for (let x = rim; x < width - rim; x += 1) {
      if ((pixels[y * width + x] ?? 255) < 110) points.push([x, y]);
    }
  }
  return { width, height, points };
}

function profile({ width, height, points }: Ink, slope: number): Float64Array {
  const margin = Math.ceil(Math.abs(slope) * width);
  const sums = new Float64Array(height + 2 * margin);
  for (const [x, y] of points) {
    const row = Math.round(y - slope * (x - width / 2)) + margin;
    if (row >= 0 && row < sums.length) sums[row] = (sums[row] ?? 0) + 1;
  }
  return sums;
}

function columnProfile({ width, points }: Ink): Float64Array {
  const sums = new Float64Array(width);
  for (const [x] of points) sums[x] = (sums[x] ?? 0) + 1;
  return sums;
}

/** How steeply neighbouring sums differ, in squares: text rows make cliffs. */
function sharpness(sums: Float64Array): number {
  let total = 0;
  for (let index = 1; index < sums.length; index += 1) {
    const step = (sums[index] ?? 0) - (sums[index - 1] ?? 0);
    total += step * step;
  }
  return total;
}
