import { OmniError } from "@omni/core";
import type { SqlClient } from "../connect.ts";
import type { Transaction } from "./transaction.ts";

/**
 * Removes the demo company, the people it was made with, and everything that was done in it, its trail too: it never was a
 * business. `client` must own the tables, whose triggers are off meanwhile (others who write wait for it). Throws `not_found`
 * where there is no demo.
 */
export async function dropDemo(client: SqlClient): Promise<void> {
  await client.begin(async (sql) => {
    const [team] = await sql<{ id: string }[]>`select id from auth.organization where slug = 'demo' for update`;
    if (team === undefined) throw new OmniError("not_found", "There is no demo company here.");
    const people = await sql<{ id: string }[]>`
      select m.user_id as id from auth.member m where m.organization_id = ${team.id}
        and not exists (select from auth.member o where o.user_id = m.user_id and o.organization_id <> ${team.id})`;
    const tables = await tenantTables(sql);
    for (const table of tables) await sql.unsafe(`alter table ${table} disable trigger user`);
    await deleteInOrder(sql, tables, team.id);
    for (const table of tables) await sql.unsafe(`alter table ${table} enable trigger user`);
    await sql`delete from auth.organization where id = ${team.id}`;
    // Its visitors have a team of their own, and stay.
    await sql`delete from auth."user" where id = any (${people.map(({ id }) => id)}::uuid[])`;
  });
}

async function tenantTables(sql: Transaction): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'team_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;
  return rows.map(({ name }) => name);
}

/** Foreign keys say what goes before what; a table that others still point to waits for the next round. */
async function deleteInOrder(sql: Transaction, tables: readonly string[], team: string): Promise<void> {
  let left = [...tables];
  while (left.length > 0) {
    const waiting: string[] = [];
    for (const table of left) {
      await sql
        .savepoint((inner) => inner.unsafe(`delete from ${table} where team_id = $1`, [team]))
        .catch((error: unknown) => {
          if (!(error instanceof Error && "code" in error && error.code === "23503")) throw error;
          waiting.push(table);
        });
    }
    if (waiting.length === left.length) throw new Error(`tables that point to each other: ${waiting.join()}`);
    left = waiting;
  }
}
