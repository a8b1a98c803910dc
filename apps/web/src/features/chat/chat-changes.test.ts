import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { withChat } from "./chat-changes.ts";
import type { ChatSummary } from "./queries.ts";

const chat = (id: string, pinned = false, title = id): ChatSummary => ({
  id,
  title,
  pinnedAt: pinned ? "2026-03-01T00:00:00Z" : null,
  updatedAt: "2026-03-01T00:00:00Z",
});
const pages = (...data: ChatSummary[][]) => ({
  pages: data.map((page) => ({ data: page, nextCursor: null })),
  pageParams: data.map(() => null),
});
const titles = ({ pages: all }: ReturnType<typeof withChat>) => all.map(({ data }) => data.map(({ title }) => title));

test("a new title stands where the old one stood, on whatever page that is", () => {
  expect(titles(withChat(pages([chat("a")], [chat("b"), chat("c")]), "b", chat("b", false, "B"), false))).toEqual([
    ["a"],
    ["B", "c"],
  ]);
});

test("what is pinned leaves the others and joins the pinned ones", () => {
  const pinned = chat("a", true);
  expect(titles(withChat(pages([chat("a"), chat("b")]), "a", pinned, false))).toEqual([["b"]]);
  expect(titles(withChat(pages([chat("c", true)]), "a", pinned, true))).toEqual([["a", "c"]]);
});

test("what was found stays found, pinned or not, and nothing joins it", () => {
  expect(titles(withChat(pages([chat("a")]), "a", chat("a", true), undefined))).toEqual([["a"]]);
  expect(titles(withChat(pages([chat("b")]), "a", chat("a", true), undefined))).toEqual([["b"]]);
});

test("what is deleted is in no list", () => {
  for (const pinned of [true, false, undefined]) {
    expect(titles(withChat(pages([chat("a", pinned === true), chat("b", pinned === true)]), "a", null, pinned))).toEqual([
      ["b"],
    ]);
  }
});
