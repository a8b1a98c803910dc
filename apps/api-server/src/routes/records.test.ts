/** Records over HTTP: what only the transport adds – the turn that undoes a write, the newer record in a conflict. */
import type { FilledTeam } from "@omni/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type JsonObject, type Person, startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let owner: Person & { readonly records: FilledTeam };

beforeAll(async () => {
  server = await startTestServer();
  owner = await server.found("Südwind");
});
afterAll(() => server.close());

const send = (method: string, path: string, body?: object) =>
  server.request<JsonObject>(`/api/v1${path}`, { method, token: owner.token, ...(body && { body }) });

test("a write answers with the turn that undoes it, once", async () => {
  const { customerId } = owner.records;
  const before = (await send("GET", `/customers/${customerId}`)).json;
  const changed = await send("PATCH", `/customers/${customerId}`, { city: "Graz", version: before.version });
  expect(changed.json).toMatchObject({ city: "Graz" });
  const turn = changed.headers.get("x-turn-id") ?? "";
  expect(turn).toMatch(/^[0-9a-f-]{36}$/);

  const undone = await send("POST", `/turns/${turn}/undo`);
  expect(undone.status).toBe(200);
  // What cannot be undone names no turn.
  expect(undone.headers.get("x-turn-id")).toBeNull();
  expect((await send("GET", `/customers/${customerId}`)).json).toMatchObject({ city: before.city });
  expect((await send("POST", `/turns/${turn}/undo`)).status).toBe(409);
});

test("what was made is 201, and gone when it is undone", async () => {
  const made = await send("POST", "/customers", { name: "Berger Brothers", country: "at" });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({ name: "Berger Brothers", country: "AT", version: 1 });
  await send("POST", `/turns/${made.headers.get("x-turn-id")}/undo`);
  expect((await send("GET", `/customers/${made.json.id}`)).status).toBe(404);
});

test("an undo changes nothing once somebody has changed the record again", async () => {
  const made = await send("POST", "/tasks", { body: "Call back" });
  await send("PATCH", `/activities/${made.json.id}`, { body: "Call back twice" });
  const undone = await send("POST", `/turns/${made.headers.get("x-turn-id")}/undo`);
  expect(undone.status).toBe(409);
  expect(undone.json.conflicts).toEqual([{ table: "activities", recordId: made.json.id, reason: "changed_since" }]);
});

test("a change over somebody else's is 409 with the record as it is now", async () => {
  const { dealId } = owner.records;
  const { version } = (await send("GET", `/deals/${dealId}`)).json;
  expect((await send("PATCH", `/deals/${dealId}`, { amount: "99.50", version })).status).toBe(200);
  const late = await send("PATCH", `/deals/${dealId}`, { title: "Shelving", version });
  expect(late.status).toBe(409);
  expect(late.json).toMatchObject({ code: "conflict", record: { id: dealId, amount: { amount: "99.50", currency: "EUR" } } });
});

test("a text that no database can hold, and an amount beyond all bounds, are 400", async () => {
  const { customerId } = owner.records;
  expect((await send("POST", "/customers", { name: "a\0b" })).status).toBe(400);
  const deal = { title: "Too much", customer: customerId, amount: "9".repeat(30), closeDate: "2026-12-01" };
  expect((await send("POST", "/deals", deal)).status).toBe(400);
});
