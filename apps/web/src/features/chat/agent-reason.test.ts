import "../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { agentReason } from "./agent-reason.ts";

test("what the local router says is said in the page's words; a model's own words stay", () => {
  expect(agentReason("no other assistant's field")).toBe("no other assistant’s field");
  expect(agentReason("like “which invoices are overdue”")).toBe("like “which invoices are overdue”");
  expect(agentReason("The person asks about money.")).toBe("The person asks about money.");
});
