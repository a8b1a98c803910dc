import { expect, test } from "vitest";
import { tickedAfter } from "./use-row-selection.ts";

const rows = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
const after = (before: string[], index: number, anchor: string | null = null) =>
  [...tickedAfter(new Set(before), rows, index, anchor)].sort().join("");

test("a tick is set and taken away", () => {
  expect(after([], 1)).toBe("b");
  expect(after(["b"], 1)).toBe("");
});

test("a range becomes what its beginning is, in either direction", () => {
  expect(after(["b"], 3, "b")).toBe("bcd");
  expect(after(["d"], 1, "d")).toBe("bcd");
  expect(after(["a", "c", "d"], 3, "b")).toBe("a");
});

test("a beginning that a filter has taken away begins nothing", () => {
  expect(after(["x"], 2, "x")).toBe("cx");
});

test("a row that is not there changes nothing", () => {
  expect(after(["a"], 9)).toBe("a");
});
