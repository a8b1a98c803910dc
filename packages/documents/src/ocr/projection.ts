import type { GreyPixels } from "./small-picture.ts";

/** Skew beyond this is no skew but a picture taken at an angle; less than `leastSkew` does not disturb recognition. */
const mostSkew = 7;
const leastSkew = 0.4;
/** Darker than this is ink. */
const ink = 110;

/** Where the ink of a small picture is. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** Places of dark pixels, each by its column and its row. */
  readonly columns: Uint16Array;
  readonly rows: Uint16Array;
}

export function inkOf({ width, height, pixels }: GreyPixels): Ink {
  const columns: number[] = [];
  const rows: number[] = [];
  // The outer rim is the scanner's shadow.
  const rim = Math.round(Math.min(width, height) * 0.02);
  for (let y = rim; y < height - rim; y += 1) {
    for (let x = rim; x < width - rim; x += 1) {
      if ((pixels[y * width + x] ?? 255) >= ink) continue;
      columns.push(x);
      rows.push(y);
    }
  }
  return { width, height, columns: Uint16Array.from(columns), rows: Uint16Array.from(rows) };
}

/**
 * How much more lines of text seem to lie than to stand: far above 1 for a page of text, far below for one on its side, about 1
 * for till paper in a photograph, of which this tells nothing; 0 for a blank page. Ink summed along lines rises and falls sharply, across them not.
 */
export function lyingOverStanding(picture: Ink): number {
  return sharpness(rowProfile(picture, 0)) / Math.max(1, sharpness(columnProfile(picture)));
}

/** Degrees by which lines rise or fall, clockwise positive; 0 when straight enough. */
export function estimateSkew(picture: Ink): number {
  const at = (angle: number) => sharpness(rowProfile(picture, Math.tan((angle * Math.PI) / 180)));
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

/** The part of a picture that has the ink, but for specks; all of a blank picture. */
export function inkBounds(picture: Ink): Bounds {
  const { width, height } = picture;
  const across = extent(columnProfile(picture));
  const down = extent(rowProfile(picture, 0));
  if (across === null || down === null) return { left: 0, top: 0, width, height };
  return { left: across.from, top: down.from, width: across.to - across.from + 1, height: down.to - down.from + 1 };
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of the ink may lie outside, on either side. */
const specks = 0.002;

function extent(sums: Float64Array): { readonly from: number; readonly to: number } | null {
  const few = sums.reduce((total, sum) => total + sum, 0) * specks;
  const places = [...sums.keys()];
  const edge = (order: readonly number[]) => {
    let seen = 0;
    return order.find((place) => {
      seen += sums[place] ?? 0;
      return seen > few;
    });
  };
  const from = edge(places);
  const to = edge(places.toReversed());
  return from === undefined || to === undefined ? null : { from, to };
}

/** Ink in each row, along lines that fall by `slope`. */
function rowProfile({ width, height, columns, rows }: Ink, slope: number): Float64Array {
  const margin = Math.ceil(Math.abs(slope) * width);
  const sums = new Float64Array(height + 2 * margin);
  const shifts = Int32Array.from({ length: width }, (_, x) => margin - Math.round(slope * (x - width / 2)));
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] ?? 0) + (shifts[columns[index] ?? 0] ?? 0);
    if (row >= 0 && row < sums.length) sums[row] = (sums[row] ?? 0) + 1;
  }
  return sums;
}

function columnProfile({ width, columns }: Ink): Float64Array {
  const sums = new Float64Array(width);
  for (const x of columns) sums[x] = (sums[x] ?? 0) + 1;
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
