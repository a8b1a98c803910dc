import { inject } from "vitest";
import { connect } from "../connect.ts";
import "./database-source.ts";
import { type Database, type DatabaseOptions, openDatabase } from "../database.ts";

/** A migrated, empty database of the caller's own; gone when closed. Embedded, or on the server the tests were pointed at. */
export async function openTestDatabase(options: Pick<DatabaseOptions, "poolSize"> = {}): Promise<Database> {
  const source = inject("databaseSource");
  if (source.kind === "embedded") return openDatabase({ restoreFrom: source.snapshot });

  const name = `omni_test_${Bun.randomUUIDv7("hex").replaceAll("-", "")}`;
  const server = connect(source.url, { max: 1 });
  await server.unsafe(`create database ${name} template ${source.template}`);
  const target = new URL(source.url);
  target.pathname = `/${name}`;
  const database = await openDatabase({ url: target.href, poolSize: options.poolSize ?? 5 });
  return {
    ...database,
    async close() {
      await database.close();
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
