import { expect, test } from "vitest";
import { listSearch } from "./list-search.ts";

const read = listSearch(["overdue", "paid"]);

test("a list's address is read, and what it does not know is left out", () => {
  expect(read({ q: "nord", view: "overdue", sort: "-dueDate" })).toEqual({ q: "nord", view: "overdue", sort: "-dueDate" });
  expect(read({ q: "  ", view: "stolen", sort: "1; drop", other: 1 })).toEqual({});
  expect(read({ q: 12, view: null })).toEqual({});
});
