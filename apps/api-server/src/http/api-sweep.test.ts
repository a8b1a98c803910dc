/**
 * Every operation of /openapi.json, met by everybody who should get nothing from it. The list comes from the document: a new
 * route is swept from its first day, and one whose parameters have no value here fails.
 */
import { newId } from "@omni/core";
import type { FilledTeam } from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Answer,
  type JsonObject,
  type Person,
  type RequestOptions,
  startTestServer,
  type TestServer,
} from "../testing/test-server.ts";

interface Operation {
  readonly operationId: string;
  readonly security?: unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly required?: boolean };
}

type Owner = Person & { readonly teamId: string; readonly records: FilledTeam };

let server: TestServer;
let ours: Owner;
let theirs: Owner;
let stray: Person;

/** The document does not depend on data: it is read before the tests, so that there is one for each operation. */
const documented = await (async () => {
  const reading = await startTestServer();
  const { json } = await reading.request<{ paths: Record<string, Record<string, Operation>> }>("/openapi.json");
  await reading.close();
  return Object.entries(json.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
})();
const open = documented.filter(({ operation }) => operation.security === undefined);
const guarded = documented.filter(({ operation }) => operation.security !== undefined);

beforeAll(async () => {
  server = await startTestServer({ tryModel: async () => {} }, { OMNI_DEMO_SCALE: "0.01" });
  ours = await server.found("Südwind");
  theirs = await server.found("Nordlicht");
  stray = await server.signUp("Stray");
});
afterAll(() => server.close());

/** A value of a team's own for each parameter of a path. */
function parameterOf(path: string, name: string, records: FilledTeam): string {
  const byName: Record<string, string | undefined> = {
    invoice: records.invoiceId,
    customer: records.customerId,
    product: records.productId,
    quote: records.quoteId,
    deal: records.dealId,
    turnId: records.turnId,
    messageId: records.answerId,
    member: records.colleagueId,
    contact: records.contactId,
    payment: records.paymentId,
    task: records.taskId,
    activity: records.noteId,
  };
  const byPath: Record<string, string | undefined> = {
    "/api/v1/approvals": records.approvalId,
    "/api/v1/api-keys": records.apiKeyId,
    "/api/v1/chats": records.chatId,
    "/api/v1/chat": records.chatId,
    "/api/v1/memory": records.memoryId,
    "/api/v1/invitations": records.invitationId,
  };
  const value = name === "id" ? byPath[path.split("/").slice(0, 4).join("/")] : byName[name];
  if (value === undefined) throw new Error(`give {${name}} of ${path} a value here`);
  return value;
}

const pathOf = (path: string, records: FilledTeam) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameterOf(path, name, records));

/** A body that the operation would take. */
function bodyOf({ operationId, requestBody }: Operation): unknown {
  const bodies: Record<string, unknown> = {
    "deals.move": { stage: "Won" },
    "feedback.give": { messageId: ours.records.answerId, rating: "up" },
    "deals.create": { title: "Shelving", customer: ours.records.customerId, amount: "1200", closeDate: "2026-12-01" },
    "deals.update": { title: "Shelves" },
    "customers.create": { name: "Berger Brothers" },
    "customers.update": { city: "Graz" },
    "contacts.create": { name: "Ana Novak", customer: ours.records.customerId },
    "contacts.update": { jobTitle: "Buyer" },
    "notes.add": { body: "Called back", customer: ours.records.customerId },
    "tasks.create": { body: "Send the samples" },
    "tasks.complete": {},
    "activities.update": { body: "Called back twice" },
    "approvals.decide": { decision: "approve" },
    "chats.update": { title: "Dues" },
    "memory.remember": { memories: [{ kind: "fact", content: "We close in August." }] },
    "members.invite": { email: `${newId()}@test.example`, role: "member" },
    "members.change-role": { role: "member" },
    "team.update": { name: `Company ${newId()}` },
    "team.set-logo": { picture: null },
    "models.choose": { provider: "openai", model: "any", key: "a key that is only looked at" },
    "api-keys.create": { name: "Import", kind: "service" },
    // A conversation of its own: what another team’s id does there is told in chat/.
    "chat.ask": { id: newId(), messages: [{ role: "user", parts: [{ type: "text", text: "hello" }] }] },
  };
  if (!(operationId in bodies) && requestBody?.required !== true) return {};
  if (!(operationId in bodies)) throw new Error(`give ${operationId} a body here`);
  return bodies[operationId];
}

/** The query string of an operation that cannot do without one. */
function queryOf({ operationId }: Operation): string {
  const queries: Record<string, string> = { "search.records": "?q=Nordlicht" };
  return queries[operationId] ?? "";
}

type Swept = (typeof documented)[number];

function call({ path, method, operation }: Swept, records: FilledTeam, options: RequestOptions): Promise<Answer<JsonObject>> {
  const body = operation.requestBody === undefined ? {} : { body: bodyOf(operation) };
  return server.request(pathOf(path, records) + queryOf(operation), { method, ...body, ...options });
}

function expectProblem(answer: Answer<JsonObject>, status: number, code: string): void {
  expect(answer.json, answer.text).toMatchObject({ status, code, title: expect.any(String), detail: expect.any(String) });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.json.instance).toBe(`urn:uuid:${answer.headers.get("x-request-id")}`);
}

test("the document names every operation once, and only ways to sign in need no token", () => {
  const ids = documented.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(20);
  expect(open.map(({ operation }) => operation.operationId).toSorted()).toEqual([
    "auth.accept",
    "auth.demo",
    "auth.invitation",
    "auth.options",
    "auth.password",
    "auth.reset",
  ]);
});

describe.each(guarded)("$name", (swept) => {
  const { path, method, operation } = swept;
  const takesBody = operation.requestBody !== undefined;

  test("without a token is a problem 401, before anything of the request is looked at", async () => {
    expectProblem(await call(swept, ours.records, {}), 401, "unauthenticated");
    expectProblem(await call(swept, ours.records, { ...(takesBody ? { body: "{broken" } : {}) }), 401, "unauthenticated");
    expectProblem(await server.request(`${pathOf(path, ours.records)}?nonsense=1`, { method }), 401, "unauthenticated");
  });

  test("for a person of no team is 403", async () => {
    expectProblem(await call(swept, ours.records, { token: stray.token }), 403, "forbidden");
  });

  test("with another team's records finds nothing", async () => {
    const answer = await call(swept, theirs.records, { token: ours.token });
    await server.settled();
    // An address with an id of theirs is not there; without one, it speaks of one's own team.
    if (path.includes("{")) expectProblem(answer, 404, "not_found");
    // What is everybody's stays where others are.
    else if (operation.operationId === "demo.drop") expectProblem(answer, 409, "conflict");
    else expect(answer.status).toBeLessThan(300);
    const { stages, ...ids } = theirs.records;
    for (const id of [...Object.values(ids), ...Object.values(stages), theirs.teamId]) {
      expect(answer.text).not.toContain(id);
    }
  });
});

test.each(guarded.filter(({ path }) => path.includes("{")))(
  "$name with anything at all in its address is an answer or a problem, never an error of ours",
  async ({ path, method, operation }) => {
    const body = operation.requestBody === undefined ? {} : { body: bodyOf(operation) };
    for (const odd of [
      "x",
      "%00",
      "%F0%9F%99%82",
      "a%2Fb",
      "'%3B--",
      "%25",
      "..",
      "x".repeat(3000),
      newId(),
      "undefined",
      "%ff",
    ]) {
      const address = path.replaceAll(/\{\w+\}/g, odd);
      const answer = await server.request(address, { method, token: ours.token, ...body });
      expect(answer.status, `${address} ${answer.text}`).toBeLessThan(500);
      if (answer.status >= 400) expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
  },
);

test.each(guarded.filter(({ method, operation }) => method === "GET" && operation.operationId !== "chat.resume"))(
  "$name with a parameter it does not know is 400, and names it",
  async ({ path }) => {
    const answer = await server.request(`${pathOf(path, ours.records)}?nonsense=1`, { token: ours.token });
    expectProblem(answer, 400, "invalid");
    expect(answer.text).toContain("nonsense");
  },
);

describe.each(guarded.filter(({ operation }) => operation.requestBody !== undefined))("$name", ({ path, method }) => {
  test("with a body that is no JSON, no object, or the wrong one is 400", async () => {
    for (const body of ["{", "null", "[]", '"text"', "1", '{"nonsense":1}', '{"__proto__":{"stage":"Won"}}', "\u0000"]) {
      const answer = await server.request(pathOf(path, ours.records), { method, token: ours.token, body });
      // Some take no body at all, and then there is nothing wrong but the record, which is gone.
      if (answer.status !== 404) expectProblem(answer, 400, "invalid");
    }
  });

  test("with a body over 1 MB is 413, said or streamed", async () => {
    const big = JSON.stringify({ padding: "x".repeat(1024 * 1024) });
    expectProblem(await server.request(pathOf(path, ours.records), { method, token: ours.token, body: big }), 413, "too_large");
    const headers = {
      authorization: `Bearer ${ours.token}`,
      "content-type": "application/json",
      "transfer-encoding": "chunked",
    };
    const init = { method, headers, body: new Blob([big]).stream(), duplex: "half" } as const;
    const streamed = await server.app.request(pathOf(path, ours.records), init, {});
    expect(streamed.status).toBe(413);
  });
});

describe("addresses that are none", () => {
  test.each([
    "/api",
    "/api/",
    "/api/v1",
    "/api/v1/nothing",
    "/api/v2/invoices",
    "/api/v1/invoices/x/y/z",
    "/api/v1/../../etc/passwd",
  ])("%s is a problem 404 in JSON, not the web app's page", async (path) => {
    const answer = await server.request(path, { token: ours.token });
    if (path.includes("..")) expect(answer.text).not.toContain("root:");
    else expectProblem(answer, 404, "not_found");
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])(
    "%s where there is no such method is no error of ours",
    async (method) => {
      expect((await server.request("/api/v1/invoices", { method, token: ours.token })).status).toBeLessThan(500);
    },
  );
});
