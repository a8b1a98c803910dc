import { type Context, newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { agentContext, createTestTeam, fillTeam, openTestDatabase, type TestTeam, userContext, userOf } from "@omni/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { queries } from "../registry.ts";
import { askToMove, copyDeal, dealState } from "../testing/deals.ts";

let database: Database;
let kernel: CrmKernel;
let team: TestTeam;
let person: Context;
let template: string;

/** A deal in “Lead” of its own for every test, and an assistant's wish to win it. */
let deal: string;
let approvalId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  team = await createTestTeam(database);
  template = (await fillTeam(database, team)).dealId;
});
afterAll(() => database.close());

beforeEach(async () => {
  person = await team.member("member");
  deal = await copyDeal(database, template);
  approvalId = (await askToMove(kernel, agentContext(person), deal, "Won")).id;
});

const decide = (ctx: Context, decision: "approve" | "decline" = "approve") => kernel.decide(ctx, { approvalId, decision });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (OmniError.is(error) ? error.code : error),
  );
const stage = async () => (await dealState(database, deal))?.stage;
const statusNow = async () => (await kernel.query(queries.getApproval, team.owner, { id: approvalId })).status;
const later = (ctx: Context, hours: number): Context => ({
  ...ctx,
  clock: { now: () => new Date(Date.now() + hours * 3_600_000) },
});

describe("the person the assistant acts for", () => {
  test("approves: the change is made once, as the assistant's, and the approval says by whom and when", async () => {
    expect(await stage()).toBe("Lead");
    expect(await decide(person)).toMatchObject({ status: "approved", result: { stage: { name: "Won" }, version: 2 } });
    expect(await dealState(database, deal)).toEqual({ stage: "Won", probability: 1, isClosed: true });
    const shown = await kernel.query(queries.getApproval, person, { id: approvalId });
    expect(shown).toMatchObject({ status: "approved", decidedBy: userOf(person), agent: "sales", userId: userOf(person) });
    expect(shown.decidedAt).not.toBeNull();

    const { data } = await kernel.query(queries.listAuditEntries, team.owner, { recordId: deal, turnId: shown.turnId });
    expect(data).toMatchObject([
      { actorKind: "agent", actor: "sales", userId: userOf(person), verb: "deals.move", version: 2 },
    ]);
    const events = await database.client`select name, actor from outbox where payload ->> 'dealId' = ${deal}`;
    expect([...events]).toMatchObject([{ name: "deal.moved", actor: { kind: "agent" } }]);
  });

  test("declines: nothing is changed, and it stays declined", async () => {
    expect(await decide(person, "decline")).toEqual({ status: "declined" });
    expect(await codeOf(decide(person))).toBe("conflict");
    expect(await codeOf(decide(person, "decline"))).toBe("conflict");
    expect(await stage()).toBe("Lead");
    expect(await statusNow()).toBe("declined");
  });

  test("cannot approve twice, even after the deal went back to where it was", async () => {
    await decide(person);
    expect(await codeOf(decide(person))).toBe("conflict");
    await database.client`update deals set stage_id = (select stage_id from deals where id = ${template}), probability = 0.1, is_closed = false where id = ${deal}`;
    expect(await codeOf(decide(person))).toBe("conflict");
    expect(await stage()).toBe("Lead");
  });

  test("has a day for it: a minute before its end it works, at its end it is too late", async () => {
    const shown = await kernel.query(queries.getApproval, person, { id: approvalId });
    expect(Date.parse(shown.expiresAt) - Date.parse(shown.requestedAt)).toBe(24 * 3_600_000);
    expect(await codeOf(decide(later(person, 24.01)))).toBe("conflict");
    expect(await codeOf(decide(later(person, 24.01), "decline"))).toBe("conflict");
    expect(await stage()).toBe("Lead");
    expect(await codeOf(decide(later(person, 23.98)))).toBe("done");
    expect(await stage()).toBe("Won");
  });

  test("deciding twice at once, decides once", async () => {
    const outcomes = await Promise.all([
      codeOf(decide(person)),
      codeOf(decide(person)),
      codeOf(decide(person, "decline")),
      codeOf(decide(team.owner)),
    ]);
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "conflict", "done"]);
    expect(await stage()).toBe((await statusNow()) === "approved" ? "Won" : "Lead");
    const [moves] = await database.client<{ count: bigint }[]>`
      select count(*) from audit_log where record_id = ${deal} and action = 'update'`;
    expect(moves?.count).toBe((await statusNow()) === "approved" ? 1n : 0n);
  });
});

describe("who else may decide", () => {
  test.each(["owner", "admin"] as const)("a %s of the team may", async (role) => {
    const administrator = await team.member(role);
    expect(await decide(administrator)).toMatchObject({ status: "approved" });
    expect(await kernel.query(queries.getApproval, person, { id: approvalId })).toMatchObject({
      decidedBy: userOf(administrator),
    });
  });

  test.each(["member", "accountant", "viewer"] as const)("another %s may not", async (role) => {
    const colleague = await team.member(role);
    for (const decision of ["approve", "decline"] as const) expect(await codeOf(decide(colleague, decision))).toBe("forbidden");
    expect(await statusNow()).toBe("pending");
  });

  test("a person of another team does not find it", async () => {
    const other = await createTestTeam(database, "Others");
    for (const decision of ["approve", "decline"] as const)
      expect(await codeOf(decide(other.owner, decision))).toBe("not_found");
    expect(await statusNow()).toBe("pending");
  });

  test("a stranger, a person of no team and somebody who says to be of this team may not", async () => {
    const other = await createTestTeam(database, "Others");
    for (const stranger of [
      userContext(newId(), team.teamId),
      { ...person, teamId: null },
      { ...other.owner, teamId: team.teamId },
    ]) {
      expect(await codeOf(decide(stranger))).toBe("forbidden");
    }
    expect(await statusNow()).toBe("pending");
  });

  test("no program may: neither the assistant, nor an agent's key, nor a service key that has the permission", async () => {
    const [key] = await database.client<{ id: string }[]>`
      insert into api_keys (team_id, id, name, kind, secret_hash, permissions, member_id)
      select team_id, ${newId()}, 'key', 'service', ${newId()}, '{approvals:decide,deals:write}', id from members
      where user_id = ${userOf(person)} returning id`;
    const programs: Context["actor"][] = [
      { kind: "agent", agent: "sales", onBehalfOf: userOf(person) },
      { kind: "agent", agent: "sales", onBehalfOf: userOf(team.owner) },
      { kind: "apiKey", keyKind: "agent", keyId: key?.id ?? "", onBehalfOf: userOf(person) },
      { kind: "apiKey", keyKind: "service", keyId: key?.id ?? "" },
    ];
    for (const actor of programs) {
      for (const decision of ["approve", "decline"] as const) {
        expect(await codeOf(decide({ ...person, actor }, decision)), JSON.stringify(actor)).toBe("forbidden");
      }
    }
    expect(await statusNow()).toBe("pending");
  });
});

describe("rights that were withdrawn between the wish and the decision", () => {
  const setRole = (role: string) => database.client`update auth.member set role = ${role} where user_id = ${userOf(person)}`;

  test("stop the person, who may not write deals any more", async () => {
    await setRole("accountant");
    expect(await codeOf(decide(person))).toBe("forbidden");
    expect(await stage()).toBe("Lead");
  });

  test("stop an administrator too: the assistant acts with the rights of the person it acts for", async () => {
    await setRole("viewer");
    expect(await codeOf(decide(team.owner))).toBe("forbidden");
    expect(await stage()).toBe("Lead");
    expect(await codeOf(decide(team.owner, "decline"))).toBe("done");
  });

  test("stop everybody when the person has left the team", async () => {
    await database.client`delete from auth.member where user_id = ${userOf(person)}`;
    for (const ctx of [person, team.owner]) expect(await codeOf(decide(ctx))).toBe("forbidden");
    expect(await stage()).toBe("Lead");
  });
});
