import { noInvoiceData, noParty, type ReadDocument } from "@omni/documents";
import { expect, test } from "vitest";
import { describeDocument } from "./extract-table.ts";

const document: ReadDocument = {
  path: "scan.pdf",
  mediaType: "application/pdf",
  type: "credit_note",
  confidence: 0.874,
  language: "sl",
  data: {
    ...noInvoiceData,
    number: "2026-0042",
    currency: "EUR",
    seller: { ...noParty, name: "Breza d.o.o.", vatId: "SI50223054" },
    grossTotal: "137.80",
    amountDue: "137.80",
    lines: [
      {
        id: "1",
        description: "Knjiga\nvezana",
        quantity: "2",
        unit: null,
        unitPrice: null,
        netAmount: "20.00",
        taxRate: null,
        taxCategory: null,
      },
    ],
  },
  issues: [{ severity: "warning", code: "missing", rule: "BR-03", field: "issueDate", message: "No issue date was found." }],
  evidence: [],
};

test("a document as a person reads it", () => {
  expect(describeDocument(document).split("\n")).toEqual([
    "scan.pdf: credit note (87 %, sl)",
    "  Number     2026-0042",
    "  Seller     Breza d.o.o., SI50223054",
    "  Gross      137.80 EUR",
    `${"  2".padStart(12)} ${"Knjiga, vezana".padEnd(60)} ${"20.00".padStart(14)}`,
    "  warning: No issue date was found. [BR-03]",
  ]);
});

test("one without figures has its reasons", () => {
  const issue = { severity: "error", code: "encrypted", rule: null, field: null, message: "It is protected." } as const;
  expect(describeDocument({ ...document, type: "other", confidence: 0, language: null, data: null, issues: [issue] })).toBe(
    "scan.pdf: other (0 %)\n  error: It is protected.",
  );
});
