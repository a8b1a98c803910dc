import { expect, test } from "vitest";
import type { PageText } from "../stages.ts";
import { readingSize, toReadingSize } from "./reading-size.ts";

const page = (from: PageText["from"], height: number): PageText => ({
  page: 1,
  width: 1600,
  height: 2200,
  from,
  items: [{ text: "Total", x: 160, y: 320, width: 90, height, confidence: 1 }],
});

test("a picture's pixels become points of usual print", () => {
  const size = readingSize(page("ocr", 30));
  expect(size).toBe(0.25);
  expect(toReadingSize(page("ocr", 30), size)).toMatchObject({
    width: 400,
    height: 550,
    items: [{ x: 40, y: 80, width: 22.5, height: 7.5 }],
  });
});

test("a text layer says its size itself, an empty picture has none", () => {
  expect(readingSize(page("text", 30))).toBe(1);
  expect(readingSize({ ...page("ocr", 30), items: [] })).toBe(1);
});
