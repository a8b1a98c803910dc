/** Turns that are stopped, asked anew, cut short, or whose process dies: nothing said is lost, and the conversation goes on. */
import type { OmniMessage } from "@omni/ai-tools/contract";
import { newId, OmniError } from "@omni/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ChatClient, chatClient, question, readAnswer } from "../testing/chat-client.ts";
import { type ScriptedModel, scriptedModel } from "../testing/scripted-model.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

type Owner = Awaited<ReturnType<TestServer["found"]>>;

let server: TestServer;
let model: ScriptedModel;
let ours: Owner;
let theirs: Owner;
let chat: ChatClient;
let chatId: string;
let letGo: () => void = () => undefined;

beforeAll(async () => {
  model = scriptedModel("So it is.");
  server = await startTestServer({ models: model.models });
  ours = await server.found("Ours");
  theirs = await server.found("Theirs");
  chat = chatClient(server, ours.token);
});
afterAll(() => server.close());
beforeEach(() => {
  chatId = newId();
});
afterEach(async () => {
  letGo();
  await server.settled();
});

interface Transcript {
  readonly title: string;
  readonly pinnedAt: string | null;
  readonly runningTurnId: string | null;
  readonly messages: readonly (Pick<OmniMessage, "id" | "role" | "parts"> & { turnId: string; turnStatus: string })[];
}

const read = async (token = ours.token) => (await server.request<Transcript>(`/api/v1/chats/${chatId}`, { token })).json;
const textOf = ({ parts }: Pick<OmniMessage, "parts">) =>
  parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
const said = async () => (await read()).messages.map((message) => [message.role, textOf(message), message.turnStatus]);
const stop = (token = ours.token) =>
  server.request<{ turnId: string | null }>(`/api/v1/chat/${chatId}/stop`, { method: "POST", token });

/** Asks, with the answer held back after its first letters; resolves when those were said. */
async function askAndHold(text = "Is it so?"): Promise<{ reading: Promise<OmniMessage>; turnId: string }> {
  letGo = model.hold();
  const reading = readAnswer(await chat.send([question(text)], chatId)).catch(
    () => ({ id: "", role: "assistant", parts: [] }) as OmniMessage,
  );
  const { runningTurnId } = await read();
  await expect.poll(() => model.prompts.length).toBeGreaterThan(0);
  return { reading, turnId: runningTurnId ?? "" };
}

describe("stopping an answer", () => {
  test("calls the model off at once, keeps what was said, and frees the conversation", async () => {
    const before = model.abortedAt.length;
    const { turnId } = await askAndHold();
    await expect.poll(async () => (await flushed(turnId)).length).toBeGreaterThan(0);
    const askedAt = performance.now();
    expect(await stop()).toMatchObject({ status: 202, json: { turnId } });
    await server.settled();
    expect(model.abortedAt.length).toBe(before + 1);
    expect((model.abortedAt.at(-1) ?? Number.POSITIVE_INFINITY) - askedAt).toBeLessThan(2000);
    expect(await said()).toEqual([
      ["user", "Is it so?", "stopped"],
      ["assistant", "So ", "stopped"],
    ]);
    letGo();
    letGo = model.hold();
    letGo();
    expect(textOf(await chat.ask("And now?", chatId))).toBe("So it is.");
  });

  test("says that nothing runs when nothing runs, and tells nobody else that there is a conversation", async () => {
    await chat.ask("Is it so?", chatId);
    await server.settled();
    expect(await stop()).toMatchObject({ status: 202, json: { turnId: null } });
    expect((await stop(theirs.token)).status).toBe(404);
    chatId = newId();
    expect((await stop()).status).toBe(404);
  });
});

/** What the database holds of a running turn's answer. */
async function flushed(turnId: string): Promise<{ type: string }[]> {
  await server.deps.turns.flush();
  const [row] = await server.deps.database.client<{ parts: { type: string; text?: string }[] }[]>`
    select flushed_parts as parts from turns where id = ${turnId}`;
  return (row?.parts ?? []).filter(({ type, text }) => type === "text" && text !== "");
}

describe("twenty questions at once in one conversation", () => {
  test("make one turn; the others are told that an answer is being written", async () => {
    letGo = model.hold();
    const asked = Array.from({ length: 20 }, (_, index) =>
      server.request("/api/v1/chat", {
        method: "POST",
        token: ours.token,
        body: { id: chatId, messages: [question(`Question ${index}?`)] },
      }),
    );
    // The one that runs streams until it is let go; the others are answered meanwhile.
    let answered = 0;
    for (const answer of asked) void answer.then(() => (answered += 1));
    await expect.poll(() => answered, { timeout: 20_000 }).toBe(19);
    letGo();
    const statuses = (await Promise.all(asked)).map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    await server.settled();
    expect((await said()).map(([role, , status]) => [role, status])).toEqual([
      ["user", "finished"],
      ["assistant", "finished"],
    ]);
  });
});

describe("an answer wanted again", () => {
  const regenerate = (messageId?: string, token = ours.token) =>
    server.request("/api/v1/chat", {
      method: "POST",
      token,
      body: { id: chatId, messages: [], trigger: "regenerate-message", messageId },
    });

  test("takes the place of the one before; the model does not see that one", async () => {
    await chat.ask("One?", chatId);
    await server.settled();
    const [, first] = (await read()).messages;
    expect((await regenerate(first?.id)).status).toBe(200);
    await server.settled();
    const { messages } = await read();
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(messages[1]?.id).not.toBe(first?.id);
    expect(model.prompts.at(-1)?.filter(({ role }) => role !== "system")).toHaveLength(1);
  });

  test("is that of the last question when none is named", async () => {
    await chat.ask("One?", chatId);
    await server.settled();
    await chat.ask("Two?", chatId);
    await server.settled();
    expect((await regenerate()).status).toBe(200);
    await server.settled();
    expect((await said()).map(([, text]) => text)).toEqual(["One?", "So it is.", "Two?", "So it is."]);
  });

  test("is not found in a conversation of another team, or where there is none", async () => {
    await chat.ask("One?", chatId);
    await server.settled();
    expect((await regenerate(undefined, theirs.token)).status).toBe(404);
    expect((await regenerate(newId())).status).toBe(404);
    expect((await said()).length).toBe(2);
  });
});

test("a question asked anew with other words replaces itself and what followed", async () => {
  for (const text of ["One?", "Two?"]) {
    await chat.ask(text, chatId);
    await server.settled();
  }
  const first = (await read()).messages[0];
  const edited = await server.request("/api/v1/chat", {
    method: "POST",
    token: ours.token,
    body: { id: chatId, messages: [{ ...question("One and a half?"), id: first?.id }], messageId: first?.id },
  });
  expect(edited.status).toBe(200);
  await server.settled();
  expect((await said()).map(([, text]) => text)).toEqual(["One and a half?", "So it is."]);
  expect(JSON.stringify(model.prompts.at(-1))).not.toContain("Two?");
});

test("a question whose conversation cannot be read is refused, and holds the conversation up no longer than that", async () => {
  await chat.ask("One?", chatId);
  await server.settled();
  await server.deps.history.forget(chatId);
  const { kernel } = server.deps;
  const query = kernel.query.bind(kernel);
  const away = vi.spyOn(kernel, "query").mockImplementation((verb, ctx, input) => {
    if (verb.name === "chats.turn-transcript") throw new OmniError("unavailable", "The database is away.");
    return query(verb, ctx, input);
  });
  const refused = await server.request("/api/v1/chat", {
    method: "POST",
    token: ours.token,
    body: { id: chatId, messages: [question("Two?")] },
  });
  away.mockRestore();
  expect(refused.status).toBe(503);
  expect((await said()).at(-1)).toEqual(["user", "Two?", "failed"]);
  expect(textOf(await chat.ask("Three?", chatId))).toBe("So it is.");
});

test("a turn whose process died is closed with what it had said, and readers are told", async () => {
  const { turnId, reading } = await askAndHold();
  await expect.poll(async () => (await flushed(turnId)).length).toBeGreaterThan(0);
  await server.deps.database.client`update turns set lease_until = now() - interval '1 second' where id = ${turnId}`;
  await server.deps.turns.sweep();
  expect(await said()).toEqual([
    ["user", "Is it so?", "failed"],
    ["assistant", "So ", "failed"],
  ]);
  // It was alive after all, as after a pause of the machine: what it says in the end takes the place of the part.
  letGo();
  await reading;
  await server.settled();
  expect((await said()).at(-1)).toEqual(["assistant", "So it is.", "finished"]);
});

test("an answer that costs more than one may is ended, and keeps what was said", async () => {
  const thrifty = await startTestServer({ models: scriptedModel("So it is.", 2000).models }, { OMNI_TURN_TOKENS: "1000" });
  try {
    const owner = await thrifty.found("Thrifty");
    const { text } = await thrifty.request("/api/v1/chat", {
      method: "POST",
      token: owner.token,
      body: { id: chatId, messages: [question("Is it so?")] },
    });
    expect(text).toContain("used up what one answer may cost");
    await thrifty.settled();
    const { json } = await thrifty.request<Transcript>(`/api/v1/chats/${chatId}`, { token: owner.token });
    expect(json.messages.at(-1)).toMatchObject({ turnStatus: "stopped" });
    expect(textOf(json.messages.at(-1) ?? { parts: [] })).toBe("So it is.");
  } finally {
    await thrifty.close();
  }
});

describe("a conversation", () => {
  const change = (body: object, token = ours.token) =>
    server.request<{ title: string; pinnedAt: string | null }>(`/api/v1/chats/${chatId}`, { method: "PATCH", token, body });
  const found = async (query: string) =>
    (await server.request<{ data: { id: string }[] }>(`/api/v1/chats?${query}`, { token: ours.token })).json.data.map(
      ({ id }) => id,
    );

  test("is renamed and pinned, one without the other", async () => {
    await chat.ask("One?", chatId);
    await server.settled();
    expect(await change({ title: "Dues" })).toMatchObject({ status: 200, json: { title: "Dues", pinnedAt: null } });
    expect((await change({ pinned: true })).json).toMatchObject({ title: "Dues", pinnedAt: expect.any(String) });
    expect(await found("pinned=true")).toContain(chatId);
    expect((await change({ pinned: false })).json.pinnedAt).toBeNull();
    expect((await change({})).status).toBe(400);
    expect((await change({ title: " " })).status).toBe(400);
    expect((await change({ title: "Mine now" }, theirs.token)).status).toBe(404);
  });

  test("is found by words of its title and of what was said, whatever their case and accents", async () => {
    await chat.ask("What about Žiga's 100%_sure quote?", chatId);
    await server.settled();
    expect(await found("q=ziga")).toContain(chatId);
    expect(await found("q=SO%20IT%20IS")).toContain(chatId);
    expect(await found(`q=${encodeURIComponent("100%_sure")}`)).toContain(chatId);
    expect(await found(`q=${encodeURIComponent("100__sure")}`)).not.toContain(chatId);
    expect(await found("q=nobody%20said%20this")).toEqual([]);
  });

  test("is deleted for good, but not while an answer is being written", async () => {
    const remove = (token = ours.token) => server.request(`/api/v1/chats/${chatId}`, { method: "DELETE", token });
    const { reading } = await askAndHold();
    expect((await remove()).status).toBe(409);
    letGo();
    await reading;
    await server.settled();
    expect((await remove(theirs.token)).status).toBe(404);
    expect((await remove()).status).toBe(200);
    expect((await server.request(`/api/v1/chats/${chatId}`, { token: ours.token })).status).toBe(404);
    const [row] = await server.deps.database.client<
      { count: bigint }[]
    >`select count(*) from messages where chat_id = ${chatId}`;
    expect(row?.count).toBe(0n);
  });
});

describe("what is remembered of a person", () => {
  interface Memories {
    readonly data: readonly { id: string; kind: string; content: string }[];
  }
  const memories = async (token = ours.token) => (await server.request<Memories>("/api/v1/memory", { token })).json.data;

  test("is told, seen, shown to models as background, and erased for good", async () => {
    const told = await server.request("/api/v1/memory", {
      method: "POST",
      token: ours.token,
      body: { memories: [{ kind: "preference", content: "Amounts in EUR first" }] },
    });
    expect(told.status).toBe(201);
    const [memory] = await memories().then((all) => all.filter(({ kind }) => kind === "preference"));
    expect(memory?.content).toBe("Amounts in EUR first");
    expect(await memories(theirs.token)).not.toContainEqual(memory);

    await server.deps.memory.forget(ours);
    await chat.ask("Is it so?", chatId);
    expect(JSON.stringify(model.prompts.at(-1))).toContain("Amounts in EUR first");

    const erase = (token: string) => server.request(`/api/v1/memory/${memory?.id}`, { method: "DELETE", token });
    expect((await erase(theirs.token)).status).toBe(404);
    expect((await erase(ours.token)).status).toBe(200);
    expect(await memories()).not.toContainEqual(memory);
    await server.settled();
    chatId = newId();
    await chat.ask("Is it so?", chatId);
    expect(JSON.stringify(model.prompts.at(-1))).not.toContain("Amounts in EUR first");
  });
});
