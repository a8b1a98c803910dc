import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { deedOf, detailsOf, fieldsOf, meansOf, nameOfRecord } from "./audit-words.ts";
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
  approval: null,
};

const key = "01a1fa64-f813-7505-9c3e-bd0606571e2e";

/** Somebody's program asked to move a deal. */
const asked: AuditEntry = {
  ...entry,
  actorKind: "apiKey",
  actor: key,
  action: "insert",
  table: "approvals",
  recordId: "p",
  before: null,
  after: { status: "pending", verb: "deals.move", hash: "a1b2", arguments: '{"deal":"d"}' },
  labels: { ...entry.labels, [key]: "Book-keeping", u: "Ana" },
  currency: null,
  approval: {
    verb: "deals.move",
    agent: key,
    userId: "u",
    changes: [
      {
        table: "deals",
        recordId: "d",
        before: { stage_id: "s1", version: "1" },
        after: { stage_id: "s2", version: "2" },
        currency: "EUR",
      },
    ],
  },
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

test("an approval is told by what was asked for on which record, through what; as it is kept stands behind it", () => {
  expect(deedOf(asked)).toBe("Asked for");
  expect(nameOfRecord(asked)).toBe("Move a deal – Shelving");
  expect(meansOf(asked)).toBe("with the API key “Book-keeping”");
  expect(fieldsOf(asked)).toEqual([{ label: "Stage", before: "Lead", after: "Won" }]);
  expect(JSON.parse(detailsOf(asked) ?? "")).toMatchObject({ after: { hash: "a1b2", arguments: { deal: "d" } } });
  expect(detailsOf(entry)).toBeNull();
});

test.each([
  [{ status: "approved" }, "Approved", [{ label: "Stage", before: "Lead", after: "Won" }]],
  [{ status: "declined" }, "Declined", []],
  [{ status: "stale" }, "Not done: the record was changed meanwhile", []],
  [
    { status: "failed", outcome: JSON.stringify({ error: { code: "not_found", message: "There is no such deal." } }) },
    "Failed",
    [{ label: "Outcome", before: null, after: "There is no such deal." }],
  ],
  [{ undone_at: "2026-03-01T10:00:00Z" }, "Undone", []],
])("what came of it, %j, is said in words", (after, deed, fields) => {
  const decided: AuditEntry = { ...asked, action: "update", before: { status: "pending" }, after };
  expect(deedOf(decided)).toBe(deed);
  expect(fieldsOf(decided)).toEqual(fields);
});

test("who approves does so in person, though the change is made as the program's", () => {
  expect(meansOf({ ...asked, action: "update", after: { status: "approved", decided_by: "u" } })).toBeNull();
});

test("codes are words, and an id that nothing is known of is not shown", () => {
  const after = { status: "draft", country: "DE", tax_rate: "22.00", customer_id: key, number_series: '{"invoice":"INV"}' };
  const made: AuditEntry = { ...entry, action: "insert", before: null, after, labels: {} };
  expect(fieldsOf(made).map(({ after }) => after)).toEqual(["Draft", "Germany", "22.00%", "something that is gone"]);
  expect(detailsOf(made)).toContain("INV");
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
  ["agent", "Sales assistant"],
  ["apiKey", "with an API key"],
  ["system", "the system itself"],
  ["database", "by the setup, or directly in the database"],
])("somebody who did it as %s: %s", (actorKind, expected) => {
  expect(meansOf({ ...entry, actorKind, actor: "sales" })).toBe(expected);
});
