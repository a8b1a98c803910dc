import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let owner: Awaited<ReturnType<TestServer["found"]>>;
let theirs: Person;

beforeAll(async () => {
  server = await startTestServer();
  owner = await server.found("Nordlicht");
  theirs = await server.found("Theirs");
});
afterAll(() => server.close());

async function makeKey(body: object): Promise<{ id: string; secret: string }> {
  const answer = await server.request<{ id: string; secret: string }>("/api/v1/api-keys", {
    method: "POST",
    token: owner.token,
    body,
  });
  expect(answer.status).toBe(201);
  return answer.json;
}

const move = (token: string, stage: string) =>
  server.request<{ approval?: { id: string }; stage?: { name: string } }>(`/api/v1/deals/${owner.records.dealId}/move`, {
    method: "POST",
    token,
    body: { stage },
  });
const stageNow = async () =>
  (await server.request<{ stage: { name: string } }>(`/api/v1/deals/${owner.records.dealId}`, { token: owner.token })).json
    .stage.name;

describe("a program with a service key", () => {
  test("does what its key allows, and gets 403 for the rest", async () => {
    const { secret } = await makeKey({ name: "Import", kind: "service", permissions: ["deals:read", "deals:write"] });
    expect(await move(secret, "Proposal")).toMatchObject({ status: 200, json: { stage: { name: "Proposal" } } });
    expect((await server.request("/api/v1/invoices", { token: secret })).status).toBe(403);
    expect(
      (
        await server.request("/api/v1/chat", {
          method: "POST",
          token: secret,
          body: { id: "x", messages: [{ role: "user", parts: [{ type: "text", text: "hi" }] }] },
        })
      ).status,
    ).toBe(403);
  });

  test("is out with 401 once the key is revoked", async () => {
    const { id, secret } = await makeKey({ name: "Old", kind: "service", permissions: ["deals:read"] });
    expect((await server.request("/api/v1/deals", { token: secret })).status).toBe(200);
    expect((await server.request(`/api/v1/api-keys/${id}`, { method: "DELETE", token: theirs.token })).status).toBe(404);
    expect((await server.request(`/api/v1/api-keys/${id}`, { method: "DELETE", token: owner.token })).status).toBe(200);
    expect(await server.request("/api/v1/deals", { token: secret })).toMatchObject({
      status: 401,
      json: { code: "unauthenticated" },
    });
  });

  test("is 401 with a key that nobody made", async () => {
    for (const secret of ["omni_service_x", "omni_agent_", `omni_service_${"A".repeat(43)}`]) {
      expect((await server.request("/api/v1/deals", { token: secret })).status).toBe(401);
    }
  });
});

describe("a program with an agent's key", () => {
  test("has what it would change put before its person: 202, decided there, undone as a turn", async () => {
    const { secret } = await makeKey({ name: "Assistant", kind: "agent" });
    const before = await stageNow();
    const asked = await move(secret, "Won");
    expect(asked.status).toBe(202);
    const id = asked.json.approval?.id ?? "";
    expect(asked.headers.get("location")).toBe(`/api/v1/approvals/${id}`);
    expect(await stageNow()).toBe(before);

    const decide = (token: string, decision = "approve") =>
      server.request<{ approval: { status: string; turnId: string }; chatId: null }>(`/api/v1/approvals/${id}`, {
        method: "POST",
        token,
        body: { decision },
      });
    expect((await decide(secret)).status).toBe(403);
    expect((await decide(theirs.token)).status).toBe(404);
    const decided = await decide(owner.token);
    expect(decided).toMatchObject({ status: 200, json: { approval: { status: "approved" }, chatId: null } });
    expect(await stageNow()).toBe("Won");
    expect((await decide(owner.token, "decline")).status).toBe(409);

    const undone = await server.request(`/api/v1/turns/${decided.json.approval.turnId}/undo`, {
      method: "POST",
      token: owner.token,
    });
    expect(undone.status).toBe(200);
    expect(await stageNow()).toBe(before);
  });

  test("whose key was revoked before the decision: a conflict that says so, not a sign-out of the person", async () => {
    const { id, secret } = await makeKey({ name: "Assistant", kind: "agent" });
    const { json } = await move(secret, "Lost");
    await server.request(`/api/v1/api-keys/${id}`, { method: "DELETE", token: owner.token });
    const decided = await server.request(`/api/v1/approvals/${json.approval?.id}`, {
      method: "POST",
      token: owner.token,
      body: { decision: "approve" },
    });
    expect(decided).toMatchObject({ status: 409, json: { code: "conflict", detail: "This API key is not valid any more." } });
    expect(await stageNow()).not.toBe("Lost");
  });

  test("gets 409 with the difference for what was changed in the meantime", async () => {
    const { secret } = await makeKey({ name: "Assistant", kind: "agent" });
    const { json } = await move(secret, "Lost");
    await move(owner.token, "Qualified");
    const decided = await server.request(`/api/v1/approvals/${json.approval?.id}`, {
      method: "POST",
      token: owner.token,
      body: { decision: "approve" },
    });
    expect(decided).toMatchObject({
      status: 409,
      json: {
        code: "conflict",
        approval: { status: "stale" },
        changes: [{ before: { stage_id: owner.records.stages.Qualified } }],
      },
    });
    expect(await stageNow()).toBe("Qualified");
  });
});
