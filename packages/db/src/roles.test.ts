import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlClient } from "./connect.ts";
import type { Database } from "./database.ts";
import { asRole, refusalOf } from "./testing/as-role.ts";
import { fillTeam } from "./testing/fill-team.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam } from "./testing/test-team.ts";

let database: Database;
let client: SqlClient;
let team: string;

beforeAll(async () => {
  database = await openTestDatabase();
  client = database.client;
  const created = await createTestTeam(database);
  team = created.teamId;
  await fillTeam(database, created);
});
afterAll(() => database.close());

/** Tables a role can reach in one way, by schema. */
async function reachable(role: string, privilege: string): Promise<string[]> {
  const rows = await client<{ name: string }[]>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth', 'drizzle', 'app') and c.relkind in ('r', 'p', 'v', 'm')
      and has_schema_privilege(${role}, n.oid, 'usage') and has_table_privilege(${role}, c.oid, ${privilege}) order by 1`;
  return rows.map(({ name }) => name);
}

describe("both roles", () => {
  test("own nothing, bypass nothing, cannot log in, and are members of nothing", async () => {
    const rows = await client`
      select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
        exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid)
          or exists (select from pg_namespace where nspowner = r.oid) as owns,
        exists (select from pg_auth_members where member = r.oid) as belongs
      from pg_roles r where rolname in ('omni_app', 'omni_auth') order by 1`;
    const nothing = {
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: false,
      belongs: false,
    };
    expect([...rows]).toEqual([
      { rolname: "omni_app", ...nothing },
      { rolname: "omni_auth", ...nothing },
    ]);
  });

  test.each(["omni_app", "omni_auth"])("%s cannot empty a table, watch it or refer to it", async (role) => {
    for (const privilege of ["truncate", "trigger", "references"])
      expect(await reachable(role, privilege), privilege).toEqual([]);
  });

  test.each(["omni_app", "omni_auth"])("%s makes nothing of its own in any schema", async (role) => {
    const rows = await client<{ name: string }[]>`
      select nspname::text as name from pg_namespace
      where nspname in ('public', 'auth', 'app', 'drizzle') and has_schema_privilege(${role}, oid, 'create')`;
    expect([...rows]).toEqual([]);
  });
});

describe("the app's role", () => {
  test("writes every business table, and neither the audit log nor the members", async () => {
    const read = await reachable("omni_app", "select");
    expect(read.every((name) => name.startsWith("public."))).toBe(true);
    for (const privilege of ["insert", "update", "delete"]) {
      const written = await reachable("omni_app", privilege);
      expect(read.filter((name) => !written.includes(name))).toEqual(["public.audit_log", "public.members"]);
    }
  });

  test.each([
    'select * from auth."user"',
    "select password from auth.account",
    "select * from auth.session",
    'select "private_key" from auth.jwks',
    "update auth.member set role = 'owner'",
    "insert into members select * from members",
    "update members set role = 'owner'",
    "delete from members",
    "truncate customers",
    "alter table customers disable row level security",
    "alter table customers no force row level security",
    "drop policy team on customers",
    "create policy mine on customers to omni_app using (true)",
    "create table public.mine (id int)",
    "select app.project_member()",
    "select * from drizzle.__drizzle_migrations",
    "copy customers to program 'cat'",
    "select pg_read_file('/etc/passwd')",
  ])("is refused: %s", async (statement) => {
    const refusal = await refusalOf(asRole(client, "omni_app", { team }, (sql) => sql.unsafe(statement)));
    expect(refusal.code).toBe("42501");
  });

  test("may call no function of ours but the ones made for it", async () => {
    const rows = await client<{ name: string }[]>`
      select proname::text as name from pg_proc
      where pronamespace = 'app'::regnamespace and not has_function_privilege('omni_app', oid, 'execute') order by 1`;
    expect(rows.map(({ name }) => name)).toEqual([
      "keep_an_owner",
      "project_member",
      "project_team_name",
      "project_user",
      "set_up_team",
    ]);
  });
});

describe("the role of sign-in", () => {
  test("reads and writes its own schema and not one of our tables", async () => {
    for (const privilege of ["select", "insert", "update", "delete"]) {
      const names = await reachable("omni_auth", privilege);
      expect(names.length, privilege).toBeGreaterThan(5);
      expect(names.filter((name) => !name.startsWith("auth."))).toEqual([]);
    }
  });

  test.each([
    "select * from customers",
    "select * from members",
    "select * from api_keys",
    "select app.find_api_key('')",
    "select app.bind(null, 'system', null, null, '', '{}', '', now())",
  ])("is refused: %s", async (statement) => {
    const refusal = await refusalOf(asRole(client, "omni_auth", { team }, (sql) => sql.unsafe(statement)));
    expect(refusal.code).toBe("42501");
  });
});

test("functions that run with their owner's rights fix their search path, so that nobody can slip them another table", async () => {
  const rows = await client<{ name: string; config: string[] | null }[]>`
    select proname::text as name, proconfig as config from pg_proc where pronamespace = 'app'::regnamespace and prosecdef`;
  expect(rows.length).toBeGreaterThan(5);
  for (const { name, config } of rows) expect(config?.join(), name).toContain("search_path=pg_catalog, public");
});
