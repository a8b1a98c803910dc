import { newId } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlConnection } from "./connect.ts";
import type { Database } from "./database.ts";
import { asRole, refusalOf, tenantTables } from "./testing/as-role.ts";
import { type FilledTeam, fillTeam } from "./testing/fill-team.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam, type TestTeam } from "./testing/test-team.ts";

/** Tables that belong to one person of a team, not to all of it. */
const personal = ["chats", "turns", "messages", "working_memories", "feedback"];
/** Tables that the app may read and something else writes: the audit triggers, and the triggers on the members of sign-in. */
const readOnly = ["audit_log", "members"];

let database: Database;
let tables: string[];
let ours: TestTeam;
let theirs: TestTeam;
let mine: FilledTeam;
let other: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  tables = await tenantTables(database.client);
  ours = await createTestTeam(database, "Ours");
  theirs = await createTestTeam(database, "Theirs");
  mine = await fillTeam(database, ours);
  other = await fillTeam(database, theirs);
});
afterAll(() => database.close());

const asOurOwner = <T>(run: (sql: SqlConnection) => Promise<T>) =>
  asRole(database.client, "omni_app", { team: ours.teamId, user: mine.ownerId }, run);

async function teamsIn(sql: SqlConnection, table: string): Promise<string[]> {
  const rows = await sql.unsafe<{ team: string }[]>(`select distinct team_id as team from ${table} order by 1`);
  return rows.map(({ team }) => team);
}

/** A copy of one of our rows under another key, all its columns but the generated ones. */
async function copyInto(sql: SqlConnection, table: string, teamId: string): Promise<unknown> {
  const [row] = await sql<{ columns: string }[]>`
    select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
  return sql.unsafe(
    `insert into ${table} (${row?.columns}) select ${row?.columns} from jsonb_populate_record(null::${table},
       (select to_jsonb(t) from ${table} t limit 1) || jsonb_build_object('team_id', $1::text, 'id', $2::text))`,
    [teamId, newId()],
  );
}

describe("every table of a team, as the catalogue lists them", () => {
  test("has row-level security switched on and a primary key that starts with the team", async () => {
    const rows = await database.client<{ name: string; secured: boolean; key: string[] }[]>`
      select c.relname as name, c.relrowsecurity as secured,
        array(select a.attname::text from unnest(i.indkey) with ordinality k (attnum, position)
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by k.position) as key
      from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
    expect(rows.map(({ name }) => name)).toEqual(tables);
    for (const { name, secured, key } of rows) {
      expect(secured, name).toBe(true);
      expect(key, name).toEqual(["team_id", "id"]);
    }
  });

  test("has foreign keys within the team alone", async () => {
    const rows = await database.client<{ name: string; columns: string }[]>`
      select conrelid::regclass || '.' || conname as name, pg_get_constraintdef(oid) as columns from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace`;
    expect(rows.length).toBeGreaterThan(10);
    for (const { name, columns } of rows)
      expect(columns, name).toMatch(/^FOREIGN KEY \(team_id, \w+\) REFERENCES \w+\(team_id, id\)/);
  });

  test("is filled for both teams here, so that the sweeps below look at something", async () => {
    for (const table of tables) {
      const rows = await database.client.unsafe<{ team: string }[]>(`select distinct team_id as team from ${table}`);
      expect(rows.map(({ team }) => team).toSorted(), `${table}: add a row of it to fillTeam`).toEqual(
        [ours.teamId, theirs.teamId].toSorted(),
      );
    }
  });

  test("shows the app no row while no team is bound", async () => {
    for (const binding of [{}, { team: "" }, { user: mine.ownerId }]) {
      await asRole(database.client, "omni_app", binding, async (sql) => {
        for (const table of tables) expect(await teamsIn(sql, table), table).toEqual([]);
      });
    }
  });

  test("shows the app the bound team's rows and nobody else's", async () => {
    await asOurOwner(async (sql) => {
      for (const table of tables) expect(await teamsIn(sql, table), table).toEqual([ours.teamId]);
    });
  });

  test("cannot be left through a transaction that ended: the binding goes with it", async () => {
    await asOurOwner((sql) => teamsIn(sql, "customers"));
    const connection = await database.client.reserve();
    try {
      const [row] = await connection<{ team: string; role: string }[]>`
        select coalesce(current_setting('app.team_id', true), '') as team, current_user::text as role`;
      expect(row?.team).toBe("");
      expect(row?.role).not.toBe("omni_app");
    } finally {
      connection.release();
    }
  });

  test("takes no row for another team", async () => {
    for (const table of tables) {
      const refusal = await refusalOf(asOurOwner((sql) => copyInto(sql, table, theirs.teamId)));
      const expected = readOnly.includes(table) ? /permission denied/ : /row-level security policy/;
      expect(refusal, table).toEqual({ code: "42501", message: expect.stringMatching(expected) });
    }
  });

  test("gives no row away to another team", async () => {
    for (const table of tables) {
      const refusal = await refusalOf(asOurOwner((sql) => sql.unsafe(`update ${table} set team_id = $1`, [theirs.teamId])));
      const expected = readOnly.includes(table) ? /permission denied/ : /row-level security policy/;
      expect(refusal, table).toEqual({ code: "42501", message: expect.stringMatching(expected) });
    }
  });

  test("has no row of another team to change, delete or lock", async () => {
    for (const table of tables.filter((name) => !readOnly.includes(name))) {
      await asOurOwner(async (sql) => {
        const changed = await sql.unsafe(`update ${table} set id = id where team_id = $1 returning 1`, [theirs.teamId]);
        const locked = await sql.unsafe(`select 1 from ${table} where team_id = $1 for update`, [theirs.teamId]);
        const deleted = await sql.unsafe(`delete from ${table} where team_id = $1 returning 1`, [theirs.teamId]);
        expect([changed.length, locked.length, deleted.length], table).toEqual([0, 0, 0]);
      });
    }
  });
});

describe("what belongs to one person", () => {
  test("is listed here as the policies have it", async () => {
    const rows = await database.client<{ name: string }[]>`
      select tablename::text as name from pg_policies where policyname = 'owner' and permissive = 'RESTRICTIVE' order by 1`;
    expect(rows.map(({ name }) => name)).toEqual(personal.toSorted());
  });

  test("is not seen by another member, not even an owner of the same team", async () => {
    const colleague = await ours.member("owner");
    const user = colleague.actor.kind === "user" ? colleague.actor.userId : "";
    await asRole(database.client, "omni_app", { team: ours.teamId, user }, async (sql) => {
      for (const table of personal) expect(await teamsIn(sql, table), table).toEqual([]);
      expect(await teamsIn(sql, "customers")).toEqual([ours.teamId]);
    });
  });

  test("is not seen when no person is bound", async () => {
    await asRole(database.client, "omni_app", { team: ours.teamId }, async (sql) => {
      for (const table of personal) expect(await teamsIn(sql, table), table).toEqual([]);
    });
  });

  test("cannot be written in another person's name", async () => {
    const insert = (sql: SqlConnection) =>
      sql`insert into chats (team_id, id, user_id, title) values (${ours.teamId}, ${newId()}, ${other.ownerId}, 'forged')`;
    expect(await refusalOf(asOurOwner(async (sql) => await insert(sql)))).toMatchObject({ code: "42501" });
  });
});

describe("the search across names", () => {
  test.each(["customer", "contact", "product", "deal", "deal stage", "invoice", "quote"])(
    "finds a %s of the bound team only, and nothing while no team is bound",
    async (kind) => {
      const find = async (sql: SqlConnection) => {
        const rows = await sql<
          { id: string }[]
        >`select id from app.find_records(${kind}, ${kind === "deal stage" ? "Won" : "Nordlicht"}, 100)`;
        return rows.map(({ id }) => id);
      };
      const [row] = await database.client<{ ids: string[] }[]>`
        select array(select id::text from customers where team_id = ${theirs.teamId} union all
          select id::text from contacts where team_id = ${theirs.teamId} union all
          select id::text from products where team_id = ${theirs.teamId} union all
          select id::text from deals where team_id = ${theirs.teamId} union all
          select id::text from deal_stages where team_id = ${theirs.teamId} union all
          select id::text from invoices where team_id = ${theirs.teamId} union all
          select id::text from quotes where team_id = ${theirs.teamId}) as ids`;
      const found = await asOurOwner(find);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((id) => row?.ids.includes(id))).toEqual([]);
      expect(await asRole(database.client, "omni_app", {}, find)).toEqual([]);
    },
  );
});
