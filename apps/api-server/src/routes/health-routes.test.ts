import { createModelRegistry } from "@omni/ai-models";
import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { createLog } from "../http/log.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
/** What fails on purpose need not be read by anybody. */
const log = createLog({ logLevel: "error" }, { write: () => {} });
afterEach(() => server.close());

/** The same server with something of it in another state. */
const withDeps = (own: Partial<TestServer["deps"]>) => createApp({ ...server.deps, ...own });

describe("health", () => {
  test("/health says that the process lives, without asking anybody", async () => {
    server = await startTestServer({ log });
    expect(await server.request("/health")).toMatchObject({ status: 200, json: { status: "ok" } });
  });

  test("/health/ready is 200 when the database answers, and 503 when it does not or the process is stopping", async () => {
    server = await startTestServer({ log });
    expect(await server.request("/health/ready")).toMatchObject({
      status: 200,
      json: { status: "ready", checks: { database: "up" } },
    });
    const client = () => Promise.reject(new Error("no"));
    const broken = withDeps({ database: { ...server.deps.database, client: client as never } });
    const answer = await broken.request("/health/ready", {}, {});
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: "unavailable", detail: "The database does not answer." });
    expect((await withDeps({ isStopping: () => true }).request("/health/ready", {}, {})).status).toBe(503);
    await server.deps.drain();
    expect((await server.request("/health/ready")).status).toBe(503);
    expect((await server.request("/health")).status).toBe(200);
  });

  test.each([
    ["up", "ready", () => Promise.resolve("PONG")],
    ["down", "degraded", () => Promise.reject(new Error("Connection is closed."))],
  ])("a Redis that is %s leaves it %s: 200 either way", async (state, status, ping) => {
    server = await startTestServer({ log });
    const redis = { commands: { ping } } as unknown as TestServer["deps"]["redis"];
    const answer = await withDeps({ redis }).request("/health/ready", {}, {});
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status, checks: { database: "up", redis: state } });
  });

  test("/health/ai tells of each model how it does, and nothing that is secret", async () => {
    const refuse = Bun.serve({
      port: 0,
      hostname: "127.0.0.1",
      fetch: () => new Response("sk-secret-1 is wrong", { status: 401 }),
    });
    const models = createModelRegistry({
      now: () => new Date("2026-03-01T12:00:00Z"),
      models: { chat: "openai:gpt-x" },
      openai: { apiKey: "sk-secret-1,sk-secret-2", baseURL: `http://127.0.0.1:${refuse.port}/v1` },
    });
    server = await startTestServer({ log, models });
    const before = await server.request<{ models: Record<string, unknown>[] }>("/health/ai");
    expect(before.status).toBe(200);
    expect(before.json.models.map(({ name }) => name)).toEqual(["openai:gpt-x", "local"]);
    expect(before.json.models[0]).toMatchObject({ lastSuccess: null, lastError: null, breaker: "closed" });

    await models.model("chat").doGenerate({ prompt: [{ role: "user", content: [{ type: "text", text: "hello" }] }] });
    const after = await server.request<{ models: Record<string, unknown>[] }>("/health/ai");
    expect(after.json.models[0]).toMatchObject({
      lastSuccess: null,
      lastError: { at: "2026-03-01T12:00:00.000Z", status: 401 },
    });
    expect(after.json.models[1]).toMatchObject({ name: "local", lastSuccess: "2026-03-01T12:00:00.000Z", lastError: null });
    expect(after.text).not.toMatch(/secret|127\.0\.0\.1/);
    await refuse.stop(true);
  });
});
