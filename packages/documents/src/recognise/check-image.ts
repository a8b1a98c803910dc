import sharp from "sharp";
import type { Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { Limits } from "../limits/limits.ts";

/** Below this nobody can read a word: icons and tracking pixels. */
const leastSide = 40;

/** Looks at a picture's header before anybody decodes its pixels; null when it may be decoded. */
export async function checkImage(bytes: Uint8Array, mediaType: string, limits: Limits): Promise<Issue | null> {
  if (mediaType === "image/heic") {
    return errorIssue("unsupported", "HEIC pictures are not read; send the photo as JPEG.");
  }
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > limits.maxPixels) {
      return errorIssue(
        "limit",
        `The picture has ${width} × ${height} pixels, more than ${limits.maxPixels}; it was not read.`,
      );
    }
    if (Math.min(width, height) < leastSide) {
      return errorIssue("unreadable", `The picture of ${width} × ${height} pixels is too small to hold a document.`);
    }
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return errorIssue("damaged", `The picture cannot be opened: ${reason}`);
  }
}
