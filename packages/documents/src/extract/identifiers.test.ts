import { describe, expect, test } from "vitest";
import type { PageText } from "../stages.ts";
import { layOut } from "../text/layout.ts";
import { Announcements } from "./announce.ts";
import { findLabels } from "./find-labels.ts";
import { findBics, findIbans, findVatIds } from "./identifiers.ts";

function material(lines: readonly string[], from: PageText["from"] = "text") {
  const items = lines.map((text, index) => ({
    text,
    x: 50,
    y: 50 + index * 20,
    width: text.length * 6,
    height: 10,
    confidence: 1,
  }));
  const layout = layOut([{ page: 1, width: 600, height: 800, from, items }]);
  const labels = findLabels(layout);
  return { layout, labels, announcements: new Announcements(layout, labels) };
}

const vatIds = (lines: readonly string[], from: PageText["from"] = "text", country: string | null = null) => {
  const { layout, labels, announcements } = material(lines, from);
  return findVatIds(layout, labels, announcements, country).map(({ value, valid }) => (valid ? value : `${value}?`));
};

describe("VAT ids", () => {
  test.each([
    ["USt-IdNr.: DE136695976", "DE136695976"],
    ["N° TVA : FR 40 303 265 045", "FR40303265045"],
    ["ID za DDV: SI 50223054", "SI50223054"],
    ["BTW NL004495445B01 KvK 12345678", "NL004495445B01"],
    ["UID ATU 13585627", "ATU13585627"],
    ["DE 136695976 HRB 4711", "DE136695976"],
  ])("%s", (line, value) => {
    expect(vatIds([line])).toEqual([value]);
  });
  test("a wrong check digit counts only behind a label", () => {
    expect(vatIds(["USt-IdNr. DE123456780"])).toEqual(["DE123456780?"]);
    expect(vatIds(["Part DE123456780"])).toEqual([]);
  });
  test("national numbers without a prefix, where the label and the check digits say so", () => {
    expect(vatIds(["Partita IVA 00743110157"], "text", "IT")).toEqual(["IT00743110157"]);
    expect(vatIds(["Telefono 00743110157"], "text", "IT")).toEqual([]);
  });
  test("what OCR misread is mended by the check digits, but only there", () => {
    expect(vatIds(["BTW-nummer NLO04495445B01"], "ocr")).toEqual(["NL004495445B01"]);
    expect(vatIds(["ID za DDV S150223054"], "ocr")).toEqual(["SI50223054"]);
    expect(vatIds(["ID za DDV Sl50223054"], "ocr")).toEqual(["SI50223054"]);
    expect(vatIds(["ID za DDV S150223054"], "text")).toEqual([]);
  });
});

test("IBANs by check digits, whatever follows them; misprints behind a label", () => {
  const { layout, announcements } = material([
    "IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX",
    "IBAN: DE00 3704 0044 0532 0130 00",
    "Order AB12 3456 7890 1234 5",
  ]);
  expect(findIbans(layout, announcements).map(({ value, valid }) => [value, valid])).toEqual([
    ["DE89370400440532013000", true],
    ["DE00370400440532013000", false],
  ]);
  expect(findBics(layout, announcements).map(({ value }) => value)).toEqual(["COBADEFFXXX"]);
});
