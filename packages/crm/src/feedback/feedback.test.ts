import { type Context, newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { createTestTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { commands, queries } from "../registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let person: Context;
let chatId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  team = await createTestTeam(database);
  person = await team.member("viewer");
  chatId = newId();
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (OmniError.is(error) ? error.code : error),
  );
const text = (it: string) => ({ type: "text", text: it });

/** Asks in the conversation; the id of the answer. */
async function ask(question: string, parts: unknown[], insteadOf?: string): Promise<{ questionId: string; answerId: string }> {
  const [turnId, questionId, answerId] = [newId(), newId(), newId()];
  await kernel.command(commands.openTurn, person, {
    chatId,
    turnId,
    messageId: questionId,
    question,
    ...(insteadOf !== undefined && { insteadOf }),
  });
  await kernel.command(
    commands.closeTurn,
    { ...person, actor: { kind: "system", job: "chat" } },
    {
      turnId,
      status: "finished",
      answer: { id: answerId, parts },
      routing: null,
      calls: [],
    },
  );
  return { questionId, answerId };
}
const give = (messageId: string, rest: object = { rating: "up" }, ctx = person) =>
  kernel.command(commands.giveFeedback, ctx, { messageId, ...rest });
const given = async (ctx = person) => (await kernel.query(queries.listFeedback, ctx, { id: chatId })).data;
const exported = async (input: object = {}, ctx = team.owner) => (await kernel.query(queries.exportFeedback, ctx, input)).data;

test("what one thinks of an answer is kept, changed and taken back", async () => {
  const { answerId } = await ask("Who owes us?", [text("Nobody.")]);
  await give(answerId);
  expect(await given()).toMatchObject([{ messageId: answerId, rating: "up", reason: null, comment: null }]);
  await give(answerId, { rating: "down", reason: "wrong_figures", comment: "  Berger does. " });
  expect(await given()).toMatchObject([{ rating: "down", reason: "wrong_figures", comment: "Berger does." }]);
  await give(answerId, { rating: "down", comment: " " });
  expect(await given()).toMatchObject([{ rating: "down", reason: null, comment: null }]);
  await kernel.command(commands.withdrawFeedback, person, { messageId: answerId });
  expect(await given()).toEqual([]);
  expect(await codeOf(kernel.command(commands.withdrawFeedback, person, { messageId: answerId }))).toBe("not_found");
});

test("only answers are rated, and only one's own: a colleague's and an owner's word on them is not taken", async () => {
  const { questionId, answerId } = await ask("Who owes us?", [text("Nobody.")]);
  expect(await codeOf(give(questionId))).toBe("not_found");
  expect(await codeOf(give(newId()))).toBe("not_found");
  const others = [await team.member("admin"), team.owner, (await createTestTeam(database)).owner];
  await give(answerId);
  for (const other of others) {
    expect(await codeOf(give(answerId, { rating: "down" }, other))).toBe("not_found");
    expect(await codeOf(kernel.command(commands.withdrawFeedback, other, { messageId: answerId }))).toBe("not_found");
    expect(await codeOf(given(other))).toBe("not_found");
  }
  expect(await given()).toMatchObject([{ rating: "up" }]);
  expect(await codeOf(give(answerId, { rating: "sideways" }))).toBe("invalid");
  expect(await codeOf(give(answerId, { rating: "down", reason: "because" }))).toBe("invalid");
});

test("owners and admins take all of the team's away, with the conversation up to each answer; nobody else does", async () => {
  await ask("Who owes us?", [
    { type: "data-agent", data: { agent: "invoices", by: "local", reason: "invoices" } },
    {
      type: "tool-getOverdueInvoices",
      toolCallId: "1",
      state: "output-available",
      input: { limit: 3 },
      output: { rows: ["secret"] },
    },
    text("Berger."),
  ]);
  const { answerId } = await ask("And last month?", [
    {
      type: "tool-getOverdueInvoices",
      toolCallId: "2",
      state: "output-available",
      input: { dueDateTo: "2026-10-31" },
      output: {},
    },
    text("Nobody."),
  ]);
  await ask("Thanks", [text("You are welcome.")]);
  await give(answerId, { rating: "down", reason: "incomplete", comment: "Ana too" });

  const [rated, ...others] = await exported();
  expect(others).toEqual([]);
  expect(rated).toMatchObject({ rating: "down", reason: "incomplete", comment: "Ana too" });
  expect(rated?.turns).toEqual([
    {
      question: "Who owes us?",
      agent: "invoices",
      calls: [{ tool: "getOverdueInvoices", arguments: { limit: 3 } }],
      answer: "Berger.",
    },
    {
      question: "And last month?",
      agent: null,
      calls: [{ tool: "getOverdueInvoices", arguments: { dueDateTo: "2026-10-31" } }],
      answer: "Nobody.",
    },
  ]);
  expect(await exported({}, await team.member("admin"))).toHaveLength(1);
  for (const role of ["member", "accountant", "viewer"] as const) {
    expect(await codeOf(exported({}, await team.member(role)))).toBe("forbidden");
  }
  expect(await exported({}, (await createTestTeam(database)).owner)).toEqual([]);
});

test("an answer that was wanted anew since keeps the conversation it stood in", async () => {
  const first = await ask("Who owes us?", [text("Nobody.")]);
  await give(first.answerId, { rating: "down" });
  const second = await ask("Who owes us money?", [text("Berger.")], first.questionId);
  await give(second.answerId);
  expect(
    (await exported()).map(({ rating, turns }) => [rating, ...turns.map(({ question, answer }) => [question, answer])]),
  ).toEqual([
    ["down", ["Who owes us?", "Nobody."]],
    ["up", ["Who owes us money?", "Berger."]],
  ]);
});

test("it is taken away page by page", async () => {
  for (const question of ["One?", "Two?", "Three?"]) await give((await ask(question, [text("Yes.")])).answerId);
  const first = await exported({ limit: 2 });
  const rest = await exported({ limit: 2, after: first.at(-1)?.id });
  expect([...first, ...rest].map(({ turns }) => turns.at(-1)?.question)).toEqual(["One?", "Two?", "Three?"]);
});
