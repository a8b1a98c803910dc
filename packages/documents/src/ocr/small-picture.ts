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
  const left = startsOf(width, small.width);
  const upper = startsOf(height, small.height);
  const averages = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y += 1) {
    const top = upper[y] ?? 0;
    const bottom = upper[y + 1] ?? 0;
    for (let x = 0; x < small.width; x += 1) {
      const from = left[x] ?? 0;
      const to = left[x + 1] ?? 0;
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        const end = row * width + to;
        for (let at = row * width + from; at < end; at += 1) sum += pixels[at] ?? 0;
      }
      averages[y * small.width + x] = sum / ((bottom - top) * (to - from));
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

/** Moves columns up by `slope` for each pixel that they stand right of the middle, and down left of it: lines that fall lie. */
export function shear({ width, height, pixels }: GreyPixels, slope: number): GreyPixels {
  const shifts = Float64Array.from({ length: width }, (_, x) => slope * (x - (width - 1) / 2));
  const whole = Int32Array.from(shifts, Math.floor);
  const part = Float64Array.from(shifts, (shift) => shift - Math.floor(shift));
  const straight = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const row = y + (whole[x] ?? 0);
      const upper = row >= 0 && row < height ? (pixels[row * width + x] ?? 255) : 255;
      const lower = row >= -1 && row < height - 1 ? (pixels[(row + 1) * width + x] ?? 255) : 255;
      straight[y * width + x] = upper + (part[x] ?? 0) * (lower - upper) + 0.5;
    }
  }
  return { width, height, pixels: straight };
}

/** Where each of `into` stretches of `from` rows or columns begins, and where the last one ends. */
function startsOf(from: number, into: number): Uint32Array {
  return Uint32Array.from({ length: into + 1 }, (_, index) => Math.ceil((index * from) / into));
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
