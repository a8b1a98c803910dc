import { expect, test } from "vitest";
import { plainTextPages } from "./plain-text-pages.ts";

const pagesOf = (text: string) => plainTextPages(new TextEncoder().encode(text));

test("columns stay columns", () => {
  const [page] = pagesOf("Invoice no 7          31.03.2026\nTotal                     12,20\n");
  const places = page?.items.map(({ text, x, y }) => ({ text, column: Math.round(x / 7.2), row: y / 12 }));
  expect(places).toEqual([
    { text: "Invoice no 7", column: 0, row: 0 },
    { text: "31.03.2026", column: 22, row: 0 },
    { text: "Total", column: 0, row: 1 },
    { text: "12,20", column: 26, row: 1 },
  ]);
});

test("a form feed begins a page, and so does the 67th line", () => {
  expect(pagesOf(`first\fsecond\n${"x\n".repeat(66)}`).map(({ page, items }) => [page, items.length])).toEqual([
    [1, 1],
    [2, 66],
    [3, 1],
  ]);
});

test("umlauts of UTF-8 and of Windows", () => {
  const text = (bytes: Uint8Array) => plainTextPages(bytes)[0]?.items[0]?.text;
  expect(text(new TextEncoder().encode("Käufer"))).toBe("Käufer");
  expect(text(Uint8Array.from("Käufer", (character) => character.charCodeAt(0)))).toBe("Käufer");
});
