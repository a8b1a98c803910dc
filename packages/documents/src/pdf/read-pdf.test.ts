import { describe, expect, test } from "vitest";
import { type InvoiceData, noInvoiceData } from "../document.ts";
import { ciiInvoice, ublInvoice } from "../einvoice/einvoices.testing.ts";
import { contextForTest } from "../stages.testing.ts";
import type { OcrSource, PageText } from "../stages.ts";
import { pdfWith } from "./pdfs.testing.ts";
import { readPdf } from "./read-pdf.ts";
import { showsAmount } from "./visible-amounts.ts";

const page = ["Invoice 2026-0042", "Breza d.o.o.", "Total EUR 137,80", "Paid before 30,00", "To pay 107,80"];

async function read(bytes: Uint8Array, given: Parameters<typeof contextForTest>[0] = {}) {
  const { document } = await readPdf("file", bytes, contextForTest(given));
  return document;
}

const pagesOf = (source: OcrSource) => (source.kind === "pdf" ? source.pages : []);

describe("a PDF with an e-invoice inside", () => {
  test("is the e-invoice, and shows the same total", async () => {
    const bytes = await pdfWith({ pages: [page], attachments: [{ name: "factur-x.xml", content: ciiInvoice("cii") }] });
    const { type, data, issues, evidence } = await read(bytes);
    expect({ type, number: data?.number, issues }).toEqual({ type: "invoice", number: "2026-0042", issues: [] });
    expect(evidence.every(({ evidence: { from } }) => from === "xml")).toBe(true);
  });

  test("shows another total: a difference, with the figure it shows", async () => {
    const bytes = await pdfWith({
      pages: [["Invoice", "Total 999,99"]],
      attachments: [{ name: "factur-x.xml", content: ciiInvoice("cii") }],
    });
    const extractInvoice = () => ({ data: { ...noInvoiceData, grossTotal: "999.99" }, evidence: [], issues: [] });
    const { data, issues } = await read(bytes, { stages: { extractInvoice } });
    expect(data?.grossTotal).toBe("137.80");
    expect(issues).toMatchObject([{ code: "mismatch", field: "grossTotal", severity: "warning" }]);
    expect(issues[0]?.message).toContain("999.99");
  });

  test("another total that adds up is believed without a second look; a figure alone is not", async () => {
    const attachments = [{ name: "factur-x.xml", content: ciiInvoice("cii") }];
    const pdf = await pdfWith({ pages: [["Net 100,00", "VAT 20,00", "Total 120,00"]], attachments });
    const withFont = new Uint8Array([...pdf, ...new TextEncoder().encode("\n%/FontFile2\n")]);
    const { stages } = contextForTest();
    const readsWith = async (data: Partial<InvoiceData>) => {
      let reads = 0;
      const readPdfText: typeof stages.readPdfText = (document, options) => {
        reads += 1;
        return stages.readPdfText(document, options);
      };
      const extractInvoice = () => ({ data: { ...noInvoiceData, ...data }, evidence: [], issues: [] });
      const { issues } = await read(withFont, { stages: { readPdfText, extractInvoice } });
      expect(issues).toMatchObject([{ code: "mismatch", field: "grossTotal" }]);
      return reads;
    };
    expect(await readsWith({ netTotal: "100.00", taxTotal: "20.00", grossTotal: "120.00" })).toBe(1);
    expect(await readsWith({ netTotal: "90.00", taxTotal: "30.00", grossTotal: "120.00" })).toBe(2);
    expect(await readsWith({ netTotal: "100.00", taxTotal: "20.00", grossTotal: "125.00" })).toBe(2);
    expect(await readsWith({ grossTotal: "120.00" })).toBe(2);
  });

  test("fonts that explain their codes read the same without their programs: no second look", async () => {
    const pdf = await pdfWith({
      pages: [["Invoice", "Total 999,99"]],
      attachments: [{ name: "factur-x.xml", content: ciiInvoice("cii") }],
    });
    const withFont = new Uint8Array([...pdf, ...new TextEncoder().encode("\n%/FontFile2 /ToUnicode\n")]);
    const { stages } = contextForTest();
    let reads = 0;
    const readPdfText: typeof stages.readPdfText = (document, options) => {
      reads += 1;
      return stages.readPdfText(document, options);
    };
    const { issues } = await read(withFont, { stages: { readPdfText } });
    expect(issues).toMatchObject([{ code: "mismatch", field: "grossTotal" }]);
    expect(reads).toBe(1);
  });
  test("what fonts without their programs do not show is looked for on the whole page", async () => {
    const content = ciiInvoice("cii");
    const bytes = await pdfWith({ pages: [page], attachments: [{ name: "factur-x.xml", content }] });
    const withFont = new Uint8Array([...bytes, ...new TextEncoder().encode("\n%/FontFile2\n")]);
    const { stages } = contextForTest();
    let reads = 0;
    const readPdfText: typeof stages.readPdfText = async (document, options) => {
      reads += 1;
      const read = await stages.readPdfText(document, options);
      const unreadable = read.pages.map((each) => ({
        ...each,
        items: each.items.map((item) => ({ ...item, text: "\u25a1 9,99" })),
      }));
      return reads === 1 ? { ...read, pages: unreadable } : read;
    };
    expect((await read(withFont, { stages: { readPdfText } })).issues).toEqual([]);
    expect(reads).toBe(2);
    reads = 0;
    expect((await read(bytes, { stages: { readPdfText } })).issues).toMatchObject([{ code: "mismatch" }]);
    expect(reads).toBe(1);
  });

  test("a page without any amount is no other total", async () => {
    const attachments = [{ name: "factur-x.xml", content: ciiInvoice("cii") }];
    expect((await read(await pdfWith({ pages: [["See the attachment of 31.12.2026"]], attachments }))).issues).toEqual([]);
  });

  test("the total may stand on any page", async () => {
    const content = ciiInvoice("cii");
    const pages = [["Cover"], page, ["Annex"], ["Terms"]];
    expect((await read(await pdfWith({ pages, attachments: [{ name: "factur-x.xml", content }] }))).issues).toEqual([]);
  });

  test("the newer of two standards counts, whatever the file is called", async () => {
    const attachments = [
      { name: "ZUGFeRD-invoice.xml", content: ciiInvoice("zugferd-1", { number: "old" }) },
      { name: "rechnung.xml", content: ublInvoice({ number: "new" }) },
      { name: "notes.xml", content: "<notes/>" },
    ];
    expect((await read(await pdfWith({ pages: [page], attachments }))).data?.number).toBe("new");
  });

  test("a damaged one is said, and the pages are read", async () => {
    const bytes = await pdfWith({
      pages: [page],
      attachments: [{ name: "factur-x.xml", content: ciiInvoice("cii").slice(0, -20) }],
    });
    const { data, issues } = await read(bytes, {
      stages: { classify: () => ({ type: "invoice", confidence: 0.9, language: "en" }) },
    });
    expect(data?.number).toBeNull();
    expect(issues[0]).toMatchObject({ code: "damaged", severity: "error" });
  });

  test("is read by its pages when that is asked", async () => {
    const bytes = await pdfWith({ pages: [page], attachments: [{ name: "factur-x.xml", content: ciiInvoice("cii") }] });
    expect((await read(bytes, { useEmbeddedXml: false })).type).toBe("other");
  });
});

describe("a PDF", () => {
  test("that is none is damaged", async () => {
    const bytes = new TextEncoder().encode("%PDF-1.7\nnothing of the kind");
    expect(await read(bytes)).toMatchObject({ type: "other", data: null, issues: [{ code: "damaged", severity: "error" }] });
  });

  test("with more pages than the limit is read as far, and says so", async () => {
    const bytes = await pdfWith({ pages: [page, page, page] });
    expect((await read(bytes, { limits: { maxPages: 2 } })).issues).toMatchObject([{ code: "limit", severity: "note" }]);
  });

  test("whose first page is a scan is recognised page by page, and no further when it is no invoice", async () => {
    const scanned: number[][] = [];
    const blank = (number: number): PageText => ({ page: number, width: 595, height: 842, from: "text", items: [] });
    const written = (number: number): PageText => ({
      ...blank(number),
      items: [{ text: "x", x: 0, y: 0, width: 5, height: 10, confidence: 1 }],
    });
    const stages = (type: "invoice" | "other") => ({
      readPdfText: async () => ({ pages: [blank(1), blank(2), blank(3)], scannedPages: [1, 2, 3] }),
      classify: () => ({ type, confidence: 0.9, language: null }),
      ocr: {
        async read(source: OcrSource) {
          scanned.push([...pagesOf(source)]);
          return { pages: pagesOf(source).map(written), issues: [] };
        },
        close: async () => {},
      },
    });
    const bytes = await pdfWith({ pages: [[], [], []] });
    await read(bytes, { stages: stages("other") });
    expect(scanned).toEqual([[1, 3]]);
    scanned.length = 0;
    expect((await read(bytes, { stages: stages("invoice"), limits: { maxOcrPages: 2 } })).issues).toContainEqual(
      expect.objectContaining({ code: "limit", message: "Of 3 scanned pages 1 were not read." }),
    );
    expect(scanned).toEqual([[1, 3]]);
    scanned.length = 0;
    await read(bytes, { stages: stages("invoice") });
    expect(scanned).toEqual([[1, 3], [2]]);
  });
});

describe("a long scan", () => {
  test("keeps what was recognised when time runs out", async () => {
    const page = (number: number, text: string): PageText => {
      const item = { text, x: 0, y: 0, width: 50, height: 10, confidence: 1 };
      return { page: number, width: 595, height: 842, from: "ocr", items: text === "" ? [] : [item] };
    };
    const numbers = [1, 2, 3, 4, 5, 6];
    const seen: string[] = [];
    const stages = {
      readPdfText: async () => ({ pages: numbers.map((number) => page(number, "")), scannedPages: numbers }),
      classify: () => ({ type: "invoice" as const, confidence: 0.9, language: null }),
      extractInvoice(pages: readonly PageText[]) {
        seen.push(...pages.flatMap(({ items }) => items.map(({ text }) => text)));
        return { data: noInvoiceData, evidence: [], issues: [] };
      },
      ocr: {
        async read(source: OcrSource, { signal }: { signal: AbortSignal }) {
          // The pages after the first two batches never come to an end.
          if (pagesOf(source).includes(4)) {
            await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
          }
          return { pages: pagesOf(source).map((number) => page(number, `page ${number}`)), issues: [] };
        },
        close: async () => {},
      },
    };
    const bytes = await pdfWith({ pages: numbers.map(() => []) });
    const { issues } = await read(bytes, { stages, enoughBy: performance.now() + 2000 });
    expect(seen).toEqual(["page 1", "page 2", "page 3", "page 6"]);
    expect(issues).toContainEqual(expect.objectContaining({ code: "limit", message: "Of 6 scanned pages 2 were not read." }));
  });
});

describe("amounts on a page", () => {
  const shows = (line: string, amount: string) => {
    const item = { text: line, x: 0, y: 0, width: 100, height: 10, confidence: 1 };
    return showsAmount([{ page: 1, width: 600, height: 800, from: "text", items: [item] }], amount);
  };

  test.each([
    ["Summe 1.234,50 €", "1234.50"],
    ["Total $1,234.50", "1234.50"],
    ["CHF 1'234.50", "1234.50"],
    ["1 234,50 EUR", "1234.50"],
    ["1 234,5", "1234.50"],
    ["Total 12345", "12345.00"],
    ["-50,00", "-50.00"],
    ["2 50,00 100,00", "50.00"],
    ["1.234.567,80", "1234567.80"],
  ])("%s shows %s", (line, amount) => {
    expect(shows(line, amount)).toBe(true);
  });

  test.each([
    ["Summe 1.234,50 €", "234.50"],
    ["Summe 1.234,50 €", "1234.51"],
    ["Total 100", "10.00"],
    ["no number", "0.00"],
  ])("%s does not show %s", (line, amount) => {
    expect(shows(line, amount)).toBe(false);
  });
});
