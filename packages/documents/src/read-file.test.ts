import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readFile } from "./read-file.ts";
import { contextForTest } from "./stages.testing.ts";
import type { OcrSource, PageText } from "./stages.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function codesOf(bytes: Uint8Array, given: Parameters<typeof contextForTest>[0] = {}) {
  const readings = await readFile("file", bytes, contextForTest(given));
  return readings.flatMap(({ document }) => document.issues.map(({ severity, code }) => `${severity} ${code}`));
}

/** A PNG that says it is as large as that; its pixels are missing. */
function pngOf(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write("IHDR", 4, "latin1");
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([1, 0, 0, 0, 0], 16);
  header.writeUInt32BE(Bun.hash.crc32(header.subarray(4, 21)), 21);
  const pixels = deflateSync(Buffer.alloc(10));
  const data = Buffer.alloc(pixels.length + 12);
  data.writeUInt32BE(pixels.length, 0);
  data.write("IDAT", 4, "latin1");
  data.set(pixels, 8);
  data.writeUInt32BE(Bun.hash.crc32(data.subarray(4, pixels.length + 8)), pixels.length + 8);
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), header, data]));
}

describe("files that are not read", () => {
  test.each([
    ["nothing", "", "error unreadable"],
    ["a web page", "<!DOCTYPE html><html></html>", "error unsupported"],
    ["an XML of another kind", "<project/>", "error unsupported"],
    ["a broken PDF", "%PDF-1.7", "error damaged"],
    ["bytes of no kind", "\x7f\x01\x02", "error unsupported"],
  ])("%s: %j", async (_, content, code) => {
    expect(await codesOf(encode(content))).toEqual([code]);
  });

  test("a file larger than the limit is not looked at", async () => {
    expect(await codesOf(encode("%PDF-1.7 and more"), { limits: { maxBytes: 10 } })).toEqual(["error limit"]);
  });
});

describe("pictures", () => {
  test("too large, too small, damaged, HEIC: each with its reason, before OCR sees them", async () => {
    const ocr = {
      read: async () => {
        throw new Error("must not be reached");
      },
      close: async () => {},
    };
    const tiny = await sharp({ create: { width: 20, height: 400, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const heic = Uint8Array.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", (character) => character.charCodeAt(0));
    const given = { stages: { ocr } };
    expect(await codesOf(pngOf(60_000, 60_000), given)).toEqual(["error limit"]);
    expect(await codesOf(new Uint8Array(tiny), given)).toEqual(["error unreadable"]);
    expect(await codesOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), given)).toEqual(["error damaged"]);
    expect(await codesOf(heic, given)).toEqual(["error unsupported"]);
  });

  test("what OCR finds is classified; an empty page is unreadable", async () => {
    const white = new Uint8Array(
      await sharp({ create: { width: 400, height: 400, channels: 3, background: "#fff" } })
        .jpeg()
        .toBuffer(),
    );
    expect(await codesOf(white)).toEqual(["error unreadable"]);
    const item = { text: "Total 5.00", x: 0, y: 0, width: 80, height: 10, confidence: 0.9 };
    const pages: PageText[] = [{ page: 1, width: 400, height: 400, from: "ocr", items: [item] }];
    const seen: string[] = [];
    const ocr = {
      async read(source: OcrSource) {
        seen.push(source.kind);
        return { pages, issues: [] };
      },
      close: async () => {},
    };
    const classify = () => ({ type: "receipt" as const, confidence: 0.8, language: "en" });
    const [reading] = await readFile("file", white, contextForTest({ stages: { ocr, classify } }));
    expect(seen).toEqual(["image"]);
    expect(reading?.document).toMatchObject({ mediaType: "image/jpeg", type: "receipt", confidence: 0.8, language: "en" });
    // Nothing was extracted: what a receipt needs is missing.
    expect(reading?.document.issues.map(({ field }) => field)).toEqual(["issueDate", "seller.name", "grossTotal"]);
  });
});
