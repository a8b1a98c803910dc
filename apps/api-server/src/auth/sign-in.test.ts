import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { demoCredentials } from "./demo-account.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe("from nothing to work", () => {
  test("one signs up, founds a team, and its records are there; before, everything else is forbidden", async () => {
    const person = await server.signUp("Ana");
    const before = await server.request("/api/v1/customers", { token: person.token });
    expect(before).toMatchObject({ status: 403, json: { code: "forbidden", status: 403 } });
    expect(before.json.detail).toMatch(/no team/);

    const founded = await server.request("/api/auth/organization/create", {
      method: "POST",
      token: person.session,
      body: { name: "Ana & Co", slug: "ana-co" },
    });
    expect(founded.status).toBe(200);
    const token = await server.renew(person.session);
    expect(decodeJwt(token)).toMatchObject({ sub: person.userId, team: founded.json.id });
    const team = await server.request("/api/v1/team", { token });
    expect(team).toMatchObject({ status: 200, json: { id: founded.json.id, name: "Ana & Co", role: "owner", isDemo: false } });
    const stages = await server.request<{ data: { name: string }[] }>("/api/v1/deal-stages", { token });
    expect(stages.json.data.map(({ name }) => name)).toEqual(["Lead", "Qualified", "Proposal", "Negotiation", "Won", "Lost"]);
    expect((await server.request("/api/v1/customers", { token })).json).toEqual({ data: [], nextCursor: null });
  });

  test("an access token lives a quarter of an hour, and names no more than person, team and session", async () => {
    const { exp = 0, iat = 0, ...claims } = decodeJwt((await server.signUp()).token);
    expect(exp - iat).toBe(15 * 60);
    expect(Object.keys(claims).toSorted()).toEqual(["aud", "iss", "sid", "sub", "team"]);
  });

  test("signing out ends the session: no token is given for it any more", async () => {
    const person = await server.signUp();
    expect((await server.request("/api/auth/sign-out", { method: "POST", token: person.session, body: {} })).status).toBe(200);
    expect((await server.request("/api/auth/token", { token: person.session })).status).toBe(401);
  });

  test("a wrong password, an unknown address and a short password get in nowhere", async () => {
    const { email } = await server.signUp();
    const signIn = (body: object) => server.request("/api/auth/sign-in/email", { method: "POST", body });
    const wrong = await signIn({ email, password: "not this one at all" });
    const unknown = await signIn({ email: "nobody@test.example", password: "not this one at all" });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    // The same words: nobody learns which addresses have accounts.
    expect(unknown.json.message).toBe(wrong.json.message);
    const short = await server.request("/api/auth/sign-up/email", {
      method: "POST",
      body: { name: "x", email: "x@test.example", password: "short" },
    });
    expect(short.status).toBe(400);
  });
});

describe("membership is read anew with every call", () => {
  test("a token of somebody who left the team opens nothing, though it has not run out", async () => {
    const { token, userId, teamId } = await server.found("Leavers");
    const successor = await server.signUp("Successor");
    await server.deps.database.client`insert into auth.member (id, organization_id, user_id, role)
      values (gen_random_uuid(), ${teamId}, ${successor.userId}, 'owner')`;
    expect((await server.request("/api/v1/customers", { token })).status).toBe(200);
    await server.deps.database.client`delete from auth.member where user_id = ${userId}`;
    expect(await server.request("/api/v1/customers", { token })).toMatchObject({ status: 403, json: { code: "forbidden" } });
  });

  test("a person cannot make another team the active one", async () => {
    const [mine, theirs] = [await server.found("Mine"), await server.found("Theirs")];
    const moved = await server.request("/api/auth/organization/set-active", {
      method: "POST",
      token: mine.session,
      body: { organizationId: theirs.teamId },
    });
    expect(moved.status).toBe(403);
    expect(decodeJwt(await server.renew(mine.session)).team).not.toBe(theirs.teamId);
    const forced = await server.request("/api/v1/customers", { token: await server.renew(mine.session) });
    expect(forced.text).not.toContain(theirs.records.customerId);
  });

  test("a member who is no administrator invites nobody and raises nobody, not even oneself", async () => {
    const owner = await server.found("Roles");
    const member = await server.signUp("Plain");
    await server.deps.database.client`insert into auth.member (id, organization_id, user_id, role)
      values (gen_random_uuid(), ${owner.teamId}, ${member.userId}, 'member')`;
    const [own] = await server.deps.database.client<
      { id: string }[]
    >`select id from auth.member where user_id = ${member.userId}`;
    const attempts = [
      ["/api/auth/organization/update-member-role", { memberId: own?.id, role: "owner", organizationId: owner.teamId }],
      ["/api/auth/organization/invite-member", { email: "friend@test.example", role: "admin", organizationId: owner.teamId }],
      ["/api/auth/organization/delete", { organizationId: owner.teamId }],
    ] as const;
    for (const [path, body] of attempts) {
      const { status } = await server.request(path, { method: "POST", token: member.session, body });
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
    }
    const [row] = await server.deps.database.client`select role from members where user_id = ${member.userId}`;
    expect(row).toEqual({ role: "member" });
  });
});

describe("the demo company", () => {
  let demo: TestServer;
  beforeAll(async () => {
    demo = await startTestServer({}, { OMNI_DEMO: "on", OMNI_DEMO_SCALE: "0.02" });
  }, 120_000);
  afterAll(() => demo.close());

  const signIn = () => demo.request<{ accessToken: string }>("/api/v1/auth/demo", { method: "POST" });

  test("is open to everybody while nothing else lives here", async () => {
    const answer = await signIn();
    expect(answer).toMatchObject({
      status: 200,
      json: { user: { email: demoCredentials.email }, team: { isDemo: true, role: "owner" } },
    });
    const invoices = await demo.request<{ data: unknown[] }>("/api/v1/invoices", { token: answer.json.accessToken });
    expect(invoices.json.data.length).toBeGreaterThan(3);
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    const renewed = await demo.request("/api/auth/token", { headers: { cookie } });
    expect(renewed.status).toBe(200);
  });

  test("is closed the moment somebody has an account, team or not; who is in stays in", async () => {
    const { accessToken } = (await signIn()).json;
    await demo.signUp("First customer");
    expect(await signIn()).toMatchObject({ status: 403, json: { code: "forbidden" } });
    expect((await demo.request("/api/v1/team", { token: accessToken })).status).toBe(200);
  });

  test("is closed to those who know its password, too", async () => {
    const { email, password } = demoCredentials;
    const answer = await demo.request("/api/auth/sign-in/email", { method: "POST", body: { email, password } });
    expect(answer.status).toBe(403);
  });
});

test("where there is no demo, there is no demo sign-in", async () => {
  expect(await server.request("/api/v1/auth/demo", { method: "POST" })).toMatchObject({
    status: 403,
    json: { code: "forbidden" },
  });
});
