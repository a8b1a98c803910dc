import { OmniError } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chatClient } from "../testing/chat-client.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { createLog, describeError } from "./log.ts";

const lines: string[] = [];
let server: TestServer;

beforeAll(async () => {
  const log = createLog({ logLevel: "debug" }, { write: (line) => void lines.push(line) });
  server = await startTestServer({ log });
});
afterAll(() => server.close());

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly requestId?: string;
  readonly turnId?: string;
  readonly route?: string;
  readonly status?: number;
}

async function linesOf(work: () => Promise<unknown>): Promise<Line[]> {
  lines.length = 0;
  await work();
  return lines.map((line) => JSON.parse(line) as Line);
}

describe("the log", () => {
  test("has a line for each request, by its route, with the id that the answer has", async () => {
    const { token } = await server.found("Ours");
    const told: Line[] = await linesOf(async () => {
      const answer = await server.request("/api/v1/customers/marzipan", { token });
      expect(answer.status).toBe(404);
      expect(lines.join("")).toContain(answer.headers.get("x-request-id"));
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      level: 20,
      msg: "request",
      method: "GET",
      route: "/api/v1/customers/:customer",
      status: 404,
    });
    expect(lines.join("")).not.toContain("marzipan");
  });

  test("of a sign-in, a question and what goes wrong holds no text, no password, no token and no key", async () => {
    const password = "open sesame, said Ali";
    const question = "What does Marzipanfabrik Lübeck owe us?";
    const email = "grep@test.example";
    const secrets = [password, "Marzipan", email];
    await linesOf(async () => {
      const post = (path: string, body: unknown, token?: string) => server.request(path, { method: "POST", body, token });
      const { token: session } = (await post("/api/auth/sign-up/email", { name: "Grep", email, password })).json;
      await post("/api/auth/sign-in/email", { email, password: `${password} not` });
      await post("/api/auth/sign-in/email", { email, password });
      await post("/api/auth/sign-in/email", { email: `${email}\u0000`, password });
      await post("/api/auth/sign-in/email", `{"email":"${email}","password":"${password}"`);
      const owner = await server.found("Theirs");
      secrets.push(String(session), owner.session, owner.token, owner.email);

      await chatClient(server, owner.token).ask(question);
      await server.settled();
      const key = await post(
        "/api/v1/api-keys",
        { name: "Marzipan", kind: "service", permissions: ["deals:read"] },
        owner.token,
      );
      secrets.push(String(key.json.secret));
      await server.request("/api/v1/deals", { token: String(key.json.secret) });
      await server.request("/api/v1/deals", { token: `${owner.token}x` });
      await server.request("/api/v1/customers/Marzipan", { token: owner.token });
      await post("/api/v1/chat", `{"id": "Marzipan`, owner.token);
      await post(
        "/api/v1/chat",
        { id: "x", messages: [{ role: "assistant", parts: [{ type: "text", text: question }] }] },
        owner.token,
      );
    });
    expect(lines.length).toBeGreaterThan(10);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(4);
      expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    }
  });

  test("tells of a failure of ours at level error, with the request's id, and not what was asked", async () => {
    const { token } = await server.found("Broken");
    const { kernel } = server.deps;
    const { query } = kernel;
    Object.assign(kernel, {
      query: () => Promise.reject(new TypeError("undefined is not an object (evaluating 'row.total')")),
    });
    let requestId: string | null = null;
    const told = await linesOf(async () => {
      const answer = await server.request("/api/v1/customers/marzipan", { token });
      expect(answer.status).toBe(500);
      requestId = answer.headers.get("x-request-id");
    });
    Object.assign(kernel, { query });
    expect(told.find(({ level }) => level === 50)).toMatchObject({
      requestId,
      err: { type: "TypeError", message: "undefined is not an object (evaluating 'row.total')", stack: expect.any(String) },
    });
    expect(lines.join("")).not.toContain("marzipan");
  });
});

describe("an error is described", () => {
  const secret = "Marzipan";
  test.each([
    ["a parser's", () => JSON.parse(`{"a": ${secret}}`)],
    ["one of an address", () => new URL(secret)],
    [
      "our own about somebody's input",
      () => {
        throw new OmniError("not_found", `There is no customer “${secret}”.`);
      },
    ],
    [
      "a text",
      () => {
        throw secret;
      },
    ],
    [
      "a wrapped one",
      () => {
        throw new Error(`Failed query: insert … params: ${secret}`, { cause: new Error(secret) });
      },
    ],
    [
      "a database's",
      () => {
        throw Object.assign(new Error(`invalid input syntax for type uuid: "${secret}"`), {
          name: "PostgresError",
          code: "22P02",
          detail: secret,
          parameters: [secret],
        });
      },
    ],
    [
      "a provider's",
      () => {
        throw Object.assign(new Error(`cannot answer: ${secret}`), {
          statusCode: 400,
          requestBodyValues: { messages: [secret] },
          responseBody: secret,
          url: `https://x/?key=${secret}`,
        });
      },
    ],
  ])("%s, without what it was given", (_, fail) => {
    let thrown: unknown;
    try {
      fail();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeDefined();
    const described = describeError(thrown);
    expect(JSON.stringify(described)).not.toContain(secret);
    expect(described.type).toMatch(/\w/);
  });

  test("with all that helps: what it is, its code, where it happened, and what was behind it", () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), {
      code: "ECONNREFUSED",
      syscall: "connect",
    });
    const described = describeError(new OmniError("unavailable", "The database does not answer.", { cause: refused }));
    expect(described).toMatchObject({
      type: "OmniError",
      message: "The database does not answer.",
      code: "unavailable",
      cause: { type: "Error", code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:5432" },
    });
    expect(described.stack).toContain("log.test.ts");
  });
});
