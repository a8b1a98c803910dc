/**
 * Prepares one migrated database for all test files: a snapshot for the embedded one, or – with OMNI_TEST_DATABASE_URL – a
 * template on that server.
 *
 * @module
 */
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { TestProject } from "vitest/node";
import { connect } from "../connect.ts";
import { openEmbedded } from "../embedded/embedded.ts";
import { migrate } from "../migrate.ts";
import "./database-source.ts";
import { testDatabaseUrl } from "./test-database-url.ts";

const schemaVersion = () => {
  const hashes = readMigrationFiles({ migrationsFolder: join(import.meta.dirname, "../../migrations") }).map(
    ({ hash }) => hash,
  );
  return new Bun.CryptoHasher("sha256").update(hashes.join()).digest("hex").slice(0, 16);
};

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = testDatabaseUrl();
  if (url === undefined) {
    project.provide("databaseSource", { kind: "embedded", snapshot: await embeddedSnapshot() });
    return undefined;
  }
  const template = `omni_template_${Bun.randomUUIDv7("hex").replaceAll("-", "")}`;
  const server = connect(url, { max: 1 });
  await server.unsafe(`create database ${template}`);
  const target = new URL(url);
  target.pathname = `/${template}`;
  const client = connect(target.href, { max: 1 });
  await migrate(client);
  await client.end();
  project.provide("databaseSource", { kind: "server", url, template });
  return async () => {
    await server.unsafe(`drop database if exists ${template}`);
    await server.end();
  };
}

/** Made once per schema and kept between runs. */
async function embeddedSnapshot(): Promise<string> {
  const directory = join(tmpdir(), "omni-test-snapshots");
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${schemaVersion()}.tar.gz`);
  if (!existsSync(path)) {
    const embedded = await openEmbedded();
    await migrate(embedded.client);
    await embedded.snapshot(path);
    await embedded.close();
  }
  return path;
}
