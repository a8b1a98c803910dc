import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SqlClient } from "./connect.ts";
import { migrate } from "./migrate.ts";
import * as schema from "./schema/index.ts";
import { type EmptyDatabase, openEmptyDatabase } from "./testing/empty-database.ts";

let database: EmptyDatabase;
beforeEach(async () => {
  database = await openEmptyDatabase();
});
afterEach(() => database.close());

const files = readdirSync(join(import.meta.dirname, "../migrations")).filter((name) => name.endsWith(".sql"));

async function applied(client: SqlClient): Promise<string[]> {
  const rows = await client<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash }) => hash);
}

/** Everything the schema consists of, as the catalogue writes it. */
async function shapeOf(client: SqlClient): Promise<string> {
  const rows = await client`
    select 'column' as kind, table_schema || '.' || table_name || '.' || column_name as name,
      data_type || coalesce(' default ' || column_default, '') || is_nullable as definition
    from information_schema.columns where table_schema in ('public', 'auth')
    union all select 'index', indexname, indexdef from pg_indexes where schemaname in ('public', 'auth')
    union all select 'constraint', conname, pg_get_constraintdef(oid) from pg_constraint
    union all select 'trigger', tgname || ' on ' || tgrelid::regclass, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select 'policy', policyname || ' on ' || tablename, coalesce(qual, '') || coalesce(with_check, '') from pg_policies
    union all select 'function', proname, md5(prosrc) from pg_proc where pronamespace = 'app'::regnamespace
    order by 1, 2, 3`;
  return JSON.stringify(rows);
}

describe("migrating", () => {
  test("an empty database applies every file once", async () => {
    await migrate(database.client);
    expect(files.length).toBeGreaterThan(2);
    expect(await applied(database.client)).toHaveLength(files.length);
  });

  test("a second time changes nothing", async () => {
    await migrate(database.client);
    const [hashes, shape] = [await applied(database.client), await shapeOf(database.client)];
    await migrate(database.client);
    expect(await applied(database.client)).toEqual(hashes);
    expect(await shapeOf(database.client)).toBe(shape);
  });

  test("from two processes at once applies every file once", async () => {
    await Promise.all([migrate(database.client), migrate(database.second)]);
    expect(await applied(database.client)).toHaveLength(files.length);
  });

  test("keeps the rows that are there", async () => {
    await migrate(database.client);
    await database.client`insert into auth.organization (id, name, slug) values (gen_random_uuid(), 'Kept', 'kept')`;
    await migrate(database.client);
    expect([...(await database.client`select legal_name from team_profiles`)]).toEqual([{ legal_name: "Kept" }]);
  });

  test("that fails leaves nothing behind, and succeeds once the cause is gone", async () => {
    // A table of ours is in the way of the second file.
    await database.client`create table public.customers (id int)`;
    await expect(migrate(database.client)).rejects.toThrow(/customers/);
    const [row] = await database.client<{ left: bigint }[]>`
      select count(*) as left from pg_namespace where nspname in ('auth', 'app', 'drizzle')`;
    expect(row?.left).toBe(0n);
    await database.client`drop table public.customers`;
    await migrate(database.client);
    expect(await applied(database.client)).toHaveLength(files.length);
  });

  test("builds every table and column that the schema in TypeScript has, and no other", async () => {
    await migrate(database.client);
    const rows = await database.client<{ name: string; columns: string[] }[]>`
      select table_name::text as name, array_agg(column_name::text order by column_name::text collate "C") as columns
      from information_schema.columns where table_schema = 'public' group by 1 order by 1 collate "C"`;
    const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const declared = Object.values(schema)
      .filter((entry) => entry instanceof PgTable)
      .map((table) => getTableConfig(table))
      .filter(({ schema: own }) => own === undefined)
      .map(({ name, columns }) => ({ name, columns: columns.map((column) => snake(column.name)).toSorted() }));
    expect([...rows]).toEqual(declared.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  });
});
