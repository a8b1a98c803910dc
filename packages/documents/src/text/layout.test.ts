import { describe, expect, test } from "vitest";
import type { PageText, TextItem } from "../stages.ts";
import { layOut } from "./layout.ts";

const item = (text: string, x: number, y: number, given: Partial<TextItem> = {}): TextItem => ({
  text,
  x,
  y,
  width: text.length * 5,
  height: 10,
  confidence: 1,
  ...given,
});
const page = (items: TextItem[], from: PageText["from"] = "text"): PageText[] => [
  { page: 1, width: 600, height: 800, from, items },
];
const cells = (pages: PageText[]) => layOut(pages).rows.map((row) => row.segments.map((segment) => segment.text));

describe("rows and cells", () => {
  test("what stands beside each other is a row, what stands apart is a cell", () => {
    expect(
      cells(page([item("Total", 50, 100), item("119,00", 300, 101), item("Net", 50, 80), item("100,00", 300, 80)])),
    ).toEqual([
      ["Net", "100,00"],
      ["Total", "119,00"],
    ]);
  });
  test("words of one cell are put together, runs drawn letter by letter too", () => {
    expect(cells(page([item("Muster", 50, 100), item("GmbH", 83, 100)]))).toEqual([["Muster GmbH"]]);
    expect(cells(page([item("Re", 50, 100), item("chnung", 60, 100)]))).toEqual([["Rechnung"]]);
    expect(cells(page([..."RECHNUNG"].map((letter, index) => item(letter, 50 + index * 9, 100))))).toEqual([["RECHNUNG"]]);
  });
  test("a row drawn as one run is taken apart at its wide spaces", () => {
    expect(cells(page([item("Desk lamp       2      40,00", 50, 100)]))).toEqual([["Desk lamp", "2", "40,00"]]);
  });
  test("bullets hold a line together", () => {
    expect(cells(page([item("Muster GmbH", 50, 100), item("●", 120, 100), item("Weg 1", 140, 100)]))).toEqual([
      ["Muster GmbH ● Weg 1"],
    ]);
  });
  test("cells of one row at two heights are one row, the nearest pair first", () => {
    expect(cells(page([item("Label", 50, 100), item("17", 300, 105.5)]))).toEqual([["Label", "17"]]);
    expect(cells(page([item("first", 50, 100), item("beside", 300, 106), item("second", 50, 110)]))).toEqual([
      ["first"],
      ["second", "beside"],
    ]);
    expect(cells(page([item("above", 50, 100), item("below", 60, 106)]))).toEqual([["above"], ["below"]]);
  });

  test("pages follow each other", () => {
    const two = [...page([item("first", 50, 700)]), { ...(page([item("second", 50, 20)])[0] as PageText), page: 2 }];
    expect(layOut(two).rows.map((row) => [row.page, row.segments[0]?.text])).toEqual([
      [1, "first"],
      [2, "second"],
    ]);
  });
  test("nothing is nothing", () => {
    expect(layOut([]).rows).toEqual([]);
    expect(cells(page([item("   ", 1, 1)]))).toEqual([]);
  });
});
