import { type Access, type Actor, newId, OmniError, type Permission, type TransactionMode } from "@omni/core";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { accessFor, agentOf, userOf } from "./testing/access.ts";
import { type FilledTeam, fillTeam } from "./testing/fill-team.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam, type TestTeam } from "./testing/test-team.ts";

let database: Database;
let ours: TestTeam;
let theirs: TestTeam;
let mine: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  ours = await createTestTeam(database, "Ours");
  theirs = await createTestTeam(database, "Theirs");
  mine = await fillTeam(database, ours);
  await fillTeam(database, theirs, "Südwind");
});
afterAll(() => database.close());

const accessOf = (actor: Actor, permission: Permission = "customers:read", own: Partial<Access> = {}) =>
  accessFor({ actor, teamId: ours.teamId }, permission, own);

/** A lock that no rollback lifts: the trace of a statement that ran in a transaction which was refused. */
const trace = 424_242;

async function attempt(access: Access, mode: TransactionMode): Promise<{ error: unknown; statement: unknown; traces: bigint }> {
  let statement: unknown = "was never sent";
  const error = await database
    .transact(access, mode, async (tx) => {
      statement = await tx.execute(sql`select pg_advisory_lock(${trace})`).then(
        () => "ran",
        (cause: unknown) => cause,
      );
      if (statement !== "ran") throw statement;
    })
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  const [row] = await database.client<{ traces: bigint }[]>`
    select count(*) as traces from pg_locks where locktype = 'advisory' and objid = ${trace}
      and database = (select oid from pg_database where datname = current_database())`;
  return { error, statement, traces: row?.traces ?? -1n };
}

interface KeyOptions {
  readonly permissions?: readonly Permission[];
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

async function makeKey(
  kind: "service" | "agent",
  { permissions = [], expiresAt, revokedAt }: KeyOptions = {},
): Promise<string> {
  const id = newId();
  await database.client`insert into api_keys (team_id, id, name, kind, secret_hash, permissions, member_id, expires_at, revoked_at)
    select ${ours.teamId}, ${id}, 'key', ${kind}, ${id}, ${[...permissions]}, m.id, ${expiresAt ?? null}, ${revokedAt ?? null}
    from members m where m.team_id = ${ours.teamId} and m.user_id = ${mine.ownerId}`;
  return id;
}

async function serviceKey(options: KeyOptions = { permissions: ["customers:read"] }): Promise<Actor> {
  return { kind: "apiKey", keyKind: "service", keyId: await makeKey("service", options) };
}

async function agentKey(onBehalfOf: string): Promise<Actor> {
  return { kind: "apiKey", keyKind: "agent", keyId: await makeKey("agent"), onBehalfOf };
}

const past = new Date(Date.now() - 1000).toISOString();
const permissions = ["customers:read"] as const;

const refused: readonly [string, OmniError["code"], () => Access | Promise<Access>][] = [
  ["somebody nobody knows", "forbidden", () => accessOf({ kind: "user", userId: newId() })],
  ["a member of another team", "forbidden", () => accessOf(theirs.owner.actor)],
  ["an unknown team's member", "forbidden", () => accessOf(ours.owner.actor, "customers:read", { teamId: newId() })],
  ["a role without the permission", "forbidden", async () => accessOf((await ours.member("viewer")).actor, "deals:write")],
  ["an agent for such a role", "forbidden", async () => accessOf(agentOf(await ours.member("viewer")), "deals:write")],
  ["an agent for nobody", "forbidden", () => accessOf({ kind: "agent", agent: "sales", onBehalfOf: newId() })],
  ["a service key without it", "forbidden", async () => accessOf(await serviceKey({ permissions: ["deals:read"] }))],
  ["a key nobody knows", "unauthenticated", () => accessOf({ kind: "apiKey", keyKind: "service", keyId: newId() })],
  ["a revoked key", "unauthenticated", async () => accessOf(await serviceKey({ permissions, revokedAt: past }))],
  ["an expired key", "unauthenticated", async () => accessOf(await serviceKey({ permissions, expiresAt: past }))],
  [
    "a key of another team",
    "unauthenticated",
    async () => accessOf(await serviceKey(), "customers:read", { teamId: theirs.teamId }),
  ],
  ["an agent's key for nobody", "forbidden", async () => accessOf(await agentKey(newId()))],
  [
    "an agent's key that says it is a service",
    "forbidden",
    async () => accessOf({ kind: "apiKey", keyKind: "service", keyId: await makeKey("agent", { permissions }) }),
  ],
];

describe.each(refused)("%s", (_, code, access) => {
  test.each(["read", "write", "preview"] as const)(`is ${code} in a %s transaction, and no statement ran`, async (mode) => {
    const { error, statement, traces } = await attempt(await access(), mode);
    expect(error).toSatisfy((it) => OmniError.is(it, code));
    expect(traces).toBe(0n);
    // A statement leaves with the binding; PostgreSQL then passes over it, or says that its transaction has failed.
    expect(["25P02", "OM401", "OM403"]).toContain((statement as { code: string }).code);
  });
});

test("a role that may not is told so in words, and named for programs", async () => {
  const { error } = await attempt(accessOf((await ours.member("viewer")).actor, "deals:write"), "read");
  expect(error).toMatchObject({
    message: "The role “viewer” may not change deals. Ask an owner or an administrator of the team.",
    details: { reason: "role_permission", role: "viewer", permission: "deals:write" },
  });
});

describe("who is let in, and as what", () => {
  test.each<[string, () => Access | Promise<Access>, string]>([
    ["the owner", () => accessOf(ours.owner.actor), "owner"],
    ["a viewer who reads", async () => accessOf((await ours.member("viewer")).actor), "viewer"],
    ["an agent", async () => accessOf(agentOf(await ours.member("member")), "deals:write"), "member"],
    ["a service key", async () => accessOf(await serviceKey()), "service"],
    [
      "a key that ends later",
      async () => accessOf(await serviceKey({ permissions, expiresAt: "2999-01-01T00:00:00Z" })),
      "service",
    ],
    ["an agent's key", async () => accessOf(await agentKey(mine.ownerId)), "owner"],
    ["our own job", () => accessOf({ kind: "system", job: "mail" }), "system"],
  ])("%s", async (_, access, role) => {
    const [row] = await database.transact(await access(), "read", (tx) =>
      tx.execute<{ role: string; user: string; names: string[] }>(
        sql`select current_setting('app.role') as role, current_user::text as user, array(select name from customers) as names`,
      ),
    );
    expect(row).toEqual({ role, user: "omni_app", names: ["Nordlicht Logistik"] });
  });

  test("the trace that the refusals are checked by is left by a statement that runs", async () => {
    const { error, traces } = await attempt(accessOf(ours.owner.actor), "read");
    expect({ error, traces }).toEqual({ error: undefined, traces: 1n });
    await database.client`select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and objid = ${trace} and pid <> pg_backend_pid()`;
    await database.client`select pg_advisory_unlock_all()`;
  });
});

describe("rights are read anew with every call", () => {
  test("a member who left is out with the next one, and so is that member's key", async () => {
    const leaver = await ours.member("member");
    const access = accessOf(leaver.actor);
    await database.transact(access, "read", async () => undefined);
    const keyId = newId();
    await database.client`insert into api_keys (team_id, id, name, kind, secret_hash, member_id)
      select team_id, ${keyId}, 'key', 'agent', ${keyId}, id from members where user_id = ${userOf(leaver)}`;
    await database.client`delete from auth.member where user_id = ${userOf(leaver)}`;
    await expect(database.transact(access, "read", async () => undefined)).rejects.toMatchObject({ code: "forbidden" });
    const byKey = accessOf({ kind: "apiKey", keyKind: "agent", keyId, onBehalfOf: userOf(leaver) });
    await expect(database.transact(byKey, "read", async () => undefined)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("a role that changed counts from the next one", async () => {
    const changing = await ours.member("viewer");
    const access = accessOf(changing.actor, "deals:write");
    await expect(database.transact(access, "read", async () => undefined)).rejects.toMatchObject({ code: "forbidden" });
    await database.client`update auth.member set role = 'member' where user_id = ${userOf(changing)}`;
    await database.transact(access, "read", async () => undefined);
  });
});
