import type { StoredMessage } from "@omni/crm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitContext } from "./context-window.ts";

const text = (it: string) => ({ type: "text", text: it });
const result = (size: number) => ({
  type: "tool-getInvoices",
  toolCallId: "1",
  state: "output-available",
  output: "x".repeat(size),
});

/** A conversation of `turns` turns, each answered with a tool result of `size` characters. */
function conversation(turns: number, size: number): StoredMessage[] {
  return Array.from({ length: turns }, (_, index) => index).flatMap((index): StoredMessage[] => [
    { id: `q${index}`, turnId: `t${index}`, role: "user", parts: [text(`question ${index}`)] },
    { id: `a${index}`, turnId: `t${index}`, role: "assistant", parts: [result(size), text(`answer ${index}`)] },
  ]);
}

const ids = (messages: readonly StoredMessage[]) => messages.map(({ id }) => id);
const hasResult = (messages: readonly StoredMessage[], id: string) =>
  messages.find((message) => message.id === id)?.parts.some(({ type }) => type !== "text") === true;

describe("what a model is shown of a conversation", () => {
  test("is all of it while there is room, with the results of the last turns alone", () => {
    const shown = fitContext(conversation(5, 100), 24_000);
    expect(ids(shown)).toEqual(ids(conversation(5, 100)));
    expect(["a0", "a1", "a2", "a3", "a4"].map((id) => hasResult(shown, id))).toEqual([false, false, true, true, true]);
  });

  test("loses a large result before it loses words", () => {
    const shown = fitContext(conversation(2, 20_000), 6000);
    expect(ids(shown)).toEqual(["q0", "a0", "q1", "a1"]);
    expect(hasResult(shown, "a1")).toBe(true);
    expect(hasResult(shown, "a0")).toBe(false);
  });

  test("always has the newest turn, however long", () => {
    expect(ids(fitContext(conversation(1, 1_000_000), 1000))).toEqual(["q0", "a0"]);
  });

  test("is whole turns from the end, in order, and within its tokens but for the newest", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(5000), fc.integer({ min: 100, max: 10_000 }), (turns, size, tokens) => {
        const all = conversation(turns, size);
        const shown = fitContext(all, tokens);
        expect(ids(shown)).toEqual(ids(all).slice(all.length - shown.length));
        expect(shown.length % 2).toBe(0);
        const older = shown.slice(0, -2);
        expect(JSON.stringify(older.map(({ parts }) => parts)).length / 4).toBeLessThanOrEqual(tokens + older.length);
      }),
    );
  });
});
