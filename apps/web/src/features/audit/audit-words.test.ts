import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { fieldsOf, meansOf, nameOfRecord } from "./audit-words.ts";
import type { AuditEntry } from "./queries.ts";

const entry: AuditEntry = {
  id: "1",
  at: "2026-03-01T10:00:00Z",
  actorKind: "user",
  actor: null,
  userId: "u",
  requestId: null,
  turnId: null,
  verb: "deals.update",
  action: "update",
  table: "deals",
  recordId: "d",
  version: 2,
  before: { amount: "12500.00", stage_id: "s1", version: "1" },
  after: { amount: "13000.50", stage_id: "s2", version: "2" },
  by: "Ana",
  labels: { d: "Shelving", s1: "Lead", s2: "Won" },
  currency: "EUR",
};

test("fields are told by their names, records by theirs, amounts with their currency; the version says nothing", () => {
  expect(fieldsOf(entry)).toEqual([
    { label: "Amount", before: "12,500.00 EUR", after: "13,000.50 EUR" },
    { label: "Stage", before: "Lead", after: "Won" },
  ]);
});

test("where the currency changed too, each amount stands with its own", () => {
  const before = { amount: "12500.00", currency: "EUR" };
  const after = { amount: "1500000", currency: "JPY" };
  expect(fieldsOf({ ...entry, before, after, currency: "JPY" })[0]).toEqual({
    label: "Amount",
    before: "12,500.00 EUR",
    after: "1,500,000 JPY",
  });
});

test.each([
  ["approved", { result: { id: "d", version: 2 } }, "Done"],
  ["declined", {}, "Declined"],
  ["stale", { changes: [] }, "Not done: the record was changed meanwhile"],
  ["failed", { error: { code: "not_found", message: "There is no such deal." } }, "There is no such deal."],
])("what came of an approval that is %s is said in words", (status, outcome, expected) => {
  const decided: AuditEntry = {
    ...entry,
    table: "approvals",
    before: { status: "pending", outcome: null },
    after: { status, outcome: JSON.stringify(outcome) },
    currency: null,
  };
  expect(fieldsOf(decided)).toContainEqual({ label: "Outcome", before: null, after: expected });
});

test("of a record that was made, what is empty is left out; one that is gone is called what it was", () => {
  const made: AuditEntry = {
    ...entry,
    action: "insert",
    table: "activities",
    before: null,
    after: { id: "d", team_id: "t", body: "Call", due_date: null, done_at: null, created_at: "2026-03-01T10:00:00Z" },
    labels: {},
    currency: null,
  };
  expect(fieldsOf(made)).toEqual([{ label: "Text", before: null, after: "Call" }]);
  expect(nameOfRecord({ ...made, action: "delete", before: made.after, after: null })).toBe("Call");
  expect(nameOfRecord(entry)).toBe("Shelving");
});

test.each([
  ["user", null],
  ["agent", "sales assistant"],
  ["apiKey", "with an API key"],
  ["system", "the system itself"],
  ["database", "past the product, in the database"],
])("somebody who did it as %s: %s", (actorKind, expected) => {
  expect(meansOf({ ...entry, actorKind, actor: "sales" })).toBe(expected);
});
