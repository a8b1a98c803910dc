import { OmniError } from "@omni/core";
import sharp from "sharp";

const mostPixels = 40_000_000;
const sidePixels = 512;
const seconds = 5;
const formats = ["png", "jpeg", "webp", "svg"];

/**
 * A PNG of our own, at most 512 pixels a side, out of a picture that somebody sent: nothing of the file itself is kept – no
 * script of an SVG, no place a photo was taken at, no second file behind the first. Throws `invalid` for what is no such picture.
 */
export async function toLogo(bytes: Uint8Array): Promise<Buffer> {
  const limits = { limitInputPixels: mostPixels, failOn: "error" } as const;
  try {
    const { format } = await sharp(bytes, limits).metadata();
    if (!formats.includes(format ?? "")) throw new Error(`a ${format}`);
    return await sharp(bytes, limits)
      .rotate()
      .resize({ width: sidePixels, height: sidePixels, fit: "inside", withoutEnlargement: format !== "svg" })
      .png({ compressionLevel: 9, palette: true })
      .timeout({ seconds })
      .toBuffer();
  } catch (cause) {
    throw new OmniError("invalid", "This picture cannot be read. Take a PNG, JPEG, WebP or SVG.", { cause });
  }
}
