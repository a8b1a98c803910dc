import "../app/i18n/english.testing.ts";
import { ApiProblem } from "@omni/api-client";
import { beforeEach, describe, expect, test } from "vitest";
import { queryClient } from "../app/query-client.ts";
import { refusal, wordsOfProblem, wordsOfReason } from "./problem-words.ts";

function problem(code: string, details: Record<string, unknown> = {}): ApiProblem {
  const said = { type: "about:blank", title: "Title", status: 409, detail: "As the server tells it.", code };
  return new ApiProblem({ ...details, ...said });
}

beforeEach(() => queryClient.clear());

describe("a problem is told by its reason", () => {
  test.each([
    [{ reason: "in_stage_already", stage: "Won" }, "The deal is in the stage “Won” already."],
    [{ reason: "amount_decimals", currency: "JPY", decimals: 0 }, "An amount in JPY has no decimals."],
    [{ reason: "amount_decimals", currency: "EUR", decimals: 2 }, "An amount in EUR has at most 2 decimals."],
    [{ reason: "vat_id", path: "vatId" }, "This is no VAT id: its form or a digit is wrong."],
  ])("%o", (details, expected) => {
    expect(wordsOfReason(details)).toBe(expected);
    expect(wordsOfProblem(problem("conflict", details))).toBe(expected);
  });

  test.each([[{}], [{ reason: "unheard_of" }], [{ reason: "toString" }], [{ reason: 7 }]])(
    "not by %o, which is none",
    (details) => {
      expect(wordsOfReason(details)).toBeNull();
      expect(wordsOfProblem(problem("conflict", details))).toBe("As the server tells it.");
    },
  );
});

test("a role that may not is named, with whom to ask", () => {
  const details = { reason: "role_permission", role: "viewer", permission: "deals:write" };
  expect(wordsOfProblem(problem("forbidden", details))).toBe(
    "Your role, Viewer, may not change deals. Ask an owner or an administrator.",
  );
  queryClient.setQueryData(["team"], { name: "Lipa d.o.o." });
  expect(refusal("viewer", "deals:write")).toBe(
    "Your role at Lipa d.o.o., Viewer, may not change deals. Ask an owner or an administrator.",
  );
});
