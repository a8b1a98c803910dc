import { expect, test } from "vitest";
import { groupTurns } from "./group-turns.ts";
import type { ShownMessage } from "./omni-message.ts";

const message = (id: string, role: "user" | "assistant"): ShownMessage => ({ id, role, parts: [] });
const shape = (messages: ShownMessage[]) =>
  groupTurns(messages).map(({ question, answers }) => [question?.id ?? null, answers.map(({ id }) => id)]);

test("each question begins a turn", () => {
  const messages = [message("q1", "user"), message("a1", "assistant"), message("q2", "user")];
  expect(shape(messages)).toEqual([
    ["q1", ["a1"]],
    ["q2", []],
  ]);
});

test("an answer without a question is kept", () => {
  expect(shape([message("a0", "assistant"), message("q1", "user")])).toEqual([
    [null, ["a0"]],
    ["q1", []],
  ]);
  expect(shape([])).toEqual([]);
});
