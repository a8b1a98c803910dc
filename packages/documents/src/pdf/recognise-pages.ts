import sharp from "sharp";
import type { Issue } from "../document.ts";
import type { Ocr, OcrResult, PageText, PdfDocument, StageOptions } from "../stages.ts";
import { openScannedPictures, type ScannedPicture } from "./scanned-picture.ts";

/** OCR of a PDF's pages: of the scanner's own picture where a page is one, else of the page as it is drawn. */
export interface PageRecogniser {
  recognise(pages: readonly number[], options: StageOptions): Promise<OcrResult>;
}

/** `bytes` are those of `document`. */
export function createPageRecogniser(bytes: Uint8Array, document: PdfDocument, ocr: Ocr): PageRecogniser {
  const pictures = openScannedPictures(bytes);
  return {
    async recognise(numbers, options) {
      const found = await pictures;
      const pages: PageText[] = [];
      const issues: Issue[] = [];
      const drawn: number[] = [];
      const read = async (number: number) => {
        const picture = found?.pictureOf(number) ?? null;
        const page = picture === null ? null : await readPicture(picture, number, ocr, options);
        if (page === null) drawn.push(number);
        else pages.push(page);
      };
      await Promise.all(numbers.map(read));
      if (drawn.length > 0) {
        const result = await ocr.read({ kind: "pdf", document, pages: drawn.sort((a, b) => a - b) }, options);
        pages.push(...result.pages);
        issues.push(...result.issues);
      }
      return { pages: pages.sort((a, b) => a.page - b.page), issues };
    },
  };
}

/** Null where the picture cannot be read as it is: the page is then drawn. */
async function readPicture(picture: ScannedPicture, number: number, ocr: Ocr, options: StageOptions): Promise<PageText | null> {
  if (!(await isUpright(picture.jpeg))) return null;
  const { pages } = await ocr.read({ kind: "image", bytes: picture.jpeg }, options);
  const [page] = pages;
  if (page === undefined) return null;
  // From the picture's pixels to the page's points; a page may have been scanned with unlike resolutions.
  const [horizontal, vertical] = [picture.width / page.width, picture.height / page.height];
  return {
    page: number,
    width: picture.width,
    height: picture.height,
    from: "ocr",
    skew: page.skew ?? 0,
    items: page.items.map((item) => ({
      ...item,
      x: item.x * horizontal,
      y: item.y * vertical,
      width: item.width * horizontal,
      height: item.height * vertical,
    })),
  };
}

/** A PDF ignores what a camera says about the way up; reading the picture alone would not. */
async function isUpright(jpeg: Uint8Array): Promise<boolean> {
  try {
    return ((await sharp(jpeg).metadata()).orientation ?? 1) === 1;
  } catch {
    return false;
  }
}
