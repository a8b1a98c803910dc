import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let owner: Awaited<ReturnType<TestServer["found"]>>;

beforeAll(async () => {
  server = await startTestServer();
  owner = await server.found("Nordlicht");
});
afterAll(() => server.close());

const call = (method: string, path: string, body?: unknown, token: string | undefined = owner.token) =>
  server.request(`/api/v1/feedback${path}`, { method, token, ...(body !== undefined && { body }) });

const ofChat = (chatId: string) => server.request(`/api/v1/chats/${chatId}/feedback`, { token: owner.token });

/** Asks and waits for the answer to be stored; its id. */
async function ask(chatId: string, question: string): Promise<string> {
  const message = { id: newId(), role: "user", parts: [{ type: "text", text: question }] };
  await server.request("/api/v1/chat", { method: "POST", token: owner.token, body: { id: chatId, messages: [message] } });
  await server.settled();
  const { json } = await server.request<{ messages: { id: string; role: string }[] }>(`/api/v1/chats/${chatId}`, {
    token: owner.token,
  });
  return json.messages.findLast(({ role }) => role === "assistant")?.id ?? "";
}
const lines = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { turns: object[]; feedback: object; [member: string]: unknown });

test("an answer is rated, and the rating changed and taken back", async () => {
  const chatId = newId();
  const messageId = await ask(chatId, "which invoices are overdue?");
  expect((await call("POST", "", { messageId, rating: "up" })).status).toBe(200);
  const changed = await call("POST", "", { messageId, rating: "down", reason: "unclear", comment: "Which of them?" });
  expect(changed.json).toMatchObject({ messageId, rating: "down", reason: "unclear", comment: "Which of them?" });
  expect((await ofChat(chatId)).json).toMatchObject({ data: [{ messageId, rating: "down" }] });
  expect((await call("DELETE", `/${messageId}`)).status).toBe(200);
  expect((await ofChat(chatId)).json).toEqual({ data: [] });
  const stranger = await server.found("Elsewhere");
  expect((await call("POST", "", { messageId, rating: "up" }, stranger.token)).status).toBe(404);
});

test("a good answer becomes a case that expects its calls, a bad one a case that waits for a person", async () => {
  const chatId = newId();
  const good = await ask(chatId, "Koliko računov je zapadlih?");
  const bad = await ask(chatId, "in prejšnji mesec?");
  await call("POST", "", { messageId: good, rating: "up" });
  await call("POST", "", { messageId: bad, rating: "down", reason: "misunderstood" });
  const file = await call("GET", "/export");
  expect(file.headers.get("content-disposition")).toContain("feedback.jsonl");
  // The one before is of the records that every team here begins with.
  const [, first, second] = lines(file.text);
  expect(first).toMatchObject({
    language: "sl",
    kind: "single",
    turns: [{ ask: "Koliko računov je zapadlih?", agent: ["invoices"], calls: [{ arguments: {} }] }],
    feedback: { verdict: "up", reason: null, agent: "invoices" },
  });
  expect(second).toMatchObject({
    language: "sl",
    kind: "dialogue",
    turns: [
      { ask: "Koliko računov je zapadlih?", unjudged: true },
      { ask: "in prejšnji mesec?", unjudged: true },
    ],
    feedback: { verdict: "down", reason: "misunderstood" },
  });
  // What the tools found stays here.
  expect(file.text).not.toContain("sources");
});

test("only owners and admins take it away", async () => {
  const stranger = await server.found("Elsewhere");
  expect(lines((await call("GET", "/export", undefined, stranger.token)).text)).toHaveLength(1);
  const nobody = await server.signUp();
  expect((await call("GET", "/export", undefined, nobody.token)).status).toBe(403);
  expect((await server.request("/api/v1/feedback/export")).status).toBe(401);
});
