import { expect, test } from "vitest";
import { changedValues, givenValues } from "./changed-values.ts";

test("only what differs is sent, and an emptied value is null", () => {
  const before = { name: "Berger", city: "Graz", phone: "1", email: "" };
  expect(changedValues({ name: "Berger ", city: "Linz", phone: " ", email: "" }, before)).toEqual({
    city: "Linz",
    phone: null,
  });
  expect(changedValues({ name: "Berger" }, before)).toEqual({});
});

test("a new record is made of what was filled in", () => {
  expect(givenValues({ name: "Berger", city: "", phone: "  " })).toEqual({ name: "Berger" });
});
