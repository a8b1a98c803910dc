import { homedir } from "node:os";
import { join } from "node:path";

export interface Settings {
  /** Holds the Debian installation, its servers' data and the logs; about 600 MB, safe to delete when stopped. */
  readonly directory: string;
  readonly postgresPort: number;
  readonly redisPort: number;
}

/** Reads the environment; throws a sentence for the person when a value cannot be used. */
export function readSettings(): Settings {
  const cache = read("XDG_CACHE_HOME") ?? join(homedir(), ".cache");
  return {
    // Not the temporary folder: cleaners take single old files out of it, which leaves an installation that half works.
    directory: read("OMNI_SERVICES_DIR") ?? join(cache, "omni-crm", "services"),
    postgresPort: readPort("OMNI_SERVICES_PG_PORT", 54329),
    redisPort: readPort("OMNI_SERVICES_REDIS_PORT", 63799),
  };
}

/** An empty variable counts as none. */
function read(name: string): string | undefined {
  return Bun.env[name] || undefined;
}

function readPort(name: string, otherwise: number): number {
  const port = Number(read(name) ?? otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number from 1 to 65535.`);
}

/** The same superuser in containers and in Debian; the latter trusts loopback and does not ask for the password. */
export const postgresPassword = "postgres";

export function postgresUrl({ postgresPort }: Settings): string {
  return `postgres://postgres:${postgresPassword}@127.0.0.1:${postgresPort}/postgres`;
}

export function redisUrl({ redisPort }: Settings): string {
  return `redis://127.0.0.1:${redisPort}`;
}

/** What tests need and data that matters must never have: nothing is forced to disk. */
export const postgresTestOptions: readonly string[] = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=2GB",
  "shared_buffers=256MB",
  "max_connections=200",
].flatMap((option) => ["-c", option]);
