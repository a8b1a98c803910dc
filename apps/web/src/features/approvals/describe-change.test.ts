import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { describeChange } from "./describe-change.ts";

const deal = "0198c0de-0000-7000-8000-000000000001";
const lead = "0198c0de-0000-7000-8000-000000000002";
const won = "0198c0de-0000-7000-8000-000000000003";
const names = { [deal]: "Warehouse shelving", [lead]: "Lead", [won]: "Won" };

test("a move is shown by the names of deal and stages, and the version is left out", () => {
  const before = { stage_id: lead, probability: "0.1", is_closed: "false", version: "1" };
  const after = { stage_id: won, probability: "1", is_closed: "true", version: "2" };
  expect(describeChange({ table: "deals", recordId: deal, before, after, currency: "EUR" }, names)).toEqual({
    table: "deals",
    recordId: deal,
    name: "Warehouse shelving",
    act: "changed",
    fields: [
      { label: "Stage", before: "Lead", after: "Won" },
      { label: "Probability", before: "10%", after: "100%" },
      { label: "Closed", before: "No", after: "Yes" },
    ],
  });
});

test("a record that is made has no before, one that is deleted no after", () => {
  const state = { close_date: "2026-03-01" };
  expect(describeChange({ table: "deals", recordId: deal, before: null, after: state, currency: "EUR" }, {})).toMatchObject({
    name: "Deal",
    act: "created",
    fields: [{ label: "Close date", before: null, after: "1 Mar 2026" }],
  });
  expect(describeChange({ table: "deals", recordId: deal, before: state, after: null, currency: "EUR" }, names)).toMatchObject({
    act: "deleted",
    fields: [{ before: "1 Mar 2026", after: null }],
  });
});

test("an amount stands with its currency: the record's, or where that changes too, its own", () => {
  const change = {
    table: "deals",
    recordId: deal,
    before: { amount: "12500.00" },
    after: { amount: "13000.50" },
    currency: "EUR",
  };
  expect(describeChange(change, names).fields).toEqual([{ label: "Amount", before: "12,500.00 EUR", after: "13,000.50 EUR" }]);
  const before = { amount: "12500.00", currency: "EUR" };
  const after = { amount: "1500000", currency: "JPY" };
  expect(describeChange({ ...change, before, after, currency: "JPY" }, names).fields[0]).toMatchObject({
    before: "12,500.00 EUR",
    after: "1,500,000 JPY",
  });
});
