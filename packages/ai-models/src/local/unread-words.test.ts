import { generateText } from "ai";
import { expect, test } from "vitest";
import { offer } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z") });
const callsOf = async (prompt: string) => (await generateText({ model, prompt, tools: offer() })).toolCalls;

test.each(["offene rechnungen flimmern", "odprti računi šumijo"])(
  "“%s”: an unknown verb is nobody's name",
  async (question) => {
    expect(await callsOf(question)).toEqual([]);
  },
);

test.each([
  ["rechnungen von nordlicht", "nordlicht"],
  ["računi za nordlicht", "nordlicht"],
])("“%s”: a name in small letters is one where a word leads to it", async (question, customer) => {
  expect((await callsOf(question))[0]?.input).toMatchObject({ customer });
});
