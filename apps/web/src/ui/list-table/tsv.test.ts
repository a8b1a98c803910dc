import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import type { Column } from "../column.ts";
import { tsvOf } from "./tsv.ts";

interface Row {
  readonly name: string;
  readonly rate: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
}
const columns: readonly Column<Row>[] = [
  { id: "name", header: "Name", cell: () => null, value: ({ name }) => name },
  { id: "look", header: "Look", cell: () => null },
  { id: "rate", header: "Rate", cell: () => null, value: ({ rate }) => rate },
  { id: "amount", header: "Amount", cell: () => null, value: ({ amount }) => amount },
];

test("a cell a column, amounts with their currency beside them", () => {
  const rows = [
    { name: "Nordlicht", rate: "22.0", amount: { amount: "-1234.50", currency: "EUR" } },
    { name: "Berger\tand\nSons", rate: "", amount: null },
  ];
  expect(tsvOf(columns, rows).split("\n")).toEqual([
    "Name\tRate\tAmount\tAmount (currency)",
    "Nordlicht\t22.0\t-1234.50\tEUR",
    "Berger and Sons\t\t\t",
  ]);
});

test("a name that looks like a formula is none", () => {
  expect(tsvOf(columns, [{ name: "=1+1", rate: "", amount: null }])).toContain("'=1+1");
});
