import { type Context, newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { agentContext, createTestTeam, openTestDatabase, type TestTeam } from "@omni/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { commands, queries } from "../registry.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let person: Context;
let system: Context;
let chatId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  person = await team.member("viewer");
  system = { ...person, actor: { kind: "system", job: "chat" } };
});
afterAll(() => database.close());
beforeEach(() => {
  chatId = newId();
});

const text = (it: string) => [{ type: "text", text: it }];
const open = (question = "Who owes us?", ctx: Context = person, chat = chatId) =>
  kernel.command(commands.openTurn, ctx, { chatId: chat, turnId: newId(), messageId: newId(), question });
const close = (turnId: string, status = "finished", answer: string | null = "Nobody.") =>
  kernel.command(commands.closeTurn, system, {
    turnId,
    status,
    answer: answer === null ? null : { id: newId(), parts: text(answer) },
    routing: { agent: "invoices", by: "local", model: "local:omni", tools: ["getInvoices"] },
    calls: [],
  });
const read = (ctx: Context = person) => kernel.query(queries.getChat, ctx, { id: chatId });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (OmniError.is(error) ? error.code : error),
  );

describe("a conversation", () => {
  test("keeps questions and answers in order, titled by its first line", async () => {
    for (const question of ["Who owes us?\nAnd how much?", "And now?"]) await close((await open(question)).id);
    const chat = await read();
    expect(chat.title).toBe("Who owes us?");
    expect(chat.runningTurnId).toBeNull();
    expect(chat.messages.map(({ role, parts }) => [role, ...parts])).toEqual([
      ["user", ...text("Who owes us?\nAnd how much?")],
      ["assistant", ...text("Nobody.")],
      ["user", ...text("And now?")],
      ["assistant", ...text("Nobody.")],
    ]);
  });

  test("is not held for ever by a turn whose process died: after its lease the next question ends it", async () => {
    const dead = await open();
    expect(await codeOf(open("Still there?"))).toBe("conflict");
    const later: Context = { ...person, clock: { now: () => new Date(Date.now() + 10 * 60 * 1000) } };
    const next = await open("And now?", later);
    expect((await read()).runningTurnId).toBe(next.id);
    const [row] = await database.client<{ status: string }[]>`select status from turns where id = ${dead.id}`;
    expect(row?.status).toBe("failed");
  });

  test("has one running turn: a second question waits for the first to be answered", async () => {
    const first = await open();
    expect((await read()).runningTurnId).toBe(first.id);
    expect(await codeOf(open("And now?"))).toBe("conflict");
    expect((await read()).messages).toHaveLength(1);
    await close(first.id);
    expect(await codeOf(open("And now?"))).toBe("done");
  });

  test("asked twice at once, takes one question", async () => {
    const outcomes = await Promise.all([codeOf(open("One?")), codeOf(open("Two?")), codeOf(open("Three?"))]);
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "done"]);
    expect((await read()).messages).toHaveLength(1);
  });

  test("is nobody's but the person's who began it: to a colleague, an owner too, it is not there", async () => {
    const { id: turnId } = await open();
    for (const colleague of [team.owner, await team.member("admin")]) {
      expect(await codeOf(read(colleague))).toBe("not_found");
      expect(await codeOf(open("May I?", colleague))).toBe("not_found");
      expect(await codeOf(kernel.query(queries.getTurnTranscript, colleague, { turnId }))).toBe("not_found");
      expect((await kernel.query(queries.listChats, colleague, {})).data.map(({ id }) => id)).not.toContain(chatId);
    }
    expect((await read()).messages).toHaveLength(1);
  });

  test("is not begun by programs", async () => {
    const [key] = await database.client<{ id: string }[]>`
      insert into api_keys (team_id, id, name, kind, secret_hash, permissions, member_id)
      select team_id, ${newId()}, 'key', 'service', ${newId()}, '{chat:use}', id from members where team_id = ${team.teamId} limit 1 returning id`;
    const service: Context = { ...person, actor: { kind: "apiKey", keyKind: "service", keyId: key?.id ?? "" } };
    expect(await codeOf(open("Hello?", service))).toBe("forbidden");
    expect(await codeOf(open("Hello?", agentContext(person)))).toBe("forbidden");
  });

  test("takes no question that cannot be stored, and says so", async () => {
    for (const question of ["a\0b", "", "   ", "x".repeat(50_001)]) expect(await codeOf(open(question))).toBe("invalid");
    expect(await codeOf(read())).toBe("not_found");
  });

  test("takes any other text as it is", async () => {
    const question = `Ž 弁護士 🙂 '"; drop table chats; -- \\u0000 </script>`;
    await open(question);
    expect((await read()).messages[0]?.parts).toEqual(text(question));
  });
});

describe("a turn that waits for a decision", () => {
  test("goes on once, and its answer takes the place of the one that waited", async () => {
    const { id: turnId } = await open();
    const answer = { id: newId(), parts: text("Shall I?") };
    await kernel.command(commands.closeTurn, system, { turnId, status: "waiting", answer, routing: null, calls: [] });
    expect(await kernel.command(commands.resumeTurn, system, { turnId })).toMatchObject({ status: "running", chatId });
    expect(await codeOf(kernel.command(commands.resumeTurn, system, { turnId }))).toBe("not_found");
    await kernel.command(commands.closeTurn, system, {
      turnId,
      status: "finished",
      answer: { ...answer, parts: text("Done.") },
      routing: null,
      calls: [],
    });
    expect((await read()).messages.map(({ parts }) => parts)).toEqual([text("Who owes us?"), text("Done.")]);
  });

  test("cannot go on while another one of the conversation is running", async () => {
    const waiting = await open();
    await close(waiting.id, "waiting", "Shall I?");
    await open("Something else?");
    // The unique index on running turns refuses it, through Drizzle.
    expect(await codeOf(kernel.command(commands.resumeTurn, system, { turnId: waiting.id }))).toBe("conflict");
  });
});

test("a model is shown the last messages, oldest first, and no more than asked for", async () => {
  let last = "";
  for (const question of ["1", "2", "3"]) {
    last = (await open(question)).id;
    await close(last, "finished", `answer ${question}`);
  }
  const { messages } = await kernel.query(queries.getTurnTranscript, person, { turnId: last, limit: 3 });
  expect(messages.map(({ parts }) => parts)).toEqual([text("answer 2"), text("3"), text("answer 3")]);
});

test("who answered, how and how long is kept for the team's AI audit", async () => {
  const { id: turnId } = await open();
  await close(turnId, "failed", null);
  const [entry] =
    await database.client`select agent, routed_by, model, tools, outcome from ai_audit_log where turn_id = ${turnId}`;
  expect(entry).toEqual({
    agent: "invoices",
    routed_by: "local",
    model: "local:omni",
    tools: ["getInvoices"],
    outcome: "failed",
  });
});
