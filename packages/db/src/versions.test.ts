import { newId } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlConnection } from "./connect.ts";
import type { Database } from "./database.ts";
import { asRole } from "./testing/as-role.ts";
import { type FilledTeam, fillTeam } from "./testing/fill-team.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam, type TestTeam } from "./testing/test-team.ts";

let database: Database;
let team: TestTeam;
let records: FilledTeam;

beforeAll(async () => {
  database = await openTestDatabase();
  team = await createTestTeam(database);
  records = await fillTeam(database, team);
});
afterAll(() => database.close());

const asApp = <T>(run: (sql: SqlConnection) => Promise<T>) => asRole(database.client, "omni_app", { team: team.teamId }, run);

async function versionOf(sql: SqlConnection, table: "invoices" | "quotes", id: string): Promise<number> {
  const [row] = await sql.unsafe<{ version: number }[]>(`select version from ${table} where id = $1`, [id]);
  return row?.version ?? 0;
}

describe("the version of a record", () => {
  test("grows by one with every update, whatever the update says, and so does the time of it", async () => {
    const [before] = await database.client<{ version: number; created_at: string; updated_at: string }[]>`
      select version, created_at, updated_at from customers where id = ${records.customerId}`;
    const [after] = await asApp(
      (sql) => sql<{ version: number; created_at: string; updated_at: string }[]>`
        update customers set version = 99, created_at = '2000-01-01', updated_at = '2000-01-01', name = name
        where id = ${records.customerId} returning version, created_at, updated_at`,
    );
    expect(after?.version).toBe((before?.version ?? 0) + 1);
    expect(after?.created_at).toBe(before?.created_at);
    expect((after?.updated_at ?? "") > (before?.updated_at ?? "")).toBe(true);
  });

  test("is kept for every table that has one, by a trigger", async () => {
    const rows = await database.client<{ name: string }[]>`
      select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'version'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'app.track'::regproc and t.tgenabled = 'O')`;
    expect([...rows]).toEqual([]);
  });
});

describe("a change of a part is a change of the whole", () => {
  const parts = [
    ["invoice_lines", "invoices"],
    ["invoice_taxes", "invoices"],
    ["payments", "invoices"],
    ["quote_lines", "quotes"],
  ] as const;

  test.each(parts)("changing and deleting %s bumps the version of its %s", async (table, root) => {
    await asApp(async (sql) => {
      const id = root === "invoices" ? records.invoiceId : records.quoteId;
      const start = await versionOf(sql, root, id);
      await sql.unsafe(`update ${table} set version = version`);
      expect(await versionOf(sql, root, id)).toBe(start + 1);
      await sql.unsafe(`delete from ${table}`);
      expect(await versionOf(sql, root, id)).toBe(start + 2);
    });
  });

  test("adding one bumps it too, and the trail has the root's new version", async () => {
    await asApp(async (sql) => {
      const start = await versionOf(sql, "invoices", records.invoiceId);
      await sql`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method)
        values (${team.teamId}, ${newId()}, ${records.invoiceId}, '2026-03-01', 100, 'EUR', 'card')`;
      expect(await versionOf(sql, "invoices", records.invoiceId)).toBe(start + 1);
      const [entry] = await sql<{ record_version: number }[]>`
        select record_version from audit_log where transaction_id = pg_current_xact_id() and record_table = 'invoices'`;
      expect(entry?.record_version).toBe(start + 1);
    });
  });

  test("and touches no other invoice", async () => {
    await asApp(async (sql) => {
      const other = newId();
      await sql`insert into invoices (team_id, id, direction, type, status, customer_id, issue_date, due_date, currency, net_total, tax_total, gross_total, balance_due)
        values (${team.teamId}, ${other}, 'issued', 'invoice', 'draft', ${records.customerId}, '2026-01-01', '2026-02-01', 'EUR', 0, 0, 0, 0)`;
      await sql`update invoice_lines set version = version where invoice_id = ${records.invoiceId}`;
      expect(await versionOf(sql, "invoices", other)).toBe(1);
    });
  });
});

test("records outlive whoever owned them: a member who leaves takes nothing along", async () => {
  const leaving = await team.member("member");
  const userId = leaving.actor.kind === "user" ? leaving.actor.userId : "";
  await database.client`update customers set owner_id = (select id from members where team_id = ${team.teamId} and user_id = ${userId})
    where id = ${records.customerId}`;
  await database.client`delete from auth.member where organization_id = ${team.teamId} and user_id = ${userId}`;
  const [customer] = await database.client<{ team_id: string; owner_id: string | null }[]>`
    select team_id, owner_id from customers where id = ${records.customerId}`;
  expect(customer).toEqual({ team_id: team.teamId, owner_id: null });
});
