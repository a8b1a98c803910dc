import { describe, expect, test } from "vitest";
import { isNormalTurn, notKept } from "./chat-turns.ts";
import type { Answer } from "./product.ts";
import { formatReport } from "./report.ts";

function stream(chunks: readonly object[], end = "data: [DONE]\n\n"): Answer {
  const text = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("") + end;
  return { status: 200, headers: new Headers({ "content-type": "text/event-stream" }), text, milliseconds: 1 };
}

describe("a turn", () => {
  test("is normal from its start to its finish", () => {
    expect(isNormalTurn(stream([{ type: "start" }, { type: "text-delta", delta: "hi" }, { type: "finish" }]))).toBeNull();
  });

  test.each([
    ["without an end", stream([{ type: "start" }, { type: "finish" }], "")],
    ["without a finish", stream([{ type: "start" }])],
    ["with an error", stream([{ type: "start" }, { type: "error", errorText: "x" }, { type: "finish" }])],
    ["that is refused", { ...stream([]), status: 400 }],
    ["that is a page", { ...stream([]), headers: new Headers({ "content-type": "text/html" }) }],
  ])("%s is not", (_, answer) => {
    expect(isNormalTurn(answer)).not.toBeNull();
  });
});

test("a question is kept when it stands there once, letter by letter", () => {
  const chat = (...texts: string[]) => ({ messages: texts.map((text) => ({ role: "user", parts: [{ type: "text", text }] })) });
  expect(notKept(chat("a\u0001b"), " a\u0001b ")).toBeNull();
  expect(notKept(chat("ab"), "a\u0001b")).toBe('"ab"');
  expect(notKept(chat("a", "a"), "a")).not.toBeNull();
  expect(notKept(null, "a")).toBe("nothing");
});

test("the report has a line a class, and every violation in full", () => {
  const violation = { name: "case", expected: "400", got: "500 text/plain" };
  const result = { name: "json", cases: 2, requests: 10, violations: [violation], seconds: 0.25 };
  expect(formatReport([result]).split("\n")).toEqual([
    "class  cases  requests  violations  seconds",
    "json       2        10           1      0.3",
    "",
    "json: case",
    "  expected 400",
    "  got      500 text/plain",
  ]);
});
