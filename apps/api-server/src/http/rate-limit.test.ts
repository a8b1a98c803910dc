import { newId } from "@omni/core";
import { afterEach, describe, expect, test } from "vitest";
import { type Answer, type JsonObject, startTestServer, type TestServer } from "../testing/test-server.ts";

const redisUrl = Bun.env.OMNI_TEST_REDIS_URL;
/** Where points are counted; what is keyed by a person is nobody else's in either. */
const stores: [string, Record<string, string>][] = [
  ["in this process", {}],
  ...(redisUrl === undefined || redisUrl === "" ? [] : [["in Redis", { REDIS_URL: redisUrl }] satisfies [string, object]]),
];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(environment: Record<string, string>): Promise<TestServer> {
  const server = await startTestServer({}, environment);
  closing.push(() => server.close());
  return server;
}

function expectRefused(answer: Answer<JsonObject>, name: string): void {
  expect(answer, answer.text).toMatchObject({
    status: 429,
    json: { status: 429, code: "rate_limited", title: "Too many requests", "violated-policies": [name] },
  });
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(answer.headers.get("retry-after"))).toBeLessThanOrEqual(300);
  expect(answer.json.instance).toBe(`urn:uuid:${answer.headers.get("x-request-id")}`);
}

const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status);

describe.each(stores)("requests of a person, counted %s", (_, store) => {
  test("are counted over all of the API; answers say what is left, and the one too many is a problem 429", async () => {
    const server = await start({ ...store, OMNI_LIMIT_REQUESTS: "3" });
    const { token } = await server.found("Ours");
    const first = await server.request("/api/v1/team", { token });
    expect(first.status).toBe(200);
    expect(first.headers.get("ratelimit-policy")).toBe('"requests";q=3;w=60');
    expect(first.headers.get("ratelimit")).toMatch(/^"requests";r=2;t=(?:60|5\d)$/);
    expect((await server.request("/api/v1/invoices/nothing", { token })).headers.get("ratelimit")).toMatch(/^"requests";r=1;/);
    expect((await server.request("/api/v1/nothing", { token })).status).toBe(404);
    const refused = await server.request("/api/v1/team", { token });
    expectRefused(refused, "requests");
    expect(refused.json.detail).toMatch(/^That was more than 3 a minute\. Try again in \d+ seconds\.$/);
    expect(refused.headers.get("ratelimit")).toMatch(/^"requests";r=0;/);
    expect((await server.request("/health")).status).toBe(200);
  });

  test("of a crowd at once: exactly as many as are allowed", async () => {
    const server = await start({ ...store, OMNI_LIMIT_REQUESTS: "40" });
    const { token } = await server.found("Ours");
    const answers = await Promise.all(Array.from({ length: 200 }, () => server.request("/api/v1/team", { token })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(40);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(160);
  });

  test("leave those of colleagues, other teams and keys alone; a token that is refused counts for nobody", async () => {
    const server = await start({ ...store, OMNI_LIMIT_REQUESTS: "2" });
    const [ours, theirs] = [await server.found("Ours"), await server.found("Theirs")];
    const key = await server.request<{ secret: string }>("/api/v1/api-keys", {
      method: "POST",
      token: ours.token,
      body: { name: "Import", kind: "agent" },
    });
    expect(key.status).toBe(201);
    for (let asked = 0; asked < 5; asked++) await server.request("/api/v1/team", { token: `${theirs.token.slice(0, -3)}AAA` });
    const asked = [ours.token, ours.token, theirs.token, theirs.token, theirs.token];
    const answers: Answer<JsonObject>[] = [];
    for (const token of [...asked, key.json.secret, key.json.secret, key.json.secret])
      answers.push(await server.request("/api/v1/deals", { token }));
    expect(statuses(answers)).toEqual([200, 429, 200, 200, 429, 200, 200, 429]);
  });
});

test("questions have a limit of their own, and their answers tell both", async () => {
  const server = await start({ OMNI_LIMIT_QUESTIONS: "2" });
  const { token } = await server.found("Ours");
  const ask = () =>
    server.request("/api/v1/chat", {
      method: "POST",
      token,
      body: { id: newId(), messages: [{ role: "user", parts: [{ type: "text", text: "hello" }] }] },
    });
  expect(statuses([await ask(), await ask()])).toEqual([200, 200]);
  const refused = await ask();
  expectRefused(refused, "questions");
  expect(refused.headers.get("ratelimit-policy")).toBe('"requests";q=1000000;w=60, "questions";q=2;w=60');
  expect(refused.headers.get("ratelimit")).toMatch(/^"requests";r=\d+;t=\d+, "questions";r=0;t=\d+$/);
  expect((await server.request("/api/v1/team", { token })).status).toBe(200);
  await server.settled();
});

describe("who is not signed in yet", () => {
  const signIn = (server: TestServer, email: string, headers: Record<string, string> = {}) =>
    server.request("/api/auth/sign-in/email", {
      method: "POST",
      headers,
      body: { email, password: "not this one at all" },
    });

  test("has few tries with one e-mail address, however it is spelt and whatever headers say", async () => {
    const server = await start({ OMNI_LIMIT_SIGN_INS: "3" });
    const { email } = await server.signUp();
    expect((await signIn(server, email)).status).toBe(401);
    expect((await signIn(server, email.toUpperCase(), { "x-forwarded-for": "203.0.113.1" })).status).toBe(401);
    expectRefused(await signIn(server, email, { "x-forwarded-for": "203.0.113.2" }), "email");
    expect((await signIn(server, "somebody.else@test.example")).status).toBe(401);
    // The right password does not help either, or the answer would tell when it was guessed.
    const right = { email, password: "correct horse battery" };
    expectRefused(await server.request("/api/auth/sign-in/email", { method: "POST", body: right }), "email");
  });

  test("has so many requests from one connection, to all that signs in; those who are in are not concerned", async () => {
    const server = await start({ OMNI_LIMIT_SIGN_IN_REQUESTS: "6" });
    // Signs up, renews, founds and renews: four.
    const { token, session } = await server.found("Ours");
    expect((await server.request("/api/v1/auth/demo", { method: "POST", body: {} })).status).toBe(403);
    expect((await server.request("/api/auth/token", { token: session })).status).toBe(200);
    const headers = { "x-forwarded-for": "203.0.113.1", "x-real-ip": "203.0.113.1", "cf-connecting-ip": "203.0.113.1" };
    expectRefused(await signIn(server, "a@test.example", headers), "address");
    expectRefused(await server.request("/api/auth/token", { token: session, headers }), "address");
    expectRefused(await server.request("/api/v1/auth/demo", { method: "POST", body: {}, headers }), "address");
    expect((await server.request("/api/v1/team", { token })).status).toBe(200);
  });

  test("is told apart by what our own proxy says, where there is one", async () => {
    const server = await start({ OMNI_LIMIT_SIGN_IN_REQUESTS: "1", OMNI_TRUSTED_PROXY_HOPS: "1" });
    const from = (address: string) => signIn(server, `${newId()}@test.example`, { "x-forwarded-for": address });
    const answers = [await from("203.0.113.1"), await from("203.0.113.2"), await from("203.0.113.9, 203.0.113.1")];
    expect(statuses(answers)).toEqual([401, 401, 429]);
  });
});
