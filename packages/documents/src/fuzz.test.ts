import fc from "fast-check";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { ciiInvoice, eslogInvoice, ublInvoice } from "./einvoice/einvoices.testing.ts";
import { pdfWith } from "./pdf/pdfs.testing.ts";
import { readFile } from "./read-file.ts";
import { contextForTest } from "./stages.testing.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const files: Record<string, Uint8Array> = {
  ubl: encode(ublInvoice()),
  cii: encode(ciiInvoice("cii")),
  "zugferd-1": encode(ciiInvoice("zugferd-1")),
  eslog: encode(eslogInvoice()),
  zip: zipSync({ "1.xml": encode(ublInvoice()), "2.xml": encode(ciiInvoice("cii")) }),
  mail: encode(
    `From: a@example.com\r\nTo: b@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/xml; name=1.xml\r\nContent-Disposition: attachment; filename=1.xml\r\n\r\n${ublInvoice()}\r\n--b--\r\n`,
  ),
};

beforeAll(async () => {
  const attachments = [{ name: "factur-x.xml", content: ciiInvoice("cii") }];
  files.pdf = await pdfWith({ pages: [["Invoice 2026-0042", "Total 137,80"]], attachments });
});

const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 40 }),
    insert: fc.uint8Array({ maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe.each(["ubl", "cii", "zugferd-1", "eslog", "zip", "mail", "pdf"])("damaged %s", (kind) => {
  test("is read or refused, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (changes) => {
        const whole = files[kind];
        if (whole === undefined) throw new Error(`There is no ${kind}.`);
        let bytes = whole;
        for (const { at, remove, insert } of changes) {
          const position = Math.floor(at * bytes.length);
          bytes = new Uint8Array(Buffer.concat([bytes.subarray(0, position), insert, bytes.subarray(position + remove)]));
        }
        const readings = await readFile("file", bytes, contextForTest());
        expect(readings.length).toBeGreaterThan(0);
        for (const { document } of readings) {
          // Nothing is without figures and without a reason, except what is of no interest.
          const silent = document.data === null && document.issues.length === 0 && document.confidence === 0;
          expect(silent).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});
