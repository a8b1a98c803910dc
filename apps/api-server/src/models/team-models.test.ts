import { OmniError } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSeal } from "../auth/seal.ts";
import { chatClient } from "../testing/chat-client.ts";
import { type JsonObject, type Person, startTestServer, type TestServer } from "../testing/test-server.ts";

const goodKey = "sk-good-key-of-a-test-9876";
/** What reached the provider. */
const seen: { key: string | null; model: string }[] = [];

/** A provider that knows one key and one model. */
const provider = Bun.serve({
  port: 0,
  hostname: "127.0.0.1",
  async fetch(request) {
    const { model, stream } = (await request.json()) as { model: string; stream?: boolean };
    const key = request.headers.get("authorization")?.replace("Bearer ", "") ?? null;
    seen.push({ key, model });
    if (key !== goodKey)
      return Response.json({ error: { message: `bad key ${key}`, code: "invalid_api_key" } }, { status: 401 });
    if (model !== "known") return Response.json({ error: { message: "no", code: "model_not_found" } }, { status: 404 });
    const base = { id: "1", created: 0, model };
    if (stream !== true)
      return Response.json({
        ...base,
        object: "chat.completion",
        choices: [{ index: 0, message: { role: "assistant", content: "ready" }, finish_reason: "stop" }],
        usage: { prompt_tokens: 5, completion_tokens: 1, total_tokens: 6 },
      });
    const chunk = (delta: object, finish: string | null) =>
      `data: ${JSON.stringify({ ...base, object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
    return new Response(
      `${chunk({ role: "assistant", content: "The provider speaks." }, null)}${chunk({}, "stop")}data: [DONE]\n\n`,
      {
        headers: { "content-type": "text/event-stream" },
      },
    );
  },
});

let server: TestServer;
let owner: Person & { readonly teamId: string };
beforeAll(async () => {
  server = await startTestServer({}, { OPENAI_BASE_URL: `http://127.0.0.1:${provider.port}/v1`, OMNI_MODEL: "local" });
  owner = await server.found("Choosers");
});
afterAll(async () => {
  await server.close();
  await provider.stop(true);
});

const choose = (body: object, token = owner.token) =>
  server.request<JsonObject>("/api/v1/models", { method: "PUT", token, body });
const answering = async (token = owner.token) => (await server.request<JsonObject>("/api/v1/models", { token })).json;

async function withRole(role: string): Promise<string> {
  const person = await server.signUp(role);
  await server.deps.database.client`insert into auth.member (id, organization_id, user_id, role)
    values (gen_random_uuid(), ${owner.teamId}, ${person.userId}, ${role})`;
  return server.renew(person.session);
}

describe("the model of a team", () => {
  test("is the server's until one is chosen, and the answer says so", async () => {
    expect(await answering()).toMatchObject({ name: "local", isLocal: true, by: "nobody", chosen: null });
  });

  test.each([
    ["a wrong key", { provider: "openai", model: "known", key: "sk-wrong" }, "unauthorized"],
    ["a model that is not there", { provider: "openai", model: "unknown", key: goodKey }, "rejected"],
  ])("is not saved with %s, and no word of the provider is repeated", async (_, body, reason) => {
    const answer = await choose(body);
    expect(answer).toMatchObject({ status: 400, json: { code: "invalid", reason } });
    expect(answer.text).not.toContain("sk-wrong");
    expect(await answering()).toMatchObject({ by: "nobody" });
  });

  test("is asked first, then kept with its key sealed; it answers the team's questions, and no other team's", async () => {
    seen.length = 0;
    const answer = await choose({ provider: "openai", model: "known", key: goodKey });
    expect(answer).toMatchObject({
      status: 200,
      json: { name: "openai:known", isLocal: false, by: "team", chosen: { provider: "openai", keyHint: "9876" } },
    });
    expect(seen).toEqual([{ key: goodKey, model: "known" }]);
    expect(answer.text).not.toContain(goodKey);

    const { parts } = await chatClient(server, owner.token).ask("zzz qqq");
    await server.settled();
    expect(parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("")).toBe("The provider speaks.");
    const other = await server.found("Others");
    const count = seen.length;
    await chatClient(server, other.token).ask("who are you?");
    await server.settled();
    expect(seen).toHaveLength(count);
    expect(await answering(other.token)).toMatchObject({ by: "nobody", chosen: null });
  });

  test("is nowhere in the database in the open, not in the trail either", async () => {
    const { client } = server.deps.database;
    const [row] = await client<
      { text: string }[]
    >`select m::text as text from model_settings m where team_id = ${owner.teamId}`;
    expect(row?.text).toContain("openai");
    expect(row?.text).not.toContain(goodKey);
    const trail = await client<{ text: string }[]>`
      select a::text as text from audit_log a where record_table = 'model_settings' and team_id = ${owner.teamId}`;
    expect(trail.length).toBeGreaterThan(0);
    const [sealed] = await client<
      { sealed: string }[]
    >`select sealed_key as sealed from model_settings where team_id = ${owner.teamId}`;
    for (const { text } of trail) expect(text).not.toContain(sealed?.sealed);
  });

  test("is changed without giving the key again", async () => {
    expect((await choose({ provider: "openai", model: "known" })).status).toBe(200);
    expect(seen.at(-1)).toEqual({ key: goodKey, model: "known" });
    expect((await choose({ provider: "anthropic", model: "any" })).status).toBe(400);
    expect((await choose({ provider: "nobody", model: "any" })).status).toBe(400);
  });

  test.each(["member", "accountant", "viewer"])(
    "is seen by a %s, and not chosen, tried or taken away by them",
    async (role) => {
      const token = await withRole(role);
      expect(await answering(token)).toMatchObject({ name: "openai:known", chosen: null });
      const count = seen.length;
      expect((await choose({ provider: "openai", model: "known", key: goodKey }, token)).status).toBe(403);
      expect((await server.request("/api/v1/models", { method: "DELETE", token })).status).toBe(403);
      expect(seen).toHaveLength(count);
    },
  );

  test("that was sealed with another secret is told, and the server's answers meanwhile", async () => {
    const { client } = server.deps.database;
    const [kept] = await client<
      { sealed: string }[]
    >`select sealed_key as sealed from model_settings where team_id = ${owner.teamId}`;
    const foreign = createSeal("another secret").close(goodKey, "any");
    await client`update model_settings set sealed_key = ${foreign} where team_id = ${owner.teamId}`;
    const registry = await server.deps.teamModels.of(owner.teamId);
    expect(registry).toBe(server.deps.models);
    await client`update model_settings set sealed_key = ${kept?.sealed ?? ""} where team_id = ${owner.teamId}`;
    expect((await server.deps.teamModels.of(owner.teamId)).nameOf("chat")).toBe("openai:known");
  });

  test("is forgotten, and what the server has answers again", async () => {
    const removed = await server.request("/api/v1/models", { method: "DELETE", token: owner.token });
    expect(removed).toMatchObject({ status: 200, json: { by: "nobody", isLocal: true } });
    expect((await server.request("/api/v1/models", { method: "DELETE", token: owner.token })).status).toBe(409);
  });
});

describe("a seal", () => {
  const seal = createSeal("the secret of this installation");

  test("opens what it closed, differs each time, and holds nothing that can be read", () => {
    const [one, other] = [seal.close(goodKey, "a"), seal.close(goodKey, "a")];
    expect(one).not.toBe(other);
    expect(seal.open(one, "a")).toBe(goodKey);
    expect(Buffer.from(one, "base64url").toString("latin1")).not.toContain("good-key");
  });

  test("stays closed for another context, another secret, and after any change", () => {
    const sealed = seal.close(goodKey, "a");
    const bytes = Buffer.from(sealed, "base64url");
    const tampered = Array.from(bytes, (_, index) => {
      const copy = Buffer.from(bytes);
      copy[index] = (copy[index] ?? 0) ^ 1;
      return copy.toString("base64url");
    });
    const refusals = [
      () => seal.open(sealed, "b"),
      () => createSeal("another").open(sealed, "a"),
      () => seal.open("", "a"),
      ...tampered.map((each) => () => seal.open(each, "a")),
    ];
    for (const refusal of refusals) expect(refusal).toThrow(OmniError);
  });
});
