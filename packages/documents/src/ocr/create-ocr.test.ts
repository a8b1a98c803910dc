import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import type { OcrSource, StageOptions } from "../stages.ts";
import { createOcr } from "./create-ocr.ts";

const ocr = createOcr({ workers: 2 });
afterAll(() => ocr.close());

const options = (given: Partial<StageOptions> = {}): StageOptions => ({
  signal: new AbortController().signal,
  maxPages: 5,
  maxPixels: 40_000_000,
  ...given,
});

/**
 * 1,000 × 700 pixels of large print, a picture and not a drawing, since machines differ in their fonts: “Invoice number 20417,
 * Invoice date 3 May 2024, Net amount 100.00, Total amount 120.00, Please pay within 14 days, Thank you for your order”.
 */
const page = readFileSync(new URL("./page.testing.png", import.meta.url));
const image = (bytes: Uint8Array): OcrSource => ({ kind: "image", bytes });
const textOf = ({ pages }: Awaited<ReturnType<typeof ocr.read>>) =>
  pages.map((page) => page.items.map((item) => item.text).join(" ")).join("\n");

describe("pictures", () => {
  test("words with their places and confidence, in the picture's own pixels", async () => {
    const result = await ocr.read(image(page), options());
    expect(result.issues).toEqual([]);
    expect(result.pages[0]).toMatchObject({ page: 1, width: 1_000, height: 700, from: "ocr" });
    expect(textOf(result)).toContain("20417");
    expect(textOf(result)).toContain("120.00");
    const number = result.pages[0]?.items.find((item) => item.text === "20417");
    expect(number?.confidence).toBeGreaterThan(0.5);
    expect(Math.abs((number?.y ?? 0) - 75)).toBeLessThan(15);
  });

  test.each([90, 180, 270])("a picture turned by %i degrees is read upright", async (angle) => {
    const turned = await sharp(page).rotate(angle).png().toBuffer();
    expect(textOf(await ocr.read(image(turned), options()))).toContain("20417");
  });

  test("a crooked and faded picture is straightened and darkened", async () => {
    const crooked = await sharp(page).rotate(3, { background: "#fff" }).linear(0.35, 150).jpeg().toBuffer();
    const text = textOf(await ocr.read(image(crooked), options()));
    expect(text).toContain("20417");
    expect(text).toContain("120.00");
  });

  test("a slip on a larger glass is read, with its places on the glass", async () => {
    const glass = { create: { width: 2_400, height: 2_000, channels: 3 as const, background: "#fff" } };
    const slip = await sharp(glass)
      .composite([{ input: page, left: 900, top: 600 }])
      .png()
      .toBuffer();
    const result = await ocr.read(image(slip), options());
    expect(result.pages[0]).toMatchObject({ width: 2_400, height: 2_000 });
    expect(textOf(result)).toContain("120.00");
    const [alone] = (await ocr.read(image(page), options())).pages;
    const placeOf = (items: readonly { text: string; x: number; y: number }[] | undefined) =>
      items?.find(({ text }) => text === "20417") ?? { x: Number.NaN, y: Number.NaN };
    const [here, there] = [placeOf(result.pages[0]?.items), placeOf(alone?.items)];
    expect(Math.abs(here.x - there.x - 900)).toBeLessThan(12);
    expect(Math.abs(here.y - there.y - 600)).toBeLessThan(12);
  });

  test("white letters on a dark bar are read", async () => {
    const { data, info } = await sharp(page).flatten({ background: "#fff" }).greyscale().toColourspace("b-w").raw().toBuffer({
      resolveWithObject: true,
    });
    for (let y = 120; y < 210; y += 1)
      for (let x = 40; x < info.width - 40; x += 1) data[y * info.width + x] = 255 - (data[y * info.width + x] ?? 0);
    const raw = { width: info.width, height: info.height, channels: 1 as const };
    expect(textOf(await ocr.read(image(await sharp(data, { raw }).png().toBuffer()), options()))).toContain("May 2024");
  });

  test("what is no picture is an issue", async () => {
    const garbage = await ocr.read(image(new Uint8Array([1, 2, 3, 4])), options());
    expect(garbage.pages).toEqual([]);
    expect(garbage.issues).toHaveLength(1);
    const cut = await ocr.read(image(page.subarray(0, Math.floor(page.length / 3))), options());
    expect(cut.issues.map(({ code }) => code)).toEqual(["damaged"]);
  });

  test("more pixels than allowed are refused before they are decoded", async () => {
    const { pages, issues } = await ocr.read(image(page), options({ maxPixels: 10_000 }));
    expect(pages).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["limit"]);
  });
});

describe("scanned PDFs", () => {
  test("pages asked for are drawn and read, with places in points", async () => {
    const document = await PDFDocument.create();
    const scan = await document.embedPng(page);
    document.addPage([500, 350]);
    document.addPage([500, 350]).drawImage(scan, { x: 0, y: 0, width: 500, height: 350 });
    const proxy = await getDocumentProxy(await document.save(), { verbosity: 0 });
    try {
      const result = await ocr.read({ kind: "pdf", document: proxy, pages: [2] }, options());
      expect(result.pages.map(({ page, width, height }) => [page, width, height])).toEqual([[2, 500, 350]]);
      const number = result.pages[0]?.items.find((item) => item.text === "20417");
      expect(number?.y ?? 0).toBeGreaterThan(25);
      expect(number?.y ?? 0).toBeLessThan(60);
    } finally {
      await proxy.loadingTask.destroy();
    }
  });
});

describe("aborts and the end", () => {
  test("an abort ends the work at once and leaves a pool that works", async () => {
    const controller = new AbortController();
    const large = await sharp(page).resize({ width: 2_400 }).png().toBuffer();
    const work = ocr.read(image(large), options({ signal: controller.signal }));
    setTimeout(() => controller.abort(new Error("enough")), 150);
    await expect(work).rejects.toThrow("enough");
    expect(textOf(await ocr.read(image(page), options()))).toContain("20417");
  });

  test("an abort beforehand starts nothing", async () => {
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(ocr.read(image(page), options({ signal }))).rejects.toThrow("gone");
  });

  test("a closed pool reads no more, and closing twice is no fault", async () => {
    const short = createOcr({ workers: 1 });
    await short.close();
    await expect(short.read(image(page), options())).rejects.toThrow("closed");
    await short.close();
  });

  test("more pictures than workers are read in turn", async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => ocr.read(image(page), options())));
    expect(results.map((result) => textOf(result).includes("20417"))).toEqual([true, true, true, true]);
  });
});
