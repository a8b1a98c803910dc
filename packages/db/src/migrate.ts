import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { SqlClient } from "./connect.ts";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** Arbitrary but fixed: whoever migrates holds it, so that processes that start together migrate one after the other. */
const migrationLock = 7_236_001;

/**
 * Brings the database to this version's schema; does nothing when it is there. `owner` must own the tables (and, the first
 * time, be allowed to create roles and extensions). All pending migrations succeed together or not at all.
 *
 * Drizzle's own migrator is not used: it resets the client's parsers, and takes no lock. Its folder and journal are.
 */
export async function migrate(owner: SqlClient): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder });
  await owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`;
    await sql`create schema if not exists drizzle`;
    await sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
    const [last] = await sql<{ at: bigint | null }[]>`select max(created_at) as at from drizzle.__drizzle_migrations`;
    const pending = migrations.filter(({ folderMillis }) => BigInt(folderMillis) > (last?.at ?? 0n));
    for (const { sql: statements, hash, folderMillis } of pending) {
      for (const statement of statements) await sql.unsafe(statement);
      await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
    }
  });
}
