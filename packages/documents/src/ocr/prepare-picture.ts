import sharp, { type Sharp } from "sharp";
import { eraseRules } from "./erase-rules.ts";
import { type Bounds, estimateSkew, type Ink, inkBounds, inkOf, lyingOverStanding } from "./projection.ts";
import type { Shape } from "./recogniser-pool.ts";
import { crop, type GreyPixels, shear, shrink } from "./small-picture.ts";
import { spreadContrast } from "./spread-contrast.ts";

/** A picture that was decoded, upright by its camera's word, and no larger than recognition wants it. */
export interface DecodedPicture extends GreyPixels {
  /** Size of the given picture. */
  readonly givenWidth: number;
  readonly givenHeight: number;
}

/** A picture as a recogniser wants it, and the way back to the picture that was given. */
export interface PreparedPicture {
  /** A stretch of it from `top` downwards, as a PGM: nothing is compressed for a neighbour who would have to unpack it. */
  encode(top: number, height: number): Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Size of the given picture, upright. */
  readonly originalWidth: number;
  readonly originalHeight: number;
  /** See `lyingOverStanding`. */
  readonly lying: number;
  /** Degrees, clockwise, by which the upright given picture lies askew. */
  readonly skew: number;
  /** Rows without ink, where the picture can be cut between two lines. */
  cutNear(y: number): number;
  /** From pixels of the prepared picture to pixels of the upright given one. */
  toOriginal(box: Box): Box;
}

/** Degrees clockwise by which a picture has to be turned to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Degrees up to which moving columns straightens a picture as well as turning it does, at a fifth of the cost. */
const mostSheared = 1;

/** Recognition gains nothing above this: an A4 page at 240 dots an inch. */
const mostPixels = 5_600_000;
/** Narrower pictures have letters too small to be told apart: of till paper, and of a page (A4 at 170 dots an inch). */
const leastWidth = { till: 900, page: 1400 } as const;

/**
 * Decodes a picture once, to grey. Throws what sharp throws for pictures that it cannot read; `maxPixels` is refused before
 * anything is decoded whole.
 */
export async function decodePicture(
  bytes: Uint8Array,
  options: { readonly maxPixels: number; readonly page: number },
): Promise<DecodedPicture> {
  const image = sharp(bytes, { limitInputPixels: options.maxPixels, page: options.page, failOn: "error" });
  const meta = await image.metadata();
  const sideways = (meta.orientation ?? 1) >= 5;
  const [givenWidth, givenHeight] = sideways ? [meta.height, meta.width] : [meta.width, meta.height];
  const scale = Math.sqrt(mostPixels / (givenWidth * givenHeight));
  const grey = image.autoOrient().flatten({ background: "#fff" }).greyscale();
  const sized = scale < 1 ? grey.resize({ width: Math.max(1, Math.round(givenWidth * scale)) }) : grey;
  const { data, info } = await sized.toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, givenWidth, givenHeight };
}

/** Turns by `turn` degrees, leaves broad margins out, straightens, enlarges small print, spreads the contrast, takes rules out. */
export async function preparePicture(decoded: DecodedPicture, turn: Turn): Promise<PreparedPicture> {
  const upright: GreyPixels = turn === 0 ? decoded : await change(decoded, (picture) => picture.rotate(turn));
  const whole = shrink(upright);
  const ink = inkOf(whole);
  const skew = estimateSkew(ink);
  const part = partWorthReading(ink);
  const small = part === null ? whole : crop(whole, part);
  const place =
    part === null ? { left: 0, top: 0, width: upright.width, height: upright.height } : scaled(part, whole, upright);
  const enlarged = enlargementFor(place.width, place.height);
  // Always a copy: the decoded picture may be turned another way yet.
  let picture = crop(upright, place);
  if (enlarged !== 1) {
    const width = Math.round(picture.width * enlarged);
    picture = await change(picture, (given) => given.resize({ width, kernel: "linear" }));
  }
  const slope = Math.abs(skew) <= mostSheared ? Math.tan((skew * Math.PI) / 180) : 0;
  const turned = slope === 0 ? skew : 0;
  if (slope !== 0) picture = shear(picture, slope);
  else if (turned !== 0) picture = await change(picture, (given) => given.rotate(-turned, { background: "#fff" }));
  const { pixels, width, height } = picture;
  spreadContrast(pixels, width, height);
  eraseRules(pixels, width, height);
  const { givenWidth, givenHeight } = decoded;
  const [originalWidth, originalHeight] = turn % 180 === 0 ? [givenWidth, givenHeight] : [givenHeight, givenWidth];
  const given = originalWidth / upright.width;
  const geometry = {
    scale: enlarged / given,
    skew: turned,
    slope,
    middleX: (place.left + place.width / 2) * given,
    middleY: (place.top + place.height / 2) * given,
    preparedWidth: width,
    preparedHeight: height,
  };
  return {
    encode: (top, rows) => portableGreymap(pixels.subarray(top * width, (top + rows) * width), width, rows),
    width,
    height,
    originalWidth,
    originalHeight,
    lying: lyingOverStanding(ink),
    skew,
    cutNear: (y) => cutNear(small, y / height) * height,
    toOriginal: (box) => toOriginal(box, geometry),
  };
}

/** Narrower than this share of the picture, what has ink is a slip on a larger glass: then the rest is left out. */
const usualSpan = 0.7;
/** Left around it, as a share of the picture's width: faint strokes are no ink in the small picture. */
const margin = 0.03;

/** Null where that is all of it. In places of the small picture. */
function partWorthReading(ink: Ink): Bounds | null {
  const bounds = inkBounds(ink);
  if (bounds.width >= usualSpan * ink.width) return null;
  const around = Math.round(margin * ink.width);
  const [left, top] = [Math.max(0, bounds.left - around), Math.max(0, bounds.top - around)];
  return {
    left,
    top,
    width: Math.min(ink.width, bounds.left + bounds.width + around) - left,
    height: Math.min(ink.height, bounds.top + bounds.height + around) - top,
  };
}

/** The same place in a larger copy of a picture. */
function scaled(part: Bounds, from: GreyPixels, to: GreyPixels): Bounds {
  const [across, down] = [to.width / from.width, to.height / from.height];
  const [left, top] = [Math.floor(part.left * across), Math.floor(part.top * down)];
  return {
    left,
    top,
    width: Math.min(to.width - left, Math.ceil(part.width * across)),
    height: Math.min(to.height - top, Math.ceil(part.height * down)),
  };
}

async function change({ pixels, width, height }: GreyPixels, how: (picture: Sharp) => Sharp): Promise<GreyPixels> {
  const given = sharp(pixels, { raw: { width, height, channels: 1 } });
  const { data, info } = await how(given).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Netpbm's binary greymap, “P5”. */
function portableGreymap(pixels: Uint8Array, width: number, height: number): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

/** Higher than wide by more than this, a picture shows till paper. A4 has 1.41, US legal 1.65. */
const tillRatio = 1.66;

export function shapeOf(width: number, height: number): Shape {
  return height > tillRatio * width ? "till" : "page";
}

/** By how much small print is enlarged. */
function enlargementFor(width: number, height: number): number {
  const least = leastWidth[shapeOf(width, height)];
  const most = Math.sqrt(mostPixels / (width * height));
  // Twice at most: more only blurs. A tenth is not worth the blur.
  return width * 1.1 < least ? Math.max(1, Math.min(2, most, least / width)) : 1;
}

/** The middle of the emptiest rows within a tenth of the height, as a share of it. */
function cutNear({ width, height, pixels }: GreyPixels, share: number): number {
  let best = { row: Math.round(share * height), ink: Number.POSITIVE_INFINITY };
  for (
    let row = Math.max(1, Math.round((share - 0.05) * height));
    row < Math.min(height - 1, (share + 0.05) * height);
    row += 1
  ) {
    let ink = 0;
    for (let x = 0; x < width; x += 2) ink += (pixels[row * width + x] ?? 255) < 128 ? 1 : 0;
    const distance = Math.abs(row / height - share) * 0.1;
    if (ink + distance < best.ink) best = { row, ink: ink + distance };
  }
  return best.row / height;
}

interface Geometry {
  /** From pixels of the given picture to those of the prepared one. */
  readonly scale: number;
  readonly skew: number;
  /** By how much columns were moved up, for each further to the right; zero where the picture was turned. */
  readonly slope: number;
  /** Of the part that was prepared, in pixels of the given picture, upright. */
  readonly middleX: number;
  readonly middleY: number;
  readonly preparedWidth: number;
  readonly preparedHeight: number;
}

function toOriginal(box: Box, geometry: Geometry): Box {
  const { scale, skew, slope, middleX, middleY, preparedWidth, preparedHeight } = geometry;
  // About the middle, which straightening leaves where it is.
  const angle = (skew * Math.PI) / 180;
  const dx = box.x + box.width / 2 - preparedWidth / 2;
  const dy = box.y + box.height / 2 - preparedHeight / 2 + slope * dx;
  const x = (dx * Math.cos(angle) - dy * Math.sin(angle)) / scale;
  const y = (dx * Math.sin(angle) + dy * Math.cos(angle)) / scale;
  return {
    x: middleX + x - box.width / scale / 2,
    y: middleY + y - box.height / scale / 2,
    width: box.width / scale,
    height: box.height / scale,
  };
}
