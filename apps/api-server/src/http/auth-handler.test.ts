import { newId } from "@omni/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let session: string;

beforeAll(async () => {
  server = await startTestServer();
  ({ session } = await server.found("Ours"));
});
afterAll(() => server.close());

const odd = ["x", "' or 1=1 --", "\u0000", "🙂", "../..", "x".repeat(3000), ""];

test.each<[string, (value: string) => object]>([
  ["set-active", (value) => ({ organizationId: value })],
  ["update", (value) => ({ organizationId: value, data: { name: "x" } })],
  ["delete", (value) => ({ organizationId: value })],
  ["remove-member", (value) => ({ memberIdOrEmail: value })],
  ["update-member-role", (value) => ({ memberId: value, role: "admin" })],
  ["accept-invitation", (value) => ({ invitationId: value })],
  ["cancel-invitation", (value) => ({ invitationId: value })],
  ["create", (value) => ({ name: value, slug: `${value}${newId()}` })],
])("what is no id, or no text, at organization/%s is the client's mistake, not ours", async (path, bodyOf) => {
  for (const value of odd) {
    const body = bodyOf(value);
    const answer = await server.request(`/api/auth/organization/${path}`, { method: "POST", token: session, body });
    expect(answer.status, `${JSON.stringify(value).slice(0, 40)}: ${answer.text}`).toBeLessThan(500);
    // Without an id some mean the team that one is in.
    if (path !== "create" && value !== "") expect(answer.status).toBeGreaterThanOrEqual(400);
  }
});

test.each(["get-full-organization?organizationId=", "list-members?organizationId=", "get-invitation?id=", "check-slug?slug="])(
  "nor in an address: %s",
  async (path) => {
    for (const value of odd) {
      const answer = await server.request(`/api/auth/organization/${path}${encodeURIComponent(value)}`, { token: session });
      expect(answer.status, answer.text).toBeLessThan(500);
    }
  },
);

test("a value that the database cannot take is a problem 400 like all others", async () => {
  const body = { organizationId: "x" };
  const answer = await server.request("/api/auth/organization/set-active", { method: "POST", token: session, body });
  expect(answer).toMatchObject({ status: 400, json: { code: "invalid", status: 400 } });
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
});

test("its answers have the headers that all answers have, and its own", async () => {
  const answer = await server.request("/api/auth/sign-out", { method: "POST", token: session, body: {} });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.getSetCookie().join()).toContain("Max-Age=0");
});
