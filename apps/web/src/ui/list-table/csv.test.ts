import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import type { Column } from "../column.ts";
import { csvOf } from "./csv.ts";

interface Row {
  readonly name: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly isOpen: boolean;
}

const columns: readonly Column<Row>[] = [
  { id: "name", header: "Name", cell: () => null, value: ({ name }) => name },
  { id: "icon", header: "Icon", cell: () => null },
  { id: "amount", header: "Amount", cell: () => null, value: ({ amount }) => amount },
  { id: "open", header: "Open", cell: () => null, value: ({ isOpen }) => isOpen },
];

const lines = (rows: readonly Row[]) => csvOf(columns, rows).slice(1).split("\r\n");

test("amounts have their currency beside them, and what is not exported is left out", () => {
  expect(lines([{ name: "Nordlicht", amount: { amount: "-1234.50", currency: "EUR" }, isOpen: true }])).toEqual([
    "Name,Amount,Amount (currency),Open",
    "Nordlicht,-1234.50,EUR,Yes",
    "",
  ]);
});

test("commas, quotes and new lines stay inside their cell", () => {
  expect(lines([{ name: 'A "B", C\nD', amount: null, isOpen: false }])[1]).toBe('"A ""B"", C\nD",,No');
});

test("a name that looks like a formula is none", () => {
  for (const name of ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1"]) {
    expect(lines([{ name, amount: null, isOpen: false }])[1]).toBe(`'${name},,No`);
  }
});

test("it says that it is UTF-8", () => {
  expect(csvOf(columns, []).charCodeAt(0)).toBe(0xfeff);
});
