import fc from "fast-check";
import { expect, test } from "vitest";
import type { Column } from "../../../ui/column.ts";
import { compareDecimals, nextSort, sortRows } from "./sort-rows.ts";

interface Row {
  readonly name: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly due: string;
}
const row = (name: string | null, amount: string, currency = "EUR", due = "2026-01-01"): Row => ({
  name,
  amount: { amount, currency },
  due,
});
const columns: readonly Column<Row>[] = [
  { id: "name", header: "", cell: () => null, value: ({ name }) => name },
  { id: "amount", header: "", cell: () => null, value: ({ amount }) => amount },
  { id: "due", header: "", cell: () => null, value: ({ due }) => due },
  { id: "icon", header: "", cell: () => null },
];
const names = (rows: readonly Row[], sort: string) => sortRows(rows, columns, sort).map(({ name }) => name);

test("words by the alphabet, numbers in them by their size, and nothing last in either direction", () => {
  const rows = [row("Invoice 10", "1"), row(null, "1"), row("Čebela", "1"), row("Invoice 9", "1"), row("Dom", "1")];
  expect(names(rows, "name")).toEqual(["Čebela", "Dom", "Invoice 9", "Invoice 10", null]);
  expect(names(rows, "-name")).toEqual(["Invoice 10", "Invoice 9", "Dom", "Čebela", null]);
});

test("amounts by their size within a currency; currencies are never mixed", () => {
  const rows = [row("a", "9.50"), row("b", "100", "USD"), row("c", "-3"), row("d", "10.00"), row("e", "7", "USD")];
  expect(names(rows, "amount")).toEqual(["c", "a", "d", "e", "b"]);
  expect(names(rows, "-amount")).toEqual(["d", "a", "c", "b", "e"]);
});

test("a column without values, or none at all, leaves the order as it is", () => {
  const rows = [row("b", "1"), row("a", "2")];
  expect(names(rows, "icon")).toEqual(["b", "a"]);
  expect(sortRows(rows, columns, undefined)).toBe(rows);
});

test("figures and dates begin with the largest, words with A; a second press turns it round", () => {
  const rows = [row("b", "1"), row("a", "2")];
  const [name, amount, due] = columns as [Column<Row>, Column<Row>, Column<Row>];
  expect([nextSort(rows, name, undefined), nextSort(rows, name, "name"), nextSort(rows, name, "-name")]).toEqual([
    "name",
    "-name",
    "name",
  ]);
  expect([nextSort(rows, amount, "name"), nextSort(rows, amount, "-amount"), nextSort(rows, due, undefined)]).toEqual([
    "-amount",
    "amount",
    "-due",
  ]);
});

test("decimals compare as their numbers do, beyond what a float can tell", () => {
  expect(compareDecimals("90071992547409931.01", "90071992547409931.02")).toBe(-1);
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.nat(3), fc.nat(3), (one, other, zeros, more) => {
      const text = (cents: number, tail: number) =>
        `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, "0")}${"0".repeat(tail)}`;
      expect(compareDecimals(text(one, zeros), text(other, more))).toBe(Math.sign(one - other) + 0);
    }),
  );
});
