import { describe, expect, it } from "vitest";
import { replay } from "./replay-protocol.ts";

async function talk(...lines: readonly unknown[]) {
  async function* source() {
    for (const line of lines) yield typeof line === "string" ? line : JSON.stringify(line);
  }
  const answers: { id: string; category: string | null; confidence: number; top3: string[]; why: string }[] = [];
  for await (const answer of replay(source())) answers.push(JSON.parse(answer));
  return answers;
}

const payment = (id: string, payee: string, amount: number | string = 12.5) => ({
  id,
  date: "2026-01-05",
  payee,
  amount,
  currency: "GBP",
});
const predict = { predict: true };

describe("eval categories --replay", () => {
  it("answers everything that waits, once, in order", async () => {
    const answers = await talk(
      payment("a", "Xylqua"),
      payment("b", "Zorbel"),
      predict,
      predict,
      payment("c", "Xylqua"),
      predict,
    );
    expect(answers.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(answers[0]).toEqual({ id: "a", category: null, confidence: 0, top3: [], why: expect.stringContaining("Xylqua") });
  });

  it("learns labels it has never heard of, at once", async () => {
    const answers = await talk(
      payment("a", "Xylqua"),
      predict,
      { id: "a", label: "K1" },
      payment("b", "XYLQUA LTD", "99.10"),
      predict,
    );
    expect(answers[1]).toMatchObject({ id: "b", category: "K1", top3: ["K1"] });
    expect(answers[1]?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  it("takes labels that come late, and takes them back", async () => {
    const answers = await talk(
      payment("a", "Xylqua"),
      payment("b", "Xylqua"),
      predict,
      { id: "b", label: "K1" },
      payment("c", "Xylqua"),
      predict,
      { id: "b", label: null },
      payment("d", "Xylqua"),
      predict,
    );
    expect(answers.map(({ category }) => category)).toEqual([null, null, "K1", null]);
  });

  it("says which line it does not understand", async () => {
    await expect(talk(payment("a", "Xylqua"), "nonsense")).rejects.toThrow(/Line 2/);
    await expect(talk({ id: "a" })).rejects.toThrow(/Line 1/);
    await expect(talk({ id: "zz", label: "K1" })).rejects.toThrow(/zz/);
  });
});
