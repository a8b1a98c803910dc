import type { OmniMessage } from "@omni/ai-tools/contract";
import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ChatClient, chatClient } from "../testing/chat-client.ts";
import { scriptedModel } from "../testing/scripted-model.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

const invented = "Nordlicht Logistik owes us EUR 98,765.43 since 1 March 2019.";

let local: TestServer;
let lying: TestServer;
let token: string;
let asks: ChatClient;
let isLiedTo: ChatClient;

beforeAll(async () => {
  [local, lying] = await Promise.all([startTestServer(), startTestServer({ models: scriptedModel(invented).models })]);
  const [ours, theirs] = await Promise.all([local.found("Nordlicht"), lying.found("Nordlicht")]);
  token = ours.token;
  asks = chatClient(local, ours.token);
  isLiedTo = chatClient(lying, theirs.token);
});
afterAll(async () => {
  await Promise.all([local.close(), lying.close()]);
});

type Parts = Pick<OmniMessage, "parts">;

const verificationOf = ({ parts }: Parts) => parts.flatMap((part) => (part.type === "data-verification" ? [part.data] : []))[0];
const suggestionsOf = ({ parts }: Parts) =>
  parts.flatMap((part) => (part.type === "data-suggestions" ? part.data.questions : []));

test("what the local engine says is bound to the records it came from, and is stored so", async () => {
  const chatId = newId();
  const answer = await asks.ask("what does Nordlicht Logistik owe us?", chatId);
  const verification = verificationOf(answer);
  expect(verification?.counts.unbound).toBe(0);
  expect(verification?.counts.bound).toBeGreaterThan(0);
  const name = verification?.claims.find(({ text }) => text === "Nordlicht Logistik");
  expect(name).toMatchObject({ kind: "name", status: "bound" });
  await local.settled();
  const { json } = await local.request<{ messages: (Parts & { role: string })[] }>(`/api/v1/chats/${chatId}`, {
    token,
  });
  const stored = json.messages.find(({ role }) => role === "assistant");
  expect(stored && verificationOf(stored)).toEqual(verification);
});

test("what nothing returned is said to be unproven, at its place in the text", async () => {
  const verification = verificationOf(await isLiedTo.ask("who owes us most?", newId()));
  const marked = verification?.claims.filter(({ status }) => status === "unbound") ?? [];
  expect(marked.map(({ text }) => text)).toEqual(expect.arrayContaining(["EUR 98,765.43", "1 March 2019"]));
  for (const { text, start, end } of marked) expect(invented.slice(start, end)).toBe(text);
});

test("a figure that the person brought along is theirs", async () => {
  const answer = await isLiedTo.ask(
    "Nordlicht Logistik says it owes us EUR 98,765.43 since 1 March 2019, is that so?",
    newId(),
  );
  expect(verificationOf(answer)?.counts.unbound).toBe(0);
});

test("what could be asked next is suggested in the language of the question, and answers something", async () => {
  const chatId = newId();
  const questions = suggestionsOf(await asks.ask("erzähl mir von Nordlicht Logistik", chatId));
  expect(questions.length).toBeGreaterThan(0);
  await local.settled();
  for (const question of questions) {
    const next = await asks.ask(question, chatId);
    expect(
      next.parts.some((part) => part.type.startsWith("tool-")),
      question,
    ).toBe(true);
    await local.settled();
  }
});

test("an answer without a tool gets no suggestions, one without a claim no marks", async () => {
  const answer = await asks.ask("hello", newId());
  expect(suggestionsOf(answer)).toEqual([]);
  expect(verificationOf(answer)).toBeUndefined();
});
