import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import type { PdfText } from "../stages.ts";
import { readPdfText } from "./read-pdf-text.ts";

const options = { signal: new AbortController().signal, maxPages: 10, maxPixels: 40_000_000 };

async function readAll(document: PDFDocument, given: Partial<typeof options> = {}): Promise<PdfText> {
  const proxy = await getDocumentProxy(await document.save(), { verbosity: 0 });
  try {
    return await readPdfText(proxy, { ...options, ...given });
  } finally {
    await proxy.loadingTask.destroy();
  }
}

async function withText(lines: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([400, 300]);
  lines.forEach((line, index) => {
    page.drawText(line, { x: 40, y: 260 - index * 20, size: 10, font });
  });
  return document;
}

test("text has its place from the upper left corner", async () => {
  const { pages, scannedPages } = await readAll(
    await withText(["Invoice 17 of 3 May 2024 for services rendered", "Total 12.00"]),
  );
  expect(scannedPages).toEqual([]);
  const [first, second] = pages[0]?.items ?? [];
  expect(first).toMatchObject({ text: "Invoice 17 of 3 May 2024 for services rendered", x: 40, height: 10, confidence: 1 });
  expect(first?.y).toBeCloseTo(32, 0);
  expect(second?.y).toBeCloseTo(52, 0);
});

test("a page that is turned is read as it is shown", async () => {
  const document = await withText(["This line is not where the paper's corner is, but upright"]);
  document.getPage(0).setRotation(degrees(180));
  const { pages } = await readAll(document);
  expect(pages[0]).toMatchObject({ width: 400, height: 300 });
});

test("a picture without text is a scan, a blank page is not, nor is text with a logo", async () => {
  const document = await withText(["A page with enough text to be read from its own text layer, and a logo"]);
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#123456" } })
    .png()
    .toBuffer();
  const picture = await document.embedPng(png);
  document.getPage(0).drawImage(picture, { x: 300, y: 250, width: 40, height: 40 });
  document.addPage([400, 300]).drawImage(picture, { x: 0, y: 0, width: 400, height: 300 });
  document.addPage([400, 300]);
  expect((await readAll(document)).scannedPages).toEqual([2]);
});

test("no more pages than allowed, and no page after an abort", async () => {
  const document = await withText(["one"]);
  document.addPage();
  document.addPage();
  expect((await readAll(document, { maxPages: 2 })).pages).toHaveLength(2);
  await expect(readAll(document, { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow("gone");
});
