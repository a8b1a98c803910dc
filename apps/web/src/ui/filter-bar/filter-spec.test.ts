import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { describeFilter, type FilterSpec, readFilters, withFilter } from "./filter-spec.ts";

const status: FilterSpec = {
  kind: "choices",
  name: "status",
  label: "State",
  options: [
    { value: "draft", label: "Draft" },
    { value: "sent", label: "Sent" },
  ],
};
const due: FilterSpec = { kind: "days", from: "dueFrom", to: "dueTo", label: "Due" };
const total: FilterSpec = { kind: "amounts", from: "min", to: "max", currency: "currency", label: "Total" };
const specs: readonly FilterSpec[] = [status, due, total];

test("an address gives what a filter could have written, and nothing else", () => {
  expect(readFilters(specs, { status: ["sent", "stolen"], dueFrom: "2026-03-01", dueTo: "soon", other: "x" })).toEqual({
    status: ["sent"],
    dueFrom: "2026-03-01",
  });
  expect(readFilters(specs, { status: "sent", min: "1e9", currency: "EUR" })).toEqual({});
  expect(readFilters(specs, null)).toEqual({});
});

test("amounts are compared within a currency, or not at all", () => {
  expect(readFilters(specs, { min: "10" })).toEqual({});
  expect(readFilters(specs, { min: "10", currency: "EUR" })).toEqual({ min: "10", currency: "EUR" });
  expect(readFilters(specs, { currency: "EUR" })).toEqual({});
});

test("what is empty is no filter", () => {
  expect(withFilter({ status: ["sent"], dueFrom: "2026-03-01" }, { status: [], dueFrom: undefined })).toEqual({});
});

test("a filter is told in words", () => {
  expect(describeFilter(status, { status: ["draft", "sent"] })).toBe("Draft, Sent");
  expect(describeFilter(due, { dueFrom: "2026-03-01" })).toBe("from 1 Mar 2026");
  expect(describeFilter(due, { dueFrom: "2026-03-01", dueTo: "2026-03-31" })).toBe("1 Mar 2026 – 31 Mar 2026");
  expect(describeFilter(total, { max: "1234.50", currency: "EUR" })).toBe("to 1,234.50 EUR");
  expect(describeFilter(due, {})).toBeNull();
});
