import { expect, test } from "vitest";
import { legible } from "./legible.ts";
import type { PageText } from "./stages.ts";

const page = (...texts: readonly string[]): PageText => ({
  page: 1,
  width: 600,
  height: 800,
  from: "text",
  items: texts.map((text) => ({ text, x: 0, y: 0, width: 10, height: 10, confidence: 1 })),
});

test("data that lies in a text is left out, and said", () => {
  const { pages, issues } = legible([page("Total 12,20", "QUJD".repeat(1000))]);
  expect(pages.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(["Total 12,20"]);
  expect(issues).toMatchObject([{ code: "limit", severity: "note" }]);
});

test("writing stays as it is", () => {
  const pages = [page("Total 12,20"), page()];
  expect(legible(pages)).toEqual({ pages, issues: [] });
});
