/** Two processes share the work; each part of it fails in turn, and nothing that was said is lost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@omni/core";
import { connect, type SqlClient } from "@omni/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Line, openLine } from "./line.ts";
import { NodeDied, type ServerNode, startNode } from "./node.ts";
import { type Person, type Read, readAnswer, signUp } from "./person.ts";
import { type Provider, startProvider, textOf } from "./provider.ts";

const serverUrl = new URL(Bun.env.OMNI_TEST_DATABASE_URL ?? "");
const redisServer = new URL(Bun.env.OMNI_TEST_REDIS_URL ?? "");
const databaseName = `omni_cluster_${Bun.randomUUIDv7("hex").replaceAll("-", "")}`;
const requestsPerMinute = 1000;

let provider: Provider;
let postgres: Line;
let redis: Line;
let admin: SqlClient;
let directory: string;
let environment: Record<string, string>;
let one: ServerNode;
let two: ServerNode;
let person: Person;
let chatId: string;

beforeAll(async () => {
  admin = connect(serverUrl.href, { max: 1 });
  await admin.unsafe(`create database ${databaseName}`);
  provider = startProvider();
  postgres = await openLine({ host: serverUrl.hostname, port: Number(serverUrl.port || 5432) });
  redis = await openLine({ host: redisServer.hostname, port: Number(redisServer.port || 6379) });
  directory = mkdtempSync(join(tmpdir(), "omni-cluster-"));
  const database = new URL(serverUrl);
  database.host = `127.0.0.1:${postgres.port}`;
  database.pathname = `/${databaseName}`;
  environment = {
    DATABASE_URL: database.href,
    REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    OMNI_DATA_DIR: directory,
    OMNI_SECRET: "for the cluster's tests alone, and nothing else",
    OMNI_DEMO: "off",
    OMNI_SIGN_UP: "open",
    OMNI_MODEL: "openai:stand-in",
    OMNI_MODEL_TRIAGE: "local",
    OPENAI_API_KEY: "none",
    OPENAI_BASE_URL: provider.url,
    OMNI_LIMIT_REQUESTS: String(requestsPerMinute),
    OMNI_LIMIT_QUESTIONS: "1000",
    OMNI_LIMIT_SIGN_INS: "1000",
    OMNI_LIMIT_SIGN_IN_REQUESTS: "10000",
  };
  one = await startNode(environment);
  two = await startNode(environment);
});
afterAll(async () => {
  await Promise.all([one?.stop(), two?.stop()]);
  await Promise.all([postgres?.close(), redis?.close(), provider?.close()]);
  await admin.unsafe(`drop database ${databaseName} with (force)`);
  await admin.end();
  rmSync(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  person = await signUp(one);
  chatId = newId();
  provider.pace = { words: 50, perSecond: 500 };
});

interface Transcript {
  readonly runningTurnId: string | null;
  readonly messages: readonly { role: string; turnStatus: string; parts: readonly { type: string; text?: string }[] }[];
}

const transcript = (node: ServerNode) => person.json<Transcript>(node, `/api/v1/chats/${chatId}`);
const said = async (node: ServerNode) =>
  (await transcript(node)).messages.map(({ role, turnStatus, parts }) => [
    role,
    parts.flatMap(({ type, text }) => (type === "text" ? [text ?? ""] : [])).join(""),
    turnStatus,
  ]);

test("a process without Redis does not start beside others, and says why", async () => {
  const { REDIS_URL: _, ...alone } = environment;
  const died = await startNode(alone).catch((error: unknown) => error);
  expect(died).toBeInstanceOf(NodeDied);
  expect((died as NodeDied).message).toContain("set REDIS_URL for each of them");
  expect((died as NodeDied).exitCode).toBe(1);
});

describe("an answer begun at one process", () => {
  test("is read at the other one through 200 drops without a lost, repeated or reordered character", async () => {
    provider.pace = { words: 500, perSecond: 100 };
    const expected = textOf(500);
    let drops = 0;

    /** Reads along, dropping the connection at random moments and coming back at the other process, until the answer is whole. */
    async function follow(turn: number): Promise<Read> {
      const id = newId();
      const nodes = [one, two] as const;
      let response = await person.ask(nodes[turn % 2 === 0 ? 0 : 1], id, "Say them all");
      for (let attempt = turn; ; attempt++) {
        expect(response.status).toBe(200);
        const read = await readAnswer(response, 30 + Math.random() * 240);
        expect(expected.startsWith(read.text), read.text.slice(-60)).toBe(true);
        if (read.isWhole) return read;
        drops += 1;
        response = await person.request(nodes[attempt % 2 === 0 ? 1 : 0], `/api/v1/chat/${id}/stream`);
        if (response.status === 204) {
          // It ended while nobody listened: the transcript has it.
          const { messages } = await person.json<Transcript>(one, `/api/v1/chats/${id}`);
          const text =
            messages
              .at(-1)
              ?.parts.flatMap((part) => (part.type === "text" ? [part.text ?? ""] : []))
              .join("") ?? "";
          return { text, isWhole: true, error: null };
        }
      }
    }

    const reads = await Promise.all(Array.from({ length: 20 }, (_, turn) => follow(turn)));
    for (const { text } of reads) expect(text).toBe(expected);
    console.info(`${drops} drops`);
    expect(drops).toBeGreaterThanOrEqual(200);
  });

  test("goes on through a FLUSHALL, which loses no message and nothing that is remembered", async () => {
    const remembered = await person.request(one, "/api/v1/memory", {
      method: "POST",
      body: JSON.stringify({ memories: [{ kind: "fact", content: "We close in August." }] }),
    });
    expect(remembered.status).toBe(201);
    await readAnswer(await person.ask(one, chatId, "The first question?"));
    provider.pace = { words: 300, perSecond: 150 };
    const response = await person.ask(one, chatId, "The second question?");
    const elsewhere = readAnswer(await person.request(two, `/api/v1/chat/${chatId}/stream`));
    await Bun.sleep(700);
    const { Redis } = await import("ioredis");
    const client = new Redis(redisServer.href);
    await client.flushall();
    client.disconnect();
    expect((await readAnswer(response)).text).toBe(textOf(300));
    expect((await elsewhere).text).toBe(textOf(300));

    provider.pace = { words: 5, perSecond: 500 };
    await readAnswer(await person.ask(two, chatId, "The third question?"));
    expect(provider.asked.at(-1)).toContain("The first question?");
    expect(provider.asked.at(-1)).toContain("The second question?");
    expect(provider.asked.at(-1)).toContain("We close in August.");
    expect((await said(one)).map(([role]) => role)).toEqual(["user", "assistant", "user", "assistant", "user", "assistant"]);
  });

  test("is stopped from the other one: the model is hung up on within 200 ms, and what was said is kept", async () => {
    provider.pace = { words: 1000, perSecond: 100 };
    const response = await person.ask(one, chatId, "Say them all");
    const reading = readAnswer(response);
    await Bun.sleep(800);
    const before = provider.hungUpAt.length;
    const stopped = performance.now();
    expect((await person.request(two, `/api/v1/chat/${chatId}/stop`, { method: "POST" })).status).toBe(202);
    await expect.poll(() => provider.hungUpAt.length, { interval: 5, timeout: 5000 }).toBe(before + 1);
    const took = (provider.hungUpAt.at(-1) ?? Number.POSITIVE_INFINITY) - stopped;
    console.info(`hung up after ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(200);
    const { text } = await reading;
    expect(textOf(1000).startsWith(text) && text.length > 0).toBe(true);
    expect(await said(two)).toEqual([
      ["user", "Say them all", "stopped"],
      ["assistant", text, "stopped"],
    ]);
  });
});

test("twenty questions at once in one conversation, at both processes: one runs, nineteen are told 409", async () => {
  provider.pace = { words: 100, perSecond: 100 };
  const asked = await Promise.all(
    Array.from({ length: 20 }, (_, index) => person.ask(index % 2 === 0 ? one : two, chatId, `Question ${index}?`)),
  );
  const statuses = asked.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  await Promise.all(asked.map((response) => readAnswer(response)));
  expect((await said(one)).map(([role, , status]) => [role, status])).toEqual([
    ["user", "finished"],
    ["assistant", "finished"],
  ]);
});

/** How many of so many requests, spread over the nodes, are allowed. */
async function allowed(nodes: readonly ServerNode[], count: number): Promise<number> {
  let ok = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      while (next < count) {
        const index = next++;
        const { status } = await person.request(nodes[index % nodes.length] ?? one, "/api/v1/deal-stages");
        if (status === 200) ok += 1;
        else expect(status).toBe(429);
      }
    }),
  );
  return ok;
}

test("5,000 requests of one person at two processes: exactly as many are allowed as the limit says", async () => {
  expect(await allowed([one, two], 5000)).toBe(requestsPerMinute);
});

test("Redis is away for 30 s: chat goes on, limits hold in each process, and all recovers", async () => {
  provider.pace = { words: 300, perSecond: 100 };
  const begun = await person.ask(one, chatId, "Before it went?");
  await redis.cut();
  const away = performance.now();
  expect((await readAnswer(begun)).text).toBe(textOf(300));

  provider.pace = { words: 20, perSecond: 500 };
  for (const node of [one, two]) {
    const { text, error } = await readAnswer(await person.ask(node, chatId, "While it is away?"));
    expect([text, error]).toEqual([textOf(20), null]);
  }
  const counted = person;
  person = await signUp(one);
  expect(await allowed([one], requestsPerMinute + 500)).toBe(requestsPerMinute);
  person = counted;
  await Bun.sleep(Math.max(0, 30_000 - (performance.now() - away)));
  await redis.mend();
  await Bun.sleep(3000);

  provider.pace = { words: 200, perSecond: 100 };
  const again = await person.ask(two, chatId, "Now that it is back?");
  const elsewhere = await person.request(one, `/api/v1/chat/${chatId}/stream`);
  expect(elsewhere.status).toBe(200);
  expect((await readAnswer(elsewhere)).text).toBe(textOf(200));
  expect((await readAnswer(again)).text).toBe(textOf(200));
  person = await signUp(two);
  expect(await allowed([one, two], requestsPerMinute + 500)).toBe(requestsPerMinute);
});

test("PostgreSQL is restarted: requests fail cleanly for the moment, then all recovers by itself", async () => {
  provider.pace = { words: 600, perSecond: 100 };
  const running = await person.ask(one, chatId, "Before it went?");
  await postgres.cut();
  await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${databaseName}`;
  const statuses = new Set<number>();
  for (let index = 0; index < 10; index++) {
    const answered = await person.request(index % 2 === 0 ? one : two, "/api/v1/deal-stages");
    statuses.add(answered.status);
    expect(answered.headers.get("content-type")).toContain("problem+json");
  }
  expect([...statuses]).toEqual([503]);
  await Bun.sleep(1500);
  await postgres.mend();
  for (const node of [one, two]) {
    await expect
      .poll(async () => (await person.request(node, "/api/v1/deal-stages")).status, { interval: 200, timeout: 15_000 })
      .toBe(200);
  }
  // What ran meanwhile went on, and was stored when there was a database again.
  expect((await readAnswer(running)).text).toBe(textOf(600));
  expect((await said(two)).at(-1)).toEqual(["assistant", textOf(600), "finished"]);
});

// Last: it takes one process away.
test("the process that streams is killed: within its lease the turn is closed with what was flushed, the other serves on", async () => {
  provider.pace = { words: 3000, perSecond: 100 };
  const response = await person.ask(one, chatId, "Say them all");
  const reading = readAnswer(response);
  const elsewhere = readAnswer(await person.request(two, `/api/v1/chat/${chatId}/stream`));
  await Bun.sleep(9000);
  await one.kill();
  const killedAt = performance.now();
  await reading;
  expect((await person.request(two, "/api/v1/deal-stages")).status).toBe(200);
  await expect.poll(async () => (await transcript(two)).runningTurnId, { interval: 250, timeout: 40_000 }).toBeNull();
  const took = (performance.now() - killedAt) / 1000;
  const [, answer] = await said(two);
  console.info(`closed after ${took.toFixed(1)} s with ${answer?.[1]?.length ?? 0} characters`);
  expect(answer?.[2]).toBe("failed");
  expect(textOf(3000).startsWith(answer?.[1] ?? "-")).toBe(true);
  expect(answer?.[1]?.length).toBeGreaterThan(0);
  expect((await elsewhere).error).toContain("interrupted");
  // A lease, and the sweep behind it.
  expect(took).toBeLessThan(15 + 10);

  provider.pace = { words: 10, perSecond: 500 };
  expect((await readAnswer(await person.ask(two, chatId, "And now?"))).text).toBe(textOf(10));
});
