import { type Context, newId, OmniError, roles, rolesWith } from "@omni/core";
import type { Database } from "@omni/db";
import {
  agentContext,
  createTestTeam,
  type FilledTeam,
  fillTeam,
  openTestDatabase,
  type TestTeam,
  userContext,
} from "@omni/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "./crm-kernel.ts";
import { commands, queries } from "./registry.ts";
import { commandCases, queryCases, type VerbCase } from "./testing/verb-cases.ts";

let database: Database;
let kernel: CrmKernel;
let ours: TestTeam;
let theirs: TestTeam;
let mine: FilledTeam;
let other: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  ours = await createTestTeam(database, "Ours");
  theirs = await createTestTeam(database, "Theirs");
  mine = await fillTeam(database, ours, "Südwind");
  other = await fillTeam(database, theirs, "Nordlicht");
});
afterAll(() => database.close());

interface Swept extends VerbCase {
  readonly name: string;
  readonly declared: string;
  readonly isWrite: boolean;
  readonly call: (ctx: Context, input: unknown) => Promise<unknown>;
}

/** The compiler asks for a missing case too, but tests do not run it. */
function caseOf(cases: Readonly<Record<string, VerbCase>>, key: string): VerbCase {
  const found = cases[key];
  if (found === undefined) throw new Error(`give ${key} a case in packages/crm/src/testing/verb-cases.ts`);
  return found;
}

const swept: readonly Swept[] = [
  ...(Object.keys(queries) as (keyof typeof queries)[]).map((key) => {
    const verb: Parameters<CrmKernel["query"]>[0] = queries[key];
    const call = (ctx: Context, input: unknown) => kernel.query(verb, ctx, input);
    return { ...caseOf(queryCases, key), name: verb.name, declared: verb.permission, isWrite: false, call };
  }),
  ...(Object.keys(commands) as (keyof typeof commands)[]).map((key) => {
    const verb: Parameters<CrmKernel["command"]>[0] = commands[key];
    const call = (ctx: Context, input: unknown) => kernel.command(verb, ctx, input);
    return { ...caseOf(commandCases, key), name: verb.name, declared: verb.permission, isWrite: true, call };
  }),
];

/** The answer, or the code of an error of ours; any other error fails the test that asked. */
async function outcome(promise: Promise<unknown>): Promise<{ code: string; answer?: unknown }> {
  try {
    return { code: "answered", answer: await promise };
  } catch (error) {
    if (!OmniError.is(error)) throw error;
    return { code: error.code };
  }
}

/** A digest of everything a team has, to the last column, by table. */
async function stateOf(teamId: string): Promise<Record<string, string | undefined>> {
  const tables = await database.client<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'team_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  const state: Record<string, string | undefined> = {};
  for (const { name } of tables) {
    const [row] = await database.client.unsafe<{ digest: string }[]>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, ' ' order by t.id), '')) as digest from ${name} t where team_id = $1`,
      [teamId],
    );
    state[name] = row?.digest;
  }
  return state;
}

test("every verb has a case, a name of its own and the permission that the case expects", () => {
  expect(Object.keys(queryCases).toSorted()).toEqual(Object.keys(queries).toSorted());
  expect(Object.keys(commandCases).toSorted()).toEqual(Object.keys(commands).toSorted());
  expect(new Set(swept.map(({ name }) => name)).size).toBe(swept.length);
  for (const { name, declared, permission } of swept) expect({ name, permission: declared }).toEqual({ name, permission });
});

describe.each(swept)("$name", ({ call, input, foreign, permission, isWrite }) => {
  test(`called with another team's records gives ${foreign === "not_found" ? "not_found" : foreign}`, async () => {
    const before = await stateOf(theirs.teamId);
    const given = input(other);
    const { code, answer } = await outcome(call(ours.owner, given));
    expect(code).toBe(foreign === "not_found" ? "not_found" : "answered");
    const text = JSON.stringify(answer ?? null);
    if (foreign === "nothing") expect(text).toMatch(/"data":\[\]|"count":0/);
    const { stages, ...ids } = other;
    const named = new Set(Object.values(given));
    for (const id of [...Object.values(ids), ...Object.values(stages), theirs.teamId]) {
      if (!named.has(id)) expect(text).not.toContain(id);
    }
    expect(await stateOf(theirs.teamId)).toEqual(before);
  });

  test("by a principal of no team, by a stranger and for one is forbidden, whatever the input", async () => {
    const before = await stateOf(ours.teamId);
    const strangers = [
      { ...ours.owner, teamId: null },
      userContext(newId(), ours.teamId),
      { ...theirs.owner, teamId: ours.teamId },
      agentContext(userContext(newId(), ours.teamId)),
    ];
    for (const stranger of strangers) {
      for (const given of [input(mine), { nonsense: 1 }]) {
        expect((await outcome(call(stranger, given))).code).toBe("forbidden");
      }
    }
    expect(await stateOf(ours.teamId)).toEqual(before);
  });

  test.each(roles)("by a person with the role %s follows the table of rights, for their agent too", async (role) => {
    const member = await ours.member(role);
    const allowed = rolesWith(permission).includes(role);
    const agents = await outcome(call(agentContext(member), input(mine)));
    const own = await outcome(call(member, input(mine)));
    expect(own.code === "forbidden").toBe(!allowed);
    if (allowed && isWrite) expect(["approval_required", "not_found", "conflict", "forbidden"]).toContain(agents.code);
    else expect(agents.code === "forbidden").toBe(!allowed);
  });
});

describe("an agent", () => {
  const gated = swept.filter(({ isWrite }) => isWrite);

  test.each(gated)("that calls $name writes nothing but a request for approval", async ({ call, input }) => {
    const before = await stateOf(ours.teamId);
    const { code } = await outcome(call(agentContext(ours.owner), input(mine)));
    expect(["approval_required", "not_found", "conflict", "forbidden"]).toContain(code);
    const { approvals: _, audit_log: __, ...untouched } = before;
    expect(await stateOf(ours.teamId)).toMatchObject(untouched);
  });
});
