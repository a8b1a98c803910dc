import { expect, test } from "vitest";
import { withoutAsides } from "./clauses.ts";
import { german } from "./de.ts";
import { glossed, unread } from "./gloss.ts";

test.each([
  ["Which invoices are due next week? I'm planning my calls.", "Which invoices are due next week?"],
  ["We got the signature! Move “A – B” to Won.", "Move “A – B” to Won."],
  ["Preparing the VAT return – net sales for Q3", "net sales for Q3"],
  ["I'm closing the month – invoices of October", "invoices of October"],
  ["revenue by month, that is for the board", "revenue by month"],
])("“%s” says something beside the question", (said, meant) => {
  expect(withoutAsides(said)).toBe(meant);
});

test.each([
  "unpaid invoices, I only need those in EUR",
  "show the quotes. They have to be open.",
  "invoices, I mean the overdue ones",
  "revenue, this is for Nordlicht",
  "customers, the largest first",
  "I'm looking at unpaid ones, how many are there?",
  "we won it",
])("“%s” restricts the question, and stays", (said) => {
  expect(withoutAsides(said)).toBe(said);
});

test("what has no translation is marked, for it is hardly a name", () => {
  const { gloss } = german;
  if (gloss === undefined) throw new Error("German has a gloss");
  expect(glossed("rechnungen flimmern", gloss).text).toBe(`invoices ${unread}flimmern`);
});
