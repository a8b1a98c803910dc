import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlClient, SqlConnection } from "./connect.ts";
import type { Database } from "./database.ts";
import { asRole, refusalOf, tenantTables } from "./testing/as-role.ts";
import { type FilledTeam, fillTeam } from "./testing/fill-team.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam, type TestTeam } from "./testing/test-team.ts";

/** The only tables of a team without a trail, each with its reason; a new table is audited or is put here by a decision. */
const exempt: Readonly<Record<string, string>> = {
  audit_log: "is the trail",
  ai_audit_log: "is a trail",
  ai_metrics: "is written once, by us",
  chats: "a transcript, not a business record",
  turns: "a transcript",
  messages: "a transcript",
  working_memories: "a person's own: what they erase is gone",
  feedback: "a person's word on a transcript",
  outbox: "a queue",
  team_logos: "a picture, which the profile names by its digest",
};

let database: Database;
let client: SqlClient;
let audited: string[];
let team: TestTeam;
let records: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  client = database.client;
  audited = (await tenantTables(client)).filter((table) => !(table in exempt));
  team = await createTestTeam(database);
  records = await fillTeam(database, team);
});
afterAll(() => database.close());

interface Entry {
  actor_kind: string;
  actor_label: string | null;
  action: string;
  record_id: string;
  record_version: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What the transaction at hand has left in the trail about one table. */
function trail(sql: SqlConnection, table: string): Promise<Entry[]> {
  return sql<Entry[]>`
    select actor_kind, actor_label, action, record_id, record_version, before, after from audit_log
    where transaction_id = pg_current_xact_id() and record_table = ${table} order by sequence`;
}

const past = <T>(run: (sql: SqlConnection) => Promise<T>) => asRole(client, "omni_app", { team: team.teamId }, run);

describe("the audit trigger", () => {
  test("watches every insert, update and delete of each row, on every table of a team but the exempt ones", async () => {
    const rows = await client<{ name: string; enabled: string; definition: string }[]>`
      select tgrelid::regclass::text as name, tgenabled::text as enabled, pg_get_triggerdef(oid) as definition
      from pg_trigger where tgfoid = 'app.audit'::regproc order by 1`;
    expect(rows.map(({ name }) => name)).toEqual(audited);
    for (const { name, enabled, definition } of rows) {
      expect(enabled, name).toBe("O");
      expect(definition, name).toContain("AFTER INSERT OR DELETE OR UPDATE ON");
      expect(definition, name).toContain("FOR EACH ROW EXECUTE FUNCTION app.audit()");
    }
  });

  test("left an entry for each row that fillTeam made", async () => {
    const rows = await client<{ name: string }[]>`
      select distinct record_table as name from audit_log where team_id = ${team.teamId} and action = 'insert' order by 1`;
    expect(rows.map(({ name }) => name)).toEqual(audited);
  });

  test("catches a raw update through the app's role that says nothing of who it is: actor “database”", async () => {
    for (const table of audited.filter((name) => name !== "members")) {
      await past(async (sql) => {
        const [row] = await sql.unsafe<{ id: string; version: number }[]>(`update ${table} set id = id returning id, version`);
        const entries = await trail(sql, table);
        expect(entries[0], table).toMatchObject({
          actor_kind: "database",
          action: "update",
          record_id: row?.id,
          record_version: row?.version,
          before: { id: row?.id, version: (row?.version ?? 0) - 1 },
          after: { id: row?.id, version: row?.version },
        });
        expect(entries[0]?.actor_label, table).toBeTruthy();
      });
    }
  });

  test("catches raw inserts and deletes, with what is gone", async () => {
    await past(async (sql) => {
      await sql`insert into contacts (team_id, id, customer_id, name)
        values (${team.teamId}, app.uuid_v7(), ${records.customerId}, 'Raw')`;
      await sql`delete from contacts where name = 'Raw'`;
      expect(await trail(sql, "contacts")).toMatchObject([
        { action: "insert", before: null, after: { name: "Raw" } },
        { action: "delete", before: { name: "Raw" }, after: null },
      ]);
    });
  });

  test("catches rows that go because their root goes", async () => {
    await past(async (sql) => {
      await sql`delete from payments where invoice_id = ${records.invoiceId}`;
      await sql`delete from invoices where id = ${records.invoiceId}`;
      for (const table of ["payments", "invoice_lines", "invoice_taxes", "invoices"]) {
        expect(
          (await trail(sql, table)).map(({ action }) => action),
          table,
        ).toContain("delete");
      }
    });
  });

  test("seals each entry: the digest covers the salted states, and erasing them leaves the digest", async () => {
    const [row] = await client<{ all: bigint; sealed: bigint }[]>`
      select count(*) as all, count(*) filter (
        where digest = sha256(salt || convert_to(coalesce(before::text, '') || coalesce(after::text, ''), 'UTF8'))) as sealed
      from audit_log`;
    expect(row?.all).toBeGreaterThan(0n);
    expect(row?.sealed).toBe(row?.all);
  });
});

describe("the trail itself", () => {
  test.each([
    "insert into audit_log select * from audit_log limit 1",
    "update audit_log set actor_kind = 'user'",
    "delete from audit_log",
    "truncate audit_log",
    "alter table audit_log disable row level security",
    "drop trigger audit on customers",
    "alter table customers disable trigger audit",
    "alter table customers disable trigger all",
    "set local session_replication_role = 'replica'",
    "create or replace function app.audit() returns trigger language plpgsql as 'begin return null; end'",
    "select app.audit()",
  ])("is out of the app's reach: %s", async (statement) => {
    const refusal = await refusalOf(past((sql) => sql.unsafe(statement)));
    // 42501 insufficient_privilege; 0A000: a trigger function cannot be called.
    expect(refusal.code).toMatch(/^(?:42501|0A000)$/);
  });

  test("cannot be told a wrong past: an origin is only ever about the transaction at hand", async () => {
    await past(async (sql) => {
      await sql`select set_config('app.origin', 'not json', true)`;
      expect(await refusalOf(sql`update customers set name = 'x'`)).toMatchObject({ code: "22P02" });
    });
    const [row] = await client<{ name: string }[]>`select name from customers where id = ${records.customerId}`;
    expect(row?.name).toBe("Nordlicht Logistik");
  });
});
