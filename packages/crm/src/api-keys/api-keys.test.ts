import { type Context, newId, OmniError, type Permission, permissions } from "@omni/core";
import type { Database } from "@omni/db";
import {
  accessFor,
  createTestTeam,
  type FilledTeam,
  fillTeam,
  openTestDatabase,
  type TestTeam,
  userOf,
} from "@omni/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { commands, queries } from "../registry.ts";
import { hashSecret } from "../secrets.ts";
import { askToMove, dealState } from "../testing/deals.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let records: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  records = await fillTeam(database, team);
});
afterAll(() => database.close());

const create = (ctx: Context, input: object) =>
  kernel.command(commands.createApiKey, ctx, { name: "Import", kind: "service", ...input });

/** What the API makes of a secret that somebody sends. */
async function contextOf(secret: string): Promise<Context | undefined> {
  const [key] = await database.client<{ team_id: string; id: string; kind: string; user_id: string }[]>`
    select * from app.find_api_key(${hashSecret(secret)})`;
  if (key === undefined) return undefined;
  const { id: keyId, user_id: onBehalfOf } = key;
  const actor: Context["actor"] =
    key.kind === "agent"
      ? { kind: "apiKey", keyKind: "agent", keyId, onBehalfOf }
      : { kind: "apiKey", keyKind: "service", keyId };
  return { ...team.owner, actor, teamId: key.team_id };
}

async function keyOf(ctx: Context, input: object): Promise<{ id: string; secret: string; as: Context }> {
  const { id, secret } = await create(ctx, input);
  const as = await contextOf(secret);
  if (as === undefined) throw new Error("the key was not found by its secret");
  return { id, secret, as };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (OmniError.is(error) ? error.code : error),
  );
const read = (ctx: Context) => codeOf(kernel.query(queries.getDeal, ctx, { deal: records.dealId }));
const move = (ctx: Context, stage: string) => codeOf(kernel.command(commands.moveDeal, ctx, { deal: records.dealId, stage }));

describe("a key's secret", () => {
  test("is shown once, long enough to guess nothing, and stored only as a digest that no verb gives out", async () => {
    const { id, secret } = await keyOf(team.owner, { permissions: ["deals:read"] });
    expect(secret).toMatch(/^omni_service_[\w-]{43}$/);
    const [row] = await database.client<{ row: string }[]>`select to_jsonb(k)::text as row from api_keys k where id = ${id}`;
    expect(row?.row).toContain(hashSecret(secret));
    expect(row?.row).not.toContain(secret);
    const listed = JSON.stringify(await kernel.query(queries.listApiKeys, team.owner, {}));
    expect(listed).toContain(id);
    expect(listed).not.toContain(secret);
    expect(listed).not.toContain(hashSecret(secret));
  });

  test("is not in the audit trail that people read", async () => {
    const { id, secret } = await keyOf(team.owner, {});
    const { data } = await kernel.query(queries.listAuditEntries, team.owner, { recordId: id });
    expect(data).toHaveLength(1);
    expect(JSON.stringify(data)).not.toContain(secret);
  });

  test("differs from key to key, and another one finds nothing", async () => {
    const [one, other] = [await create(team.owner, {}), await create(team.owner, {})];
    expect(one.secret).not.toBe(other.secret);
    expect(await contextOf(`${one.secret}x`)).toBeUndefined();
  });
});

describe("a service key", () => {
  test("may do what it was given, at once and without a person, and nothing else", async () => {
    const { as } = await keyOf(team.owner, { permissions: ["deals:read", "deals:write"] });
    expect(await read(as)).toBe("done");
    expect(await move(as, "Proposal")).toBe("done");
    expect(await codeOf(kernel.query(queries.listInvoices, as, {}))).toBe("forbidden");
    expect(await codeOf(kernel.query(queries.listApiKeys, as, {}))).toBe("forbidden");
    const [entry] = await database.client`
      select actor_kind, user_id from audit_log where record_id = ${records.dealId} order by sequence desc limit 1`;
    expect(entry).toEqual({ actor_kind: "apiKey", user_id: null });
  });

  test("without permissions may do nothing", async () => {
    const { as } = await keyOf(team.owner, {});
    expect(await read(as)).toBe("forbidden");
    expect(await codeOf(kernel.query(queries.getTeam, as, {}))).toBe("forbidden");
  });

  test("sees no conversation of anybody, whatever it was given", async () => {
    const { as } = await keyOf(team.owner, { permissions: [...permissions] });
    expect(await codeOf(kernel.query(queries.listChats, as, {}))).toBe("forbidden");
    expect(await codeOf(kernel.query(queries.getChat, as, { id: records.chatId }))).toBe("forbidden");
  });

  test("has at most the rights that its maker has now", async () => {
    const admin = await team.member("admin");
    const { as } = await keyOf(admin, { permissions: ["deals:read", "deals:write"] });
    expect(await move(as, "Qualified")).toBe("done");
    await database.client`update auth.member set role = 'viewer' where user_id = ${userOf(admin)}`;
    expect(await move(as, "Lead")).toBe("forbidden");
    expect(await read(as)).toBe("done");
    await database.client`update auth.member set role = 'admin' where user_id = ${userOf(admin)}`;
    expect(await move(as, "Lead")).toBe("done");
  });

  test("makes no keys, whatever it was given", async () => {
    const { as } = await keyOf(team.owner, { permissions: ["api-keys:manage"] });
    expect(await codeOf(create(as, {}))).toBe("forbidden");
  });
});

describe("an agent's key", () => {
  test("reads as the person who made it, and what it would change waits for that person", async () => {
    const { as } = await keyOf(team.owner, { kind: "agent" });
    expect(await read(as)).toBe("done");
    const before = await dealState(database, records.dealId);
    await askToMove(kernel, as, records.dealId, "Won");
    expect(await dealState(database, records.dealId)).toEqual(before);

    // The request came over REST, in no turn of a conversation: it gets one of its own, so that it can be undone.
    const [approval] = (await kernel.query(queries.listApprovals, team.owner, { status: ["pending"] })).data;
    expect(approval).toMatchObject({ verb: "deals.move", userId: userOf(team.owner) });
    const approvalId = approval?.id ?? "";
    expect(await codeOf(kernel.decide(as, { approvalId, decision: "approve" }))).toBe("forbidden");
    expect(await kernel.decide(team.owner, { approvalId, decision: "approve" })).toMatchObject({ status: "approved" });
    expect(await dealState(database, records.dealId)).toMatchObject({ stage: "Won" });
    await kernel.command(commands.undoTurn, team.owner, { turnId: approval?.turnId });
    expect(await dealState(database, records.dealId)).toEqual(before);
  });

  test("has its person's rights and no more, whatever permissions it was made with", async () => {
    const { as, id } = await keyOf(team.owner, { kind: "agent", permissions: [...permissions] });
    const viewer = await team.member("viewer");
    await database.client`update api_keys set member_id = (select id from members where user_id = ${userOf(viewer)}) where id = ${id}`;
    const asViewer: Context = { ...as, actor: { kind: "apiKey", keyKind: "agent", keyId: id, onBehalfOf: userOf(viewer) } };
    expect(await read(asViewer)).toBe("done");
    expect(await move(asViewer, "Lost")).toBe("forbidden");
    expect(await codeOf(kernel.query(queries.listApiKeys, asViewer, {}))).toBe("forbidden");
  });

  test("sees no conversation and no memory of its person", async () => {
    const { as } = await keyOf(team.owner, { kind: "agent" });
    expect((await kernel.query(queries.listChats, team.owner, {})).data).toHaveLength(1);
    expect(await codeOf(kernel.query(queries.listChats, as, {}))).toBe("forbidden");
    expect(await codeOf(kernel.query(queries.getChat, as, { id: records.chatId }))).toBe("forbidden");
    expect(await codeOf(kernel.query(queries.listMemories, as, {}))).toBe("forbidden");
    const seen = await database.transact(accessFor(as, "deals:read"), "read", (tx) =>
      tx.execute(sql`select id from chats union all select id from messages union all select id from working_memories`),
    );
    expect(seen).toEqual([]);
  });

  test("that was revoked before the decision ends the wish: nothing is done, and the person is not taken for signed out", async () => {
    const { as, id } = await keyOf(team.owner, { kind: "agent" });
    const { id: approvalId } = await askToMove(kernel, as, records.dealId, "Lost");
    await kernel.command(commands.revokeApiKey, team.owner, { id });
    const outcome = await kernel.decide(team.owner, { approvalId, decision: "approve" });
    expect(outcome).toMatchObject({ status: "failed", error: { message: "This API key is not valid any more." } });
    expect((await dealState(database, records.dealId))?.stage).not.toBe("Lost");
  });
});

describe("the end of a key", () => {
  test("is its revocation, which takes effect with the next call and cannot be repeated", async () => {
    const { as, id, secret } = await keyOf(team.owner, { permissions: ["deals:read"] });
    expect(await read(as)).toBe("done");
    expect((await kernel.command(commands.revokeApiKey, team.owner, { id })).revokedAt).not.toBeNull();
    expect(await read(as)).toBe("unauthenticated");
    expect(await contextOf(secret)).toBeUndefined();
    expect(await codeOf(kernel.command(commands.revokeApiKey, team.owner, { id }))).toBe("not_found");
  });

  test("is the moment it was made for", async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    const { as } = await keyOf(team.owner, { permissions: ["deals:read"], expiresAt });
    expect(await read(as)).toBe("done");
    expect(await read({ ...as, clock: { now: () => new Date(Date.parse(expiresAt)) } })).toBe("unauthenticated");
  });
});

describe("nobody hands out more than they have", () => {
  test("an administrator can grant everything an administrator has", async () => {
    expect(await codeOf(create(await team.member("admin"), { permissions: [...permissions] }))).toBe("done");
  });

  test.each(["member", "accountant", "viewer"] as const)("a %s makes no keys at all", async (role) => {
    expect(await codeOf(create(await team.member(role), { permissions: ["customers:read"] }))).toBe("forbidden");
  });

  test("a permission that does not exist is refused", async () => {
    expect(await codeOf(create(team.owner, { permissions: ["deals:own" as Permission] }))).toBe("invalid");
  });

  test("a key of another team is not there to be revoked", async () => {
    const other = await createTestTeam(database, "Others");
    const { id } = await create(team.owner, {});
    expect(await codeOf(kernel.command(commands.revokeApiKey, other.owner, { id }))).toBe("not_found");
    expect(await codeOf(kernel.command(commands.revokeApiKey, other.owner, { id: newId() }))).toBe("not_found");
  });
});
