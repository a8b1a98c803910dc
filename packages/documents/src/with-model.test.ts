import { MockLanguageModelV4 } from "ai/test";
import { afterAll, expect, test } from "vitest";
import { ublInvoice } from "./einvoice/einvoices.testing.ts";
import { createDocumentReader } from "./limits/document-reader.ts";
import { pdfWith } from "./pdf/pdfs.testing.ts";
import type { ModelBudget } from "./stages.ts";

const reader = createDocumentReader();
afterAll(() => reader.close());

/** A provider that must not be reached, or is down. */
function budget(): ModelBudget & { readonly calls: () => number } {
  let calls = 0;
  const model = new MockLanguageModelV4({
    doGenerate: async () => {
      calls += 1;
      throw new Error("the provider is down");
    },
  });
  const limits = { maxMilliseconds: 5000, maxOutputTokens: 500, maxCost: null, price: null, sendFile: false };
  return { model, name: "test:model", ...limits, calls: () => calls };
}

test("no model is asked about an e-invoice", async () => {
  const asked = budget();
  const { documents } = await reader.read(new TextEncoder().encode(ublInvoice()), { model: asked });
  expect(documents[0]?.data?.number).toBe("2026-0042");
  expect(asked.calls()).toBe(0);
});

test("an invoice that was read from pages stays as it was when the provider is down, and says so", async () => {
  const bytes = await pdfWith({
    pages: [
      [
        "Breza d.o.o.",
        "Invoice",
        "Invoice number: 2026-0042",
        "Invoice date: 31.03.2026",
        "Net 100,00 EUR",
        "VAT 22 % 22,00 EUR",
        "Total 122,00 EUR",
      ],
    ],
  });
  const alone = await reader.read(bytes);
  const asked = budget();
  const { documents } = await reader.read(bytes, { model: asked });
  expect(asked.calls()).toBeGreaterThan(0);
  expect(documents.map(({ data }) => data)).toEqual(alone.documents.map(({ data }) => data));
  expect(documents[0]?.data?.grossTotal).toBe("122.00");
  expect(documents[0]?.issues.some(({ code }) => code === "model" || code === "budget")).toBe(true);
});
