import { generateText } from "ai";
import { describe, expect, test } from "vitest";
import { offer } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z") });
const tools = offer();

describe("leaves alone what no tool is for", () => {
  test.each([
    "tell me a joke",
    "what's the capital of France",
    "What's the weather in Berlin?",
    "write a poem about invoices",
    "translate hello into Spanish",
    "set a timer for ten minutes",
    "play some jazz",
    "how tall is Mount Everest?",
    "delete the customer Nordlicht",
    "cancel all invoices",
    "pay the invoice of Acme",
    "who won the world cup in 2014?",
    "book a table for two tonight",
    "what is the square root of 144?",
    "remind me to call mom tomorrow",
    "recommend a good restaurant",
    "is the earth flat",
    "convert 5 miles to kilometers",
    "what's the meaning of life?",
    "tell me about the oscars",
    "move the meeting to friday",
    "mark this note as important",
    "give me today's date",
    "asdf qwer zxcv",
    "?!",
  ])("%s", async (prompt) => {
    const { toolCalls, text, finishReason } = await generateText({ model, prompt, tools });
    expect(toolCalls).toEqual([]);
    expect(text).toContain("You can ask me things like:");
    expect(text.match(/^- /gm)).toHaveLength(3);
    expect(finishReason).toBe("stop");
  });
});

describe("small talk", () => {
  test.each([
    ["hi", "Hello."],
    ["good morning!", "Hello."],
    ["thanks a lot", "You are welcome."],
    ["bye", "Goodbye."],
    ["who are you?", "I am the built-in assistant."],
    ["what can you do?", "You can ask me things like:"],
  ])("%s", async (prompt, opening) => {
    const { toolCalls, text } = await generateText({ model, prompt, tools });
    expect(toolCalls).toEqual([]);
    expect(text.startsWith(opening)).toBe(true);
  });
});
