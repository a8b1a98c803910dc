import { expect, test } from "vitest";
import { nextIndex } from "./use-row-keys.ts";

test("j and k begin at the first row and stop at the ends", () => {
  expect(nextIndex("j", null, 3)).toBe(0);
  expect(nextIndex("k", null, 3)).toBe(0);
  expect(nextIndex("j", 2, 3)).toBe(2);
  expect(nextIndex("k", 2, 3)).toBe(1);
  expect(nextIndex("k", 0, 3)).toBe(0);
});

test("the arrows scroll the page until a row has the focus", () => {
  expect(nextIndex("ArrowDown", null, 3)).toBeNull();
  expect(nextIndex("ArrowDown", 0, 3)).toBe(1);
  expect(nextIndex("ArrowUp", 1, 3)).toBe(0);
  expect(nextIndex("End", 0, 3)).toBe(2);
  expect(nextIndex("Home", 2, 3)).toBe(0);
});

test("other keys, and a list without rows, lead nowhere", () => {
  expect(nextIndex("x", 1, 3)).toBeNull();
  expect(nextIndex("j", null, 0)).toBeNull();
});
