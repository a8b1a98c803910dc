import { expect, test } from "vitest";
import type { PageText } from "../stages.ts";
import { layOut } from "./layout.ts";
import { asGiven, straighten } from "./straighten.ts";

/** A row of a page that lies three degrees askew: 500 further to the right is 26 lower. */
const page = (skew?: number): PageText => ({
  page: 1,
  width: 600,
  height: 800,
  from: "ocr",
  ...(skew === undefined ? {} : { skew }),
  items: [
    { text: "Total", x: 30, y: 100, width: 40, height: 10, confidence: 1 },
    { text: "119.00", x: 530, y: 126.2, width: 40, height: 10, confidence: 1 },
  ],
});

test("words of a skewed line make one row, and places lead back to the page as it was given", () => {
  expect(layOut([page()]).rows).toHaveLength(2);
  expect(layOut([page(3)]).rows).toHaveLength(1);
  const [first] = straighten(page(3));
  expect(first?.x).not.toBeCloseTo(30, 0);
  const back = first === undefined ? null : asGiven(first, page(3));
  expect(back?.x).toBeCloseTo(30, 6);
  expect(back?.y).toBeCloseTo(100, 6);
});

test("a straight page stays as it is", () => {
  expect(straighten(page())).toEqual(page().items);
  expect(straighten(page(0))).toEqual(page().items);
});
