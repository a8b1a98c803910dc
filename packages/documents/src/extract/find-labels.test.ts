import { describe, expect, test } from "vitest";
import type { PageText } from "../stages.ts";
import { layOut } from "../text/layout.ts";
import { findLabels } from "./find-labels.ts";

function labelsIn(text: string, from: PageText["from"] = "text"): string[] {
  const item = { text, x: 50, y: 50, width: text.length * 5, height: 10, confidence: 1 };
  return findLabels(layOut([{ page: 1, width: 600, height: 800, from, items: [item] }])).map(
    ({ segment, start, end, roles }) => `${segment.text.slice(start, end)}: ${[...roles].join(" ")}`,
  );
}

describe("labels", () => {
  test("the longest that fits, with or without a number after it", () => {
    expect(labelsIn("Rechnungs-Nr. 17")).toEqual(["Rechnungs-Nr: number"]);
    expect(labelsIn("VAT 20%: 12.00")).toEqual([expect.stringMatching(/^VAT: .*tax/)]);
  });

  test.each(["Facture A/7230", "PO-4711", "Prinsen N.V.", "Lumen S.p.A."])(
    "what is a part of a code or a name is none: %s",
    (text) => {
      expect(labelsIn(text).filter((label) => /^(?:.* )?(?:A|PO|N)(?::|$)/.test(label.split(": ")[0] ?? ""))).toEqual([]);
    },
  );

  test("OCR may have one letter wrong in a long word, or one too many, or one too few", () => {
    for (const text of ["FACTUURNUMMIER: 1", "FACTUURNUNMER: 1", "FACTUURNUMER: 1"]) {
      expect(labelsIn(text, "ocr")).toEqual([expect.stringMatching(/: number$/)]);
      expect(labelsIn(text, "text")).toEqual([]);
    }
    expect(labelsIn("Tutol 12.00", "ocr")).toEqual([]);
  });

  test("a figure is no word, although OCR reads some letters as digits", () => {
    expect(labelsIn("11 12 10", "ocr")).toEqual([]);
    expect(labelsIn("T0tal", "ocr")).toEqual([expect.stringMatching(/^T0tal: grossWeak/)]);
  });
});
