import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCases } from "./case.ts";
import { type DemoServer, openDemoServer } from "./demo-server.ts";
import { runCase } from "./run-answers.ts";

let server: DemoServer;
let directory: string;

beforeAll(async () => {
  [server, directory] = await Promise.all([openDemoServer(1), mkdtemp(join(tmpdir(), "omni-feedback-"))]);
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

/** Asks in a conversation, then says of its last answer what is thought of it. */
async function rate(questions: readonly string[], feedback: object): Promise<void> {
  const chatId = newId();
  for (const question of questions) await server.ask(chatId, question);
  const chat = (await server.get(`/api/v1/chats/${chatId}`)) as { messages: { id: string; role: string }[] };
  const messageId = chat.messages.findLast(({ role }) => role === "assistant")?.id;
  await server.post("/api/v1/feedback", { messageId, ...feedback });
}

test("what people thought of answers is exported as cases that this evaluation reads and runs", async () => {
  await rate(["which invoices are overdue?"], { rating: "up" });
  await rate(["How much did we invoice last month?", "and the month before?"], { rating: "up" });
  await rate(["Welche Kunden haben wir in Deutschland?"], { rating: "down", reason: "incomplete", comment: "Berger fehlt" });
  const file = join(directory, "feedback.jsonl");
  await Bun.write(file, await server.text("/api/v1/feedback/export"));

  const cases = await readCases(file);
  expect(cases.map(({ language, kind, turns, feedback }) => [language, kind, turns.length, feedback?.verdict])).toEqual([
    ["en", "single", 1, "up"],
    ["en", "dialogue", 2, "up"],
    ["de", "single", 1, "down"],
  ]);
  expect(cases[2]?.feedback).toMatchObject({ reason: "incomplete", comment: "Berger fehlt", agent: "customers" });

  const judged = [];
  for (const each of cases) judged.push(...(await runCase(server, each)));
  // The same product on the same day answers as it did; what led there, and what nobody knows the answer of, counts nowhere.
  expect(judged.map(({ question, verdict, isRouted, isCallRight }) => [question, verdict, isRouted, isCallRight])).toEqual([
    ["which invoices are overdue?", "right", true, true],
    ["and the month before?", "right", true, true],
  ]);
  // Another expectation is not met.
  const [first] = cases;
  if (first === undefined) throw new Error("there is no case");
  const [other] = await runCase(server, {
    ...first,
    turns: first.turns.map((turn) => ({ ...turn, agent: ["sales"], calls: [] })),
  });
  expect(other).toMatchObject({ isRouted: false, isCallRight: false });
});
