import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from "pdf-lib";
import { concatenate, type Matrix, toMatrix } from "./matrix.ts";

/** A page that is nothing but a photograph of paper. */
export interface ScannedPicture {
  /** The JPEG file as the scanner made it. */
  readonly jpeg: Uint8Array;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
}

/** The PDF's pictures can be taken out of it as they are; null for files that are not understood well enough. */
export interface ScannedPictures {
  /** Null for every page that is more, or other, than one upright JPEG that fills it. */
  pictureOf(page: number): ScannedPicture | null;
}

/** How much of the page a scan covers at least. */
const covering = 0.9;

/**
 * Scanners write pages of one JPEG each. Taking that out spares decoding it with a PDF engine, drawing it and compressing the
 * drawing: at 600 dots an inch that is seconds and half a gigabyte. Whatever is not plainly of this kind is left to the engine.
 */
export async function openScannedPictures(bytes: Uint8Array): Promise<ScannedPictures | null> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const pages = document.getPages();
    return {
      pictureOf(number) {
        const page = pages[number - 1];
        try {
          return page === undefined ? null : pictureOf(page);
        } catch {
          return null;
        }
      },
    };
  } catch {
    return null;
  }
}

function pictureOf(page: PDFPage): ScannedPicture | null {
  if (page.getRotation().angle !== 0) return null;
  const { x, y, width, height } = page.getCropBox();
  if (x !== 0 || y !== 0) return null;
  const drawn = soleDrawing(contentOf(page));
  if (drawn === null || drawn.width < width * covering || drawn.height < height * covering) return null;
  const image = page.node.Resources()?.lookup(PDFName.of("XObject"), PDFDict).lookup(PDFName.of(drawn.name));
  if (!(image instanceof PDFRawStream) || !isPlainJpeg(image.dict)) return null;
  return { jpeg: image.contents, width, height };
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index, PDFStream)) : [contents];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream ? new TextDecoder("latin1").decode(decodePDFRawStream(stream).decode()) : "",
    )
    .join("\n");
}

/**
 * The one picture that a page draws and the size at which it is drawn, upright: `q 595 0 0 842 0 0 cm /Im0 Do Q`. Null as soon as
 * the page does anything else.
 */
function soleDrawing(content: string): { readonly name: string; readonly width: number; readonly height: number } | null {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let operands: string[] = [];
  let name: string | null = null;
  for (const token of content.split(/\s+/)) {
    if (token === "") continue;
    if (/^[-+.\d]|^\//.test(token)) {
      operands.push(token);
      if (operands.length > 6) return null;
      continue;
    }
    if (token === "cm") {
      const change = toMatrix(operands);
      if (name !== null || change === null) return null;
      // The new matrix comes before the current one.
      matrix = concatenate(change, matrix);
    } else if (token === "Do") {
      const [drawn] = operands;
      if (name !== null || drawn === undefined) return null;
      name = drawn.slice(1);
    } else if (token !== "q" && token !== "Q" && token !== "gs") return null;
    operands = [];
  }
  const [width, b, c, height] = matrix;
  const isUpright = width > 0 && height > 0 && Math.abs(b) < 1 && Math.abs(c) < 1;
  return name !== null && isUpright ? { name, width, height } : null;
}

/** Compressed as JPEG alone, in colours or grey that the file itself explains. */
function isPlainJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of("Filter"));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  const depth = dict.lookup(PDFName.of("BitsPerComponent"));
  const special = ["Decode", "SMask", "Mask", "ImageMask"].some((name) => dict.has(PDFName.of(name)));
  return only === PDFName.of("DCTDecode") && depth instanceof PDFNumber && depth.asNumber() === 8 && !special;
}
