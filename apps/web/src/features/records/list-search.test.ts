import { expect, test } from "vitest";
import { listSearch } from "./list-search.ts";

const read = listSearch(["overdue", "paid"]);

test("a list's address is read, and what it does not know is left out", () => {
  expect(read({ q: "nord", view: "overdue", sort: "-dueDate" })).toEqual({ q: "nord", view: "overdue", sort: "-dueDate" });
  expect(read({ q: "  ", view: "stolen", sort: "1; drop", other: 1 })).toEqual({});
  expect(read({ q: 12, view: null })).toEqual({});
  expect(read({ filter: { status: ["sent"], isOpen: true, from: "2026-01-01", sum: 3, deep: { a: 1 } } })).toEqual({
    filter: { status: ["sent"], isOpen: true, from: "2026-01-01" },
  });
  expect(read({ filter: [] })).toEqual({});
});
