import "../../app/i18n/english.testing.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EntryLine } from "./entry-line.tsx";
import type { TimelineEntry } from "./queries.ts";

const payment: TimelineEntry = {
  id: "p",
  kind: "payment_in",
  at: "2026-03-10T00:00:00Z",
  record: { type: "invoice", id: "i", label: "INV-1" },
  state: "card",
  amount: { amount: "50.00", currency: "EUR" },
  text: null,
  move: null,
  dueDate: null,
  doneAt: null,
  by: null,
  version: null,
  changed: null,
  undoTurnId: null,
};

test.each([
  ["payment_in", "Payment in"],
  ["payment_out", "Payment out"],
] as const)("a payment (%s) in its own invoice's timeline says no “for” that nothing follows", (kind, expected) => {
  const line = renderToStaticMarkup(<EntryLine entry={{ ...payment, kind }} subject={{ type: "invoice", id: "i" }} />);
  expect(
    /<p[^>]*>(.*?)<\/p>/
      .exec(line)?.[1]
      ?.replaceAll(/<[^>]*>/g, "")
      .trim(),
  ).toBe(expected);
});
