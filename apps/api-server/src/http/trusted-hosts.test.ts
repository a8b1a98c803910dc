import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { trustedHosts } from "./trusted-hosts.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test.each(["http://localhost:3001", "http://127.0.0.1:3001", "http://[::1]:3001"])("answers at %s", async (origin) => {
  expect((await server.app.request(`${origin}/health`)).status).toBe(200);
});

test.each(["/", "/health", "/api/v1/auth/demo", "/api/auth/get-session"])(
  "refuses %s under a name that somebody pointed at this machine",
  async (path) => {
    const answer = await server.app.request(`http://rebound.example${path}`);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "forbidden" });
  },
);

test("off the loopback interface any name will do; on it, the public one too", () => {
  expect(trustedHosts({ host: "0.0.0.0", publicUrl: undefined })).toBeNull();
  expect(trustedHosts({ host: "127.0.0.1", publicUrl: "https://crm.example.com" })).toContain("crm.example.com");
});
