import { expect, test } from "vitest";
import { clarifyQuestion } from "./clarify-question.ts";

const ambiguity = {
  questions: ["Which deals are open?", "Move the deal warehouse shelving to Won"],
  input: { deal: "Warehouse shelving", stage: "Won" },
  message: "“Warehouse shelving” could be more than one deal: …",
};

test("the record that is meant takes the place of the name", () => {
  expect(clarifyQuestion(ambiguity, "Warehouse shelving – Dawson Castings")).toBe(
    "Move the deal Warehouse shelving – Dawson Castings to Won",
  );
});

test("a name that nobody asked for leaves the record alone", () => {
  expect(clarifyQuestion({ ...ambiguity, questions: ["and that one?"] }, "Dawson Castings")).toBe("Dawson Castings");
  expect(clarifyQuestion({ ...ambiguity, message: "No such deal." }, "Dawson Castings")).toBe("Dawson Castings");
});
