import sharp, { type Sharp } from "sharp";
import { eraseRules } from "./erase-rules.ts";
import { estimateSkew, inkSpan, lyingOverStanding } from "./projection.ts";
import type { Shape } from "./recogniser-pool.ts";

/** A picture as a recogniser wants it, and the way back to the picture that was given. */
export interface PreparedPicture {
  /** A stretch of it from `top` downwards, as a PNG. */
  encode(top: number, height: number): Promise<Uint8Array>;
  readonly width: number;
  readonly height: number;
  /** Size of the given picture, upright. */
  readonly originalWidth: number;
  readonly originalHeight: number;
  /** See `lyingOverStanding`. */
  readonly lying: number;
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

/** Recognition gains nothing above this: an A4 page at 240 dots an inch. */
const mostPixels = 5_600_000;
/** Narrower pictures have letters too small to be told apart: of till paper, and of a page (A4 at 190 dots an inch). */
const leastWidth = { till: 900, page: 1600 } as const;
const analysisWidth = 800;

/**
 * Decodes, turns upright (by its camera's word, and by `turn` degrees), straightens, and spreads the contrast.
 * Throws what sharp throws for pictures that it cannot read; `maxPixels` is refused before anything is decoded whole.
 */
export async function preparePicture(
  bytes: Uint8Array,
  options: { readonly maxPixels: number; readonly page: number; readonly turn: Turn },
): Promise<PreparedPicture> {
  const open = () => sharp(bytes, { limitInputPixels: options.maxPixels, page: options.page, failOn: "error" });
  const meta = await open().metadata();
  const sideways = (meta.orientation ?? 1) >= 5;
  const givenWidth = sideways ? meta.height : meta.width;
  const givenHeight = sideways ? meta.width : meta.height;
  const grey = () => open().autoOrient().flatten({ background: "#fff" }).greyscale();
  const { turn } = options;
  const upright = turn === 0 ? grey() : sharp(await grey().rotate(turn).png({ compressionLevel: 0 }).toBuffer());
  const small = await analyse(upright.clone());
  const skew = estimateSkew(small);
  const [width, height] = turn % 180 === 0 ? [givenWidth, givenHeight] : [givenHeight, givenWidth];
  const scale = scaleFor(width, height, inkSpan(small));
  let picture = upright;
  if (scale !== 1) picture = picture.resize({ width: Math.round(width * scale), kernel: scale > 1 ? "cubic" : "lanczos3" });
  if (skew !== 0) picture = sharp(await picture.png({ compressionLevel: 0 }).toBuffer()).rotate(-skew, { background: "#fff" });
  const { data, info } = await picture.toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  spreadContrast(data, info.width, info.height);
  eraseRules(data, info.width, info.height);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return {
    encode: (top, part) =>
      sharp(data, { raw }).extract({ left: 0, top, width: info.width, height: part }).png({ compressionLevel: 1 }).toBuffer(),
    width: info.width,
    height: info.height,
    originalWidth: width,
    originalHeight: height,
    lying: lyingOverStanding(small),
    cutNear: (y) => cutNear(small, y / info.height) * info.height,
    toOriginal: (box) =>
      toOriginal(box, { scale, skew, width, height, preparedWidth: info.width, preparedHeight: info.height }),
  };
}

/** Ink becomes black and paper white, whatever they were: faded print is darkened, grey paper cleared. */
function spreadContrast(pixels: Uint8Array, width: number, height: number): void {
  const histogram = new Float64Array(256);
  // The rim is the scanner's shadow or the table under the paper, blacker than any ink.
  for (let y = Math.round(height * 0.05); y < height * 0.95; y += 1) {
    for (let x = Math.round(width * 0.07); x < width * 0.93; x += 1) {
      const level = pixels[y * width + x] ?? 255;
      histogram[level] = (histogram[level] ?? 0) + 1;
    }
  }
  const { black, white } = inkAndPaper(histogram);
  if (white - black < 20 || (black < 40 && white > 240)) return;
  const levels = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.min(255, Math.round(((level - black) * 255) / (white - black)))),
  );
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = levels[pixels[index] ?? 0] ?? 0;
}

/** Mean levels of the two classes that Otsu's threshold parts (IEEE Trans. SMC 9, 1979). */
function inkAndPaper(histogram: Float64Array): { black: number; white: number } {
  let total = 0;
  let weighted = 0;
  histogram.forEach((count, level) => {
    total += count;
    weighted += count * level;
  });
  let below = 0;
  let sumBelow = 0;
  let best = { between: -1, black: 0, white: 255 };
  for (let level = 0; level < 255; level += 1) {
    below += histogram[level] ?? 0;
    sumBelow += (histogram[level] ?? 0) * level;
    if (below === 0 || below === total) continue;
    const black = sumBelow / below;
    const white = (weighted - sumBelow) / (total - below);
    const between = below * (total - below) * (white - black) ** 2;
    if (between > best.between) best = { between, black, white };
  }
  return best;
}

/** Higher than wide by more than this, a picture shows till paper. A4 has 1.41, US legal 1.65. */
const tillRatio = 1.66;

export function shapeOf(width: number, height: number): Shape {
  return height > tillRatio * width ? "till" : "page";
}

/** Broad margins are a page in the middle of a larger picture: then the letters are as small as that page is. */
const usualSpan = 0.7;

/** `span`: the share of the width that has ink. */
function scaleFor(width: number, height: number, span: number): number {
  const pixels = width * height;
  const most = Math.sqrt(mostPixels / pixels);
  if (most < 1) return most;
  const least = leastWidth[shapeOf(width, height)];
  const filled = span < usualSpan ? width * Math.max(span, 0.3) : width;
  // Twice at most: more only blurs. A tenth is not worth the blur.
  return filled * 1.1 < least ? Math.min(2, most, least / filled) : 1;
}

/** A small grey picture, for its lines. */
export interface SmallPicture {
  readonly width: number;
  readonly height: number;
  /** 0 black – 255 white, row by row. */
  readonly pixels: Uint8Array;
}

async function analyse(picture: Sharp): Promise<SmallPicture> {
  const { data, info } = await picture
    .resize({ width: analysisWidth, height: analysisWidth * 2, fit: "inside", withoutEnlargement: true })
    .normalise()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = info.channels === 1 ? data : data.filter((_: number, index: number) => index % info.channels === 0);
  return { width: info.width, height: info.height, pixels };
}

/** The middle of the emptiest rows within a tenth of the height, as a share of it. */
function cutNear({ width, height, pixels }: SmallPicture, share: number): number {
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
  readonly scale: number;
  readonly skew: number;
  readonly width: number;
  readonly height: number;
  readonly preparedWidth: number;
  readonly preparedHeight: number;
}

function toOriginal(box: Box, geometry: Geometry): Box {
  const { scale, skew, width, height, preparedWidth, preparedHeight } = geometry;
  // About the middle, which straightening leaves where it is.
  const angle = (skew * Math.PI) / 180;
  const dx = box.x + box.width / 2 - preparedWidth / 2;
  const dy = box.y + box.height / 2 - preparedHeight / 2;
  const x = (dx * Math.cos(angle) - dy * Math.sin(angle)) / scale;
  const y = (dx * Math.sin(angle) + dy * Math.cos(angle)) / scale;
  return {
    x: width / 2 + x - box.width / scale / 2,
    y: height / 2 + y - box.height / scale / 2,
    width: box.width / scale,
    height: box.height / scale,
  };
}
