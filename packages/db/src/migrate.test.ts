import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SqlClient } from "./connect.ts";
import { migrate } from "./migrate.ts";
import * as schema from "./schema/index.ts";
import { type EmptyDatabase, openEmptyDatabase } from "./testing/empty-database.ts";

// One database, step by step: making an empty one is what takes the time.
let database: EmptyDatabase;
let client: SqlClient;
beforeAll(async () => {
  database = await openEmptyDatabase();
  client = database.client;
});
afterAll(() => database.close());

const files = readdirSync(join(import.meta.dirname, "../migrations")).filter((name) => name.endsWith(".sql"));

async function applied(): Promise<string[]> {
  const rows = await client<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash }) => hash);
}

/** Everything the schema consists of, as the catalogue writes it. */
async function shape(): Promise<string> {
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

describe("migrating an empty database", () => {
  test("that something is in the way of fails and leaves nothing behind", async () => {
    await client`create table public.customers (id int)`;
    await expect(migrate(client)).rejects.toThrow(/customers/);
    const [row] = await client<{ left: bigint }[]>`
      select count(*) as left from pg_namespace where nspname in ('auth', 'app', 'drizzle')`;
    expect(row?.left).toBe(0n);
    await client`drop table public.customers`;
  });

  test("from two processes at once applies every file once", async () => {
    await Promise.all([migrate(client), migrate(database.second)]);
    expect(files.length).toBeGreaterThan(2);
    expect(await applied()).toHaveLength(files.length);
  });

  test("builds every table and column that the schema in TypeScript has, and no other", async () => {
    const rows = await client<{ name: string; columns: string[] }[]>`
      select table_name::text as name, array_agg(column_name::text) as columns
      from information_schema.columns where table_schema = 'public' group by table_name`;
    const built = Object.fromEntries(rows.map(({ name, columns }) => [name, columns.toSorted()]));
    const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const declared = Object.values(schema)
      .filter((entry) => entry instanceof PgTable)
      .map((table) => getTableConfig(table))
      .filter((table) => table.schema === undefined)
      .map(({ name, columns }) => [name, columns.map((column) => snake(column.name)).toSorted()]);
    expect(built).toEqual(Object.fromEntries(declared));
  });
});

describe("migrating again", () => {
  test("changes neither the schema nor the rows", async () => {
    await client`insert into auth.organization (id, name, slug) values (gen_random_uuid(), 'Kept', 'kept')`;
    const [hashes, before] = [await applied(), await shape()];
    await Promise.all([migrate(client), migrate(database.second)]);
    await migrate(client);
    expect(await applied()).toEqual(hashes);
    expect(await shape()).toBe(before);
    expect([...(await client`select legal_name from team_profiles`)]).toEqual([{ legal_name: "Kept" }]);
  });
});

test("the journal is in order: a migration that is older than the last one applied would be passed over", async () => {
  const { entries } = (await Bun.file(join(import.meta.dirname, "../migrations/meta/_journal.json")).json()) as {
    entries: { when: number; tag: string }[];
  };
  expect(entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.toSorted());
  expect(entries.map(({ when }) => when)).toEqual(entries.map(({ when }) => when).toSorted((a, b) => a - b));
});
