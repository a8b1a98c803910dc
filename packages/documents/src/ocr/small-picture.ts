import type { Bounds } from "./projection.ts";

/** A picture of one channel: 0 black – 255 white, row by row. */
export interface GreyPixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const most = { width: 800, height: 1600 } as const;
/** Shares of the pixels that may be darker than black, and lighter than white. */
const clipped = 0.01;

/** A small copy for finding lines and margins: averaged, never enlarged, and spread from black to white. */
export function shrink({ width, height, pixels }: GreyPixels): GreyPixels {
  const factor = Math.max(1, width / most.width, height / most.height);
  const small = { width: Math.max(1, Math.floor(width / factor)), height: Math.max(1, Math.floor(height / factor)) };
  const sums = new Uint32Array(small.width * small.height);
  const columns = Uint32Array.from({ length: width }, (_, x) => Math.floor((x * small.width) / width));
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * small.height) / height) * small.width;
    const start = y * width;
    for (let x = 0; x < width; x += 1) {
      const at = row + (columns[x] ?? 0);
      sums[at] = (sums[at] ?? 0) + (pixels[start + x] ?? 255);
    }
  }
  const across = countsOf(width, small.width);
  const down = countsOf(height, small.height);
  const averages = new Uint8Array(sums.length);
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const at = y * small.width + x;
      averages[at] = (sums[at] ?? 0) / ((across[x] ?? 1) * (down[y] ?? 1));
    }
  }
  spread(averages);
  return { ...small, pixels: averages };
}

/** A part of a picture. */
export function crop({ width, pixels }: GreyPixels, part: Bounds): GreyPixels {
  const cut = new Uint8Array(part.width * part.height);
  for (let y = 0; y < part.height; y += 1) {
    const start = (part.top + y) * width + part.left;
    cut.set(pixels.subarray(start, start + part.width), y * part.width);
  }
  return { width: part.width, height: part.height, pixels: cut };
}

/** How many of `from` rows or columns fall into each of `to`. */
function countsOf(from: number, to: number): Uint32Array {
  const counts = new Uint32Array(to);
  for (let index = 0; index < from; index += 1) {
    const into = Math.floor((index * to) / from);
    counts[into] = (counts[into] ?? 0) + 1;
  }
  return counts;
}

/** In place. */
function spread(pixels: Uint8Array): void {
  const histogram = new Uint32Array(256);
  for (const level of pixels) histogram[level] = (histogram[level] ?? 0) + 1;
  const black = levelAbove(histogram, clipped * pixels.length);
  const white = levelAbove(histogram, (1 - clipped) * pixels.length);
  if (white <= black) return;
  const table = new Uint8ClampedArray(256);
  for (let level = 0; level < 256; level += 1) table[level] = ((level - black) * 255) / (white - black);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = table[pixels[at] ?? 0] ?? 0;
}

/** The level up to which `count` pixels are. */
function levelAbove(histogram: Uint32Array, count: number): number {
  let seen = 0;
  const level = histogram.findIndex((pixels) => {
    seen += pixels;
    return seen >= count;
  });
  return level === -1 ? 255 : level;
}
