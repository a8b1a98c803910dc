import { expect, test } from "vitest";
import { sortsWith } from "./sorts-with.ts";

test("a further column comes last, turns, and goes", () => {
  expect(sortsWith(["-issueDate"], "grossTotal")).toBe("-issueDate,-grossTotal");
  expect(sortsWith(["-issueDate", "-grossTotal"], "grossTotal")).toBe("-issueDate,grossTotal");
  expect(sortsWith(["-issueDate", "grossTotal"], "grossTotal")).toBe("-issueDate");
});

test("one sort always stays", () => {
  expect(sortsWith(["name"], "name")).toBe("-name");
});

test("there are no more than the server takes", () => {
  expect(sortsWith(["a", "b", "c", "d"], "e")).toBe("a,b,c,-e");
});
