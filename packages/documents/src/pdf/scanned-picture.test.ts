import { degrees, PDFDocument, type PDFImage, type PDFPage, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { contextForTest } from "../stages.testing.ts";
import type { OcrSource } from "../stages.ts";
import { readPdf } from "./read-pdf.ts";
import { openScannedPictures } from "./scanned-picture.ts";

const size = { width: 595, height: 842 };
const whole = { x: 0, y: 0, ...size };
const paper = sharp({ create: { width: 1190, height: 1684, channels: 3, background: "#eee" } });

type Draw = (page: PDFPage, image: PDFImage, document: PDFDocument) => unknown;

async function scanned(draw: Draw, as: "jpeg" | "png" = "jpeg"): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const image =
    as === "jpeg"
      ? await document.embedJpg(await paper.jpeg().toBuffer())
      : await document.embedPng(await paper.png().toBuffer());
  await draw(document.addPage([size.width, size.height]), image, document);
  return document.save();
}

const pictureIn = async (bytes: Uint8Array) => (await openScannedPictures(bytes))?.pictureOf(1) ?? null;

describe("a page that is one picture", () => {
  test("gives the scanner's own JPEG", async () => {
    const picture = await pictureIn(await scanned((page, image) => page.drawImage(image, whole)));
    expect(picture).toMatchObject(size);
    expect(await sharp(picture?.jpeg).metadata()).toMatchObject({ format: "jpeg", width: 1190, height: 1684 });
  });

  test.each<[string, Draw]>([
    ["a smaller picture, such as a logo", (page, image) => page.drawImage(image, { x: 0, y: 0, width: 200, height: 80 })],
    ["a picture that is turned", (page, image) => page.drawImage(image, { ...whole, rotate: degrees(90) })],
    [
      "a page that is turned",
      (page, image) => {
        page.drawImage(image, whole);
        page.setRotation(degrees(90));
      },
    ],
    ["a picture on its head", (page, image) => page.drawImage(image, { x: 0, y: 842, width: 595, height: -842 })],
    [
      "two pictures",
      (page, image) => {
        page.drawImage(image, whole);
        page.drawImage(image, whole);
      },
    ],
    ["nothing", () => {}],
    [
      "text above it",
      async (page, image, document) => {
        page.drawImage(image, whole);
        page.drawText("Paid", { font: await document.embedFont(StandardFonts.Helvetica) });
      },
    ],
  ])("%s is left to the engine", async (_, draw) => {
    expect(await pictureIn(await scanned(draw))).toBeNull();
  });

  test("other compressions, pages that are not there, and what is no PDF are left to the engine", async () => {
    expect(await pictureIn(await scanned((page, image) => page.drawImage(image, whole), "png"))).toBeNull();
    const pictures = await openScannedPictures(await scanned((page, image) => page.drawImage(image, whole)));
    expect(pictures?.pictureOf(2)).toBeNull();
    expect(await openScannedPictures(new TextEncoder().encode("%PDF-1.7"))).toBeNull();
  });
});

test("its words are placed in points of the page", async () => {
  const sources: OcrSource["kind"][] = [];
  const item = { text: "Total", x: 119, y: 168.4, width: 238, height: 20, confidence: 0.9 };
  const ocr = {
    async read(source: OcrSource) {
      sources.push(source.kind);
      return { pages: [{ page: 1, width: 1190, height: 1684, from: "ocr" as const, items: [item] }], issues: [] };
    },
    close: async () => {},
  };
  const seen: unknown[] = [];
  const classify = (pages: readonly unknown[]) => {
    seen.push(...pages);
    return { type: "other" as const, confidence: 0.9, language: null };
  };
  const bytes = await scanned((page, image) => page.drawImage(image, whole));
  await readPdf("file", bytes, contextForTest({ stages: { ocr, classify } }));
  expect(sources).toEqual(["image"]);
  expect(seen[0]).toMatchObject({ page: 1, width: 595, height: 842, items: [{ x: 59.5, y: 84.2, width: 119, height: 10 }] });
});
