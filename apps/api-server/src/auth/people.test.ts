/** Who gets in, as what, and who does not: sign-up, invitations, roles, passwords, sessions – over HTTP, as people meet them. */
import { newId } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mail } from "../mail/mailer.ts";
import { type Answer, type JsonObject, type Person, startTestServer, type TestServer } from "../testing/test-server.ts";
import { resetPath } from "./reset-token.ts";

const password = "correct horse battery";
const another = "another horse battery";
const mails: Mail[] = [];
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    mailer: {
      async send(mail) {
        mails.push(mail);
      },
    },
  });
});
afterAll(() => server.close());

const post = <Json = JsonObject>(path: string, body: unknown, token?: string) =>
  server.request<Json>(path, { method: "POST", body, token });
const signIn = (email: string, secret = password) => post("/api/auth/sign-in/email", { email, password: secret });
const cookieOf = ({ headers }: Answer<unknown>) =>
  headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");

interface Invited {
  readonly id: string;
  readonly path: string;
  readonly link: string | null;
  readonly isSent: boolean;
}

async function invite(by: Person, email: string, role = "member"): Promise<Answer<Invited>> {
  return post<Invited>("/api/v1/invitations", { email, role }, by.token);
}

const accept = ({ path }: Invited, body: object, token?: string) => post(`/api/v1/auth${path}/accept`, body, token);

/** Somebody of the owner's team with a role, through an invitation. */
async function colleague(owner: Person, role: string): Promise<Person> {
  const email = `${newId()}@test.example`;
  const { json } = await invite(owner, email, role);
  const accepted = await accept(json, { name: `A ${role}`, password });
  expect(accepted.status, accepted.text).toBe(200);
  const session = String((await signIn(email)).json.token);
  const { id } = accepted.json.user as { id: string };
  return { userId: id, email, teamId: owner.teamId, session, token: await server.renew(session) };
}

describe("an invitation", () => {
  test("is sent, opens what it says, makes an account and a member once, and is spent", async () => {
    const owner = await server.found("Inviters");
    const email = `${newId()}@test.example`;
    mails.length = 0;
    const { status, json: invited } = await invite(owner, email.toUpperCase(), "accountant");
    expect([status, invited.isSent]).toEqual([201, true]);
    // Nobody told this server its public address.
    expect(invited.link).toBeNull();
    expect(mails).toEqual([
      {
        to: email,
        subject: "Inviters invites you to Inviters",
        text: expect.stringContaining(`http://localhost:3001${invited.path}`),
      },
    ]);
    const shown = await server.request(`/api/v1/auth${invited.path}`);
    expect(shown.json).toMatchObject({ team: "Inviters", email, role: "accountant", invitedBy: "Inviters", hasAccount: false });

    const answer = await accept(invited, { name: "Ada", password });
    expect(answer).toMatchObject({ status: 200, json: { teamId: owner.teamId, user: { email, name: "Ada" } } });
    const token = await server.request<{ token: string }>("/api/auth/token", { headers: { cookie: cookieOf(answer) } });
    const team = await server.request("/api/v1/team", { token: token.json.token });
    expect(team.json).toMatchObject({ id: owner.teamId, role: "accountant" });
    expect((await accept(invited, { name: "Ada", password })).status).toBe(409);
    expect((await server.request(`/api/v1/auth${invited.path}`)).status).toBe(409);
    const [entry] = await server.deps.database.client<{ user: string; verb: string }[]>`
      select user_id as user, verb from public.audit_log where record_table = 'members' and team_id = ${owner.teamId}
      order by sequence desc limit 1`;
    expect(entry).toEqual({ user: (answer.json.user as { id: string }).id, verb: "invitations.accept" });
  });

  test("of somebody who has an account takes their password, and no other", async () => {
    const [owner, guest] = [await server.found("Hosts"), await server.found("Guests")];
    const { json } = await invite(owner, guest.email);
    expect((await server.request(`/api/v1/auth${json.path}`)).json).toMatchObject({ hasAccount: true });
    expect((await accept(json, { name: "Mallory", password: another })).status).toBe(401);
    expect((await accept(json, {})).status).toBe(400);
    const answer = await accept(json, { password });
    expect(answer.status).toBe(200);
    // The session that accepted is in the new team; the one that was there stays where it was.
    const { json: renewed } = await server.request<{ token: string }>("/api/auth/token", {
      headers: { cookie: cookieOf(answer) },
    });
    expect((await server.request("/api/v1/team", { token: renewed.token })).json).toMatchObject({
      id: owner.teamId,
      role: "member",
    });
    expect((await server.request("/api/v1/team", { token: await server.renew(guest.session) })).json.id).toBe(guest.teamId);
  });

  test("is accepted with the session of its address, and with nobody else's", async () => {
    const [owner, right, wrong] = [await server.found("Callers"), await server.signUp("Right"), await server.signUp("Wrong")];
    const { json } = await invite(owner, right.email);
    expect((await accept(json, {}, wrong.session)).status).toBe(400);
    expect((await accept(json, {}, right.session)).status).toBe(200);
  });

  test("that was withdrawn, replaced by a newer link, or has run out opens nothing", async () => {
    const owner = await server.found("Withdrawers");
    const email = `${newId()}@test.example`;
    const { json: first } = await invite(owner, email);
    const { json: second } = await invite(owner, email, "viewer");
    expect(second.id).toBe(first.id);
    expect((await server.request(`/api/v1/auth${first.path}`)).status).toBe(404);
    expect((await server.request(`/api/v1/auth${second.path}`)).json).toMatchObject({ role: "viewer" });
    await server.request(`/api/v1/invitations/${second.id}`, { method: "DELETE", token: owner.token });
    expect((await accept(second, { name: "Ada", password })).status).toBe(409);

    const { json: third } = await invite(owner, email);
    await server.deps.database.client`update invitations set expires_at = now() - interval '1 second' where id = ${third.id}`;
    expect((await accept(third, { name: "Ada", password })).status).toBe(409);
    expect((await signIn(email)).status).toBe(401);
  });

  test("of somebody who is there already, of no address, and of a role that is none or several is refused", async () => {
    const owner = await server.found("Doubles");
    expect((await invite(owner, owner.email)).status).toBe(409);
    for (const [email, role] of [
      ["nobody", "member"],
      ["a@test.example", "admin,owner"],
      ["a@test.example", "god"],
    ] as const)
      expect((await invite(owner, email, role)).status, `${email} ${role}`).toBe(400);
  });
});

describe("roles", () => {
  const members = async (token: string) =>
    (
      await server.request<{ data: { id: string; userId: string; role: string; isYou: boolean }[] }>("/api/v1/members", {
        token,
      })
    ).json.data;
  const setRole = (by: Person, member: string | undefined, role: string) =>
    server.request(`/api/v1/members/${member}`, { method: "PATCH", token: by.token, body: { role } });

  test("of others are changed by administrators, of owners by owners, and the last owner stays one", async () => {
    const owner = await server.found("Ranks");
    const [admin, viewer] = [await colleague(owner, "admin"), await colleague(owner, "viewer")];
    const idOf = async ({ userId }: Person) => (await members(owner.token)).find((each) => each.userId === userId)?.id;
    const [ownerId, adminId, viewerId] = [await idOf(owner), await idOf(admin), await idOf(viewer)];

    expect((await setRole(viewer, adminId, "viewer")).status).toBe(403);
    expect((await setRole(admin, viewerId, "accountant")).json).toMatchObject({ role: "accountant" });
    expect((await setRole(admin, viewerId, "accountant")).status).toBe(409);
    expect((await setRole(admin, viewerId, "owner")).status).toBe(403);
    expect(await setRole(admin, ownerId, "member")).toMatchObject({ status: 403, json: { reason: "owners_only" } });
    expect((await setRole(admin, adminId, "member,owner")).status).toBe(400);
    expect(await setRole(owner, ownerId, "member")).toMatchObject({ status: 409, json: { reason: "last_owner" } });
    const leave = (by: Person, id: string | undefined) => post(`/api/v1/members/${id}/leave`, {}, by.token);
    expect((await leave(owner, ownerId)).status).toBe(409);
    expect((await leave(viewer, adminId)).status).toBe(404);
    expect((await setRole(owner, adminId, "owner")).status).toBe(200);
    expect((await leave(owner, ownerId)).status).toBe(200);
    expect((await server.request("/api/v1/team", { token: owner.token })).status).toBe(403);

    const removed = await server.request(`/api/v1/members/${viewerId}`, { method: "DELETE", token: admin.token });
    expect(removed.status).toBe(200);
    expect((await server.request("/api/v1/team", { token: viewer.token })).status).toBe(403);
    expect((await members(admin.token)).map(({ role, isYou }) => [role, isYou])).toEqual([
      ["owner", true],
      ["viewer", false],
    ]);
  });

  test("of two owners who step down at the same time, one stays", async () => {
    const owner = await server.found("Racers");
    const other = await colleague(owner, "owner");
    const team = await members(owner.token);
    const answers = await Promise.all(
      [owner, other].map((each) => setRole(each, team.find(({ userId }) => userId === each.userId)?.id, "member")),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test("are one a person: the database takes no list of them", async () => {
    const { teamId } = await server.found("Lists");
    const wish = server.deps.database.client`update auth.member set role = 'owner,admin' where organization_id = ${teamId}`;
    await expect(wish.then(() => "taken")).rejects.toMatchObject({ code: "23514" });
  });

  test("say what a page may offer", async () => {
    const owner = await server.found("Offers");
    const accountant = await colleague(owner, "accountant");
    const { json } = await server.request<{ permissions: string[] }>("/api/v1/team", { token: accountant.token });
    expect(json.permissions).toEqual(expect.arrayContaining(["invoices:write", "payments:write", "audit:read"]));
    expect(json.permissions.filter((permission) => /manage|team:write|deals:write/.test(permission))).toEqual([]);
  });

  test("are not to be had through better-auth’s own endpoints", async () => {
    const owner = await server.found("Backdoors");
    for (const path of [
      "invite-member",
      "update-member-role",
      "remove-member",
      "leave",
      "delete",
      "update",
      "accept-invitation",
    ])
      expect((await post(`/api/auth/organization/${path}`, {}, owner.session)).status, path).toBe(404);
  });
});

describe("a password that was forgotten", () => {
  const choose = (token: string, secret = another) => post("/api/v1/auth/passwords", { token, password: secret });
  const tokenOf = (path: string) => path.split("#")[1] ?? "";

  test("is replaced by the link that was sent, once; all sessions end", async () => {
    const person = await server.signUp("Forgetful");
    mails.length = 0;
    const asked = await post("/api/v1/auth/password-resets", { email: person.email.toUpperCase() });
    await server.settled();
    expect([asked.status, asked.json]).toEqual([202, { isSent: true }]);
    const token = /reset-password#(\S+)/.exec(mails[0]?.text ?? "")?.[1] ?? "";
    expect((await choose(token, "short")).status).toBe(400);
    expect((await choose(token)).json).toEqual({ email: person.email });
    expect((await server.request("/api/auth/token", { token: person.session })).status).toBe(401);
    expect([(await signIn(person.email)).status, (await signIn(person.email, another)).status]).toEqual([401, 200]);
    expect((await choose(token, password)).status).toBe(409);
  });

  test("gets no link where there is no such account, and the same answer", async () => {
    mails.length = 0;
    const asked = await post("/api/v1/auth/password-resets", { email: "nobody@test.example" });
    await server.settled();
    expect([asked.status, asked.json, mails]).toEqual([202, { isSent: true }, []]);
  });

  test("is replaced by a link from the command line, which an hour ends, and no other secret makes", async () => {
    const { email } = await server.signUp("Helped");
    const { secret } = server.deps;
    const hour = 60 * 60 * 1000;
    expect((await choose(tokenOf(resetPath(secret, email, new Date(Date.now() - hour - 1000))))).status).toBe(409);
    expect((await choose(tokenOf(resetPath("another secret", email, new Date())))).status).toBe(400);
    const token = tokenOf(resetPath(secret, ` ${email.toUpperCase()}`, new Date()));
    expect((await choose(`${token}x`)).status).toBe(400);
    expect((await choose(tokenOf(resetPath(secret, "nobody@test.example", new Date())))).status).toBe(409);
    expect((await choose(token)).status).toBe(200);
    expect((await choose(token)).status).toBe(409);
  });
});

describe("one’s own account", () => {
  test("has a name, a language and a look, and takes no others", async () => {
    const { session } = await server.signUp("Before");
    expect((await post("/api/auth/update-user", { name: "After", language: "sl", theme: "dark" }, session)).status).toBe(200);
    const { json } = await server.request<{ user: JsonObject }>("/api/auth/get-session", { token: session });
    expect(json.user).toMatchObject({ name: "After", language: "sl", theme: "dark" });
    expect((await post("/api/auth/update-user", { language: "tlh" }, session)).status).toBe(400);
    expect((await post("/api/auth/update-user", { language: null }, session)).status).toBe(200);
  });

  test("has sessions, which are ended one by one or all but this", async () => {
    const { email, session } = await server.signUp("Everywhere");
    const others = [await signIn(email), await signIn(email)].map(({ json }) => String(json.token));
    const list = () => server.request<{ token: string }[]>("/api/auth/list-sessions", { token: session });
    expect((await list()).json).toHaveLength(3);
    expect((await post("/api/auth/revoke-session", { token: others[0] }, session)).status).toBe(200);
    expect((await server.request("/api/auth/token", { token: others[0] })).status).toBe(401);
    expect((await post("/api/auth/revoke-other-sessions", {}, session)).status).toBe(200);
    expect((await list()).json).toHaveLength(1);
    const stranger = await server.signUp("Stranger");
    await post("/api/auth/revoke-session", { token: session }, stranger.session);
    expect((await list()).status).toBe(200);
  });

  test("gets another password for the present one", async () => {
    const { email, session } = await server.signUp("Changer");
    const change = (currentPassword: string) =>
      post("/api/auth/change-password", { currentPassword, newPassword: another, revokeOtherSessions: true }, session);
    expect((await change("a wrong one entirely")).status).toBe(400);
    expect((await change(password)).status).toBe(200);
    expect((await signIn(email, another)).status).toBe(200);
  });
});

describe("where one is invited", () => {
  let closed: TestServer;
  beforeAll(async () => {
    closed = await startTestServer({}, { OMNI_SIGN_UP: "invited", OMNI_LIMIT_SIGN_INS: "3" });
  });
  afterAll(() => closed.close());
  const signUp = (email: string) =>
    closed.request("/api/auth/sign-up/email", { method: "POST", body: { name: "Somebody", email, password } });
  const options = async () => (await closed.request("/api/v1/auth/options")).json;

  test("the first person signs up; after that an address that has an account and one that has none get the same answer", async () => {
    expect(await options()).toEqual({ demo: false, signUp: true, mail: false });
    expect((await signUp("first@test.example")).status).toBe(200);
    expect(await options()).toEqual({ demo: false, signUp: false, mail: false });
    const [known, unknown] = [await signUp("first@test.example"), await signUp("second@test.example")];
    expect([known.status, unknown.status]).toEqual([403, 403]);
    expect(known.text).toBe(unknown.text);
    expect(known.text).toContain("invited");
  });

  test("sign-up, invitations, resets and new passwords are limited by the address they are for", async () => {
    const ask = (path: string, body: object) => closed.request(path, { method: "POST", body });
    const token = (email: string) => resetPath(closed.deps.secret, email, new Date()).split("#")[1];
    const tries: Record<string, () => Promise<Answer<JsonObject>>> = {
      "sign-up": () => signUp("limited@test.example"),
      reset: () => ask("/api/v1/auth/password-resets", { email: "reset@test.example" }),
      password: () => ask("/api/v1/auth/passwords", { token: token("chosen@test.example"), password }),
    };
    for (const [name, attempt] of Object.entries(tries)) {
      const statuses: number[] = [];
      for (let count = 0; count < 4; count++) statuses.push((await attempt()).status);
      expect(statuses.indexOf(429), name).toBe(3);
    }
  });

  test("guesses of an invited person’s password are counted as sign-ins are", async () => {
    const owner = (
      await closed.request<{ token: string }>("/api/auth/sign-in/email", {
        method: "POST",
        body: { email: "first@test.example", password },
      })
    ).json.token;
    const organization = { name: "First", slug: newId() };
    await closed.request("/api/auth/organization/create", { method: "POST", token: owner, body: organization });
    const person = await closed.deps.auth.api.signUpEmail({
      body: { name: "Second", email: "guessed@test.example", password },
    });
    expect(person.user.email).toBe("guessed@test.example");
    const token = await closed.renew(owner);
    const { json } = await closed.request<Invited>("/api/v1/invitations", {
      method: "POST",
      token,
      body: { email: "guessed@test.example", role: "admin" },
    });
    expect(json.isSent).toBe(false);
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      const guess = { password: `${another} ${count}` };
      statuses.push((await closed.request(`/api/v1/auth${json.path}/accept`, { method: "POST", body: guess })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429]);
  });
});
