import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { arrangeParts, sourcesOf } from "./arrange-parts.ts";
import type { OmniPart } from "./omni-message.ts";

const invoice = { type: "invoice", id: "1", label: "INV-1", href: "/invoices/1" } as const;
const lookup: OmniPart = {
  type: "tool-getOverdueInvoices",
  toolCallId: "a",
  state: "output-available",
  input: {},
  output: { rows: [], totals: { count: 0 }, more: null, sources: [invoice, invoice] },
};
const change: OmniPart = {
  type: "tool-moveDeal",
  toolCallId: "b",
  state: "output-available",
  input: {},
  output: { status: "declined", summary: "Not done", approvalId: "c" },
};
const text = (content: string): OmniPart => ({ type: "text", text: content });
const kinds = (parts: OmniPart[], isStreaming = false) =>
  arrangeParts(parts, isStreaming).map((block) => (block.kind === "text" ? block.text : block.kind));

test("the sentence comes before the rows it is about", () => {
  expect(kinds([{ type: "step-start" }, lookup, text("3 are overdue")])).toEqual(["3 are overdue", "tool"]);
});

test("while the sentence is being written, its place is held", () => {
  expect(kinds([lookup], true)).toEqual(["awaited-text", "tool"]);
  expect(kinds([lookup], false)).toEqual(["tool"]);
});

test("a change stands between what was said before and after its decision", () => {
  expect(kinds([change, text("This would change")])).toEqual(["This would change", "tool"]);
  expect(kinds([change, text("This would change"), text("Done")])).toEqual(["This would change", "tool", "Done"]);
});

test("what was said of a change before and after its decision is told apart", () => {
  const said = (parts: OmniPart[]) =>
    arrangeParts(parts, false).flatMap((block) => (block.kind === "text" ? [block.change] : []));
  expect(said([text("Looking"), change, text("This would change"), text("Done")])).toEqual([
    undefined,
    { approvalIds: ["c"], said: "before" },
    { approvalIds: ["c"], said: "after" },
  ]);
  expect(said([lookup, text("3 are overdue")])).toEqual([undefined]);
});

test("empty text and tools that are no more are left out", () => {
  const gone: unknown = { ...lookup, type: "tool-sendPigeon" };
  expect(kinds([text("  "), gone as OmniPart])).toEqual([]);
});

test("each source is named once", () => {
  expect(sourcesOf([lookup, change, lookup])).toEqual([invoice]);
});
