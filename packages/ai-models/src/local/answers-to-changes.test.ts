import { generateText, isStepCount } from "ai";
import { describe, expect, test } from "vitest";
import { offer, type ToolName } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z"), timeZone: "Europe/Berlin" });

async function ask(prompt: string, tool: ToolName, answer: unknown): Promise<string> {
  const { text, finishReason } = await generateText({
    model,
    prompt,
    tools: offer({ [tool]: answer }),
    stopWhen: isStepCount(3),
  });
  expect(finishReason).toBe("stop");
  return text;
}

describe("changes", () => {
  const move = (answer: unknown) => ask("move Solar roof to Won", "moveDeal", answer);
  const changes = [
    {
      table: "deals",
      recordId: "r",
      before: { stage_id: "0190b6f0-0000-7000-8000-00000000000a", probability: "0.50", version: "1" },
      after: { stage_id: "0190b6f0-0000-7000-8000-00000000000b", probability: "1.00", version: "2" },
    },
  ];

  test("one that waits says what would change", async () => {
    const summary = "“Solar roof”: stage Proposal → Won, probability 0.50 → 1.00";
    expect(await move({ status: "approval_required", summary, approval: { id: "a", changes } })).toBe(
      "This waits for your approval; nothing has changed yet. “Solar roof”: stage Proposal → Won, probability 0.50 → 1.00.",
    );
  });

  test("without a summary, field by field and with names for ids", async () => {
    const labels = { "0190b6f0-0000-7000-8000-00000000000a": "Proposal", "0190b6f0-0000-7000-8000-00000000000b": "Won" };
    expect(await move({ status: "approval_required", approval: { id: "a", changes, labels } })).toBe(
      "This waits for your approval; nothing has changed yet.\n\n- deals: stage from Proposal to Won\n- deals: probability from 0.50 to 1.00",
    );
  });

  test.each([
    [{ status: "done", summary: "“Solar roof” is now in stage “Won”" }, "Done. “Solar roof” is now in stage “Won”."],
    [{ status: "declined" }, "Declined; nothing was changed."],
    [
      { status: "failed", summary: "The deal is in stage “Won” already." },
      "The change failed. The deal is in stage “Won” already.",
    ],
    [{ status: "queued_up" }, "queued up."],
  ])("%j", async (answer, text) => {
    expect(await move(answer)).toBe(text);
  });
});

describe("failures", () => {
  test("candidates to choose from", async () => {
    const error = {
      code: "ambiguous",
      message: "“Acme” could be two customers",
      candidates: [{ label: "Acme GmbH" }, { label: "Acme Ltd" }],
    };
    expect(await ask("tell me about Acme", "getCustomer", { error })).toBe(
      "“Acme” could be two customers.\n\n- Acme GmbH\n- Acme Ltd\n\nWhich one do you mean?",
    );
  });

  test("a message for a person is passed on", async () => {
    const error = { code: "forbidden", message: "You may not see customers." };
    expect(await ask("tell me about Acme", "getCustomer", { error })).toBe("You may not see customers.");
  });

  test("any other output is never taken for an answer", async () => {
    expect(await ask("tell me about Acme", "getCustomer", {})).toBe("No customers found.");
    expect(await ask("tell me about Acme", "getCustomer", { rows: "none", totals: 7 })).toBe("No customers found.");
    expect(await ask("tell me about Acme", "getCustomer", 42)).toBe("That did not work. Try again, or ask it another way.");
  });
});
