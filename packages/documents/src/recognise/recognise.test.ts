import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognise } from "./recognise.ts";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("files by content", () => {
  test.each([
    ["%PDF-1.7\n", "pdf", "application/pdf"],
    ["\n\njunk before %PDF-1.4", "pdf", "application/pdf"],
    ["\xff\xd8\xff\xe0", "image", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image", "image/png"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "image", "image/webp"],
    ["II*\0\x08\0\0\0", "image", "image/tiff"],
    ["MM\0*\0\0\0\x08", "image", "image/tiff"],
    ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image", "image/heic"],
    ["\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "image", "image/avif"],
    ["\0\0\0\x18ftypisom\0\0\0\0isommp42", "unsupported", "video/mp4"],
    ["PK\x03\x04\x14\0", "zip", "application/zip"],
    [`PK\x03\x04${"\0".repeat(22)}\x13\0\0\0[Content_Types].xml`, "unsupported", "application/zip"],
    [`PK\x03\x04${"\0".repeat(22)}\x08\0\0\0mimetypeapplication/vnd.oasis`, "unsupported", "application/zip"],
    ["<?xml version='1.0'?><a/>", "xml", "application/xml"],
    ["j\xe3 version='1.0'?>\n<rsm:Invoice xmlns:rsm='urn:x'>", "xml", "application/xml"],
    ["\xef\xbb\xbf<Invoice/>", "xml", "application/xml"],
    ["\xff\xfe<\0a\0/\0>\0", "xml", "application/xml"],
    ["<!DOCTYPE html><p>", "unsupported", "text/html"],
    ["From: a@b.c\r\nSubject: x\r\n\r\nHello", "email", "message/rfc822"],
    ["Received: by mx\n\tid 5\nDate: Mon\nTo: x\n\n", "email", "message/rfc822"],
    ["Note: this is text\nand more", "text", "text/plain"],
    ["BMW Rechnung Nr. 5\nDatum: 1.1.2026", "text", "text/plain"],
    ["\x01\x02abc\x05\x06", "unsupported", "application/octet-stream"],
    ["GIF89a", "unsupported", "image/gif"],
    ["\x00\x01\x02\x03", "unsupported", "application/octet-stream"],
    ["", "empty", "application/octet-stream"],
  ] as const)("%j is %s (%s)", (head, kind, mediaType) => {
    expect(recognise(latin1(head))).toMatchObject({ kind, mediaType });
  });

  test("any bytes are recognised as something", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(recognise(bytes).mediaType).toContain("/");
      }),
      { numRuns: 500 },
    );
  });
});
