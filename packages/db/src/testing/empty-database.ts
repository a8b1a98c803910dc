import { connect, type SqlClient } from "../connect.ts";
import { openEmbedded } from "../embedded/embedded.ts";
import { testDatabaseUrl } from "./test-database-url.ts";

export interface EmptyDatabase {
  readonly client: SqlClient;
  /** Another client of the same database, as another process would have; the embedded database has but one. */
  readonly second: SqlClient;
  close(): Promise<void>;
}

/** A database without our schema, for tests of migrating. */
export async function openEmptyDatabase(): Promise<EmptyDatabase> {
  const url = testDatabaseUrl();
  if (url === undefined) {
    const { client, close } = await openEmbedded();
    return { client, second: client, close };
  }
  const name = `omni_empty_${Bun.randomUUIDv7("hex").replaceAll("-", "")}`;
  const server = connect(url, { max: 1 });
  await server.unsafe(`create database ${name}`);
  const target = new URL(url);
  target.pathname = `/${name}`;
  const client = connect(target.href, { max: 1 });
  const second = connect(target.href, { max: 1 });
  return {
    client,
    second,
    async close() {
      await Promise.all([client.end({ timeout: 5 }), second.end({ timeout: 5 })]);
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
