import { type Access, createPromiseSet, type TransactionMode } from "@omni/core";
import { connect, type SqlClient } from "./connect.ts";
import { openEmbedded } from "./embedded/embedded.ts";
import { migrate } from "./migrate.ts";
import { type TenantTx, transact } from "./tenant-transaction.ts";

/** A database that is ready for this version of the product. */
export interface Database {
  readonly kind: "embedded" | "server";
  /** Runs in a transaction bound to a team; see `tenant-transaction.ts`. */
  transact<T>(access: Access, mode: TransactionMode, run: (tx: TenantTx) => Promise<T>): Promise<T>;
  /** Outside of teams: sign-in, health checks and the demo. Everything else goes through `transact`. */
  readonly client: SqlClient;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A server: `postgres://…`, the address the app runs with. Without it the embedded database is used. */
  readonly url?: string | undefined;
  /** The owner's address, for migrations, where the app logs in with fewer rights. */
  readonly ownerUrl?: string | undefined;
  /** Connections to a server. */
  readonly poolSize?: number | undefined;
  /** Of the embedded database; without it, memory. */
  readonly directory?: string | undefined;
  readonly restoreFrom?: string | undefined;
}

/** Opens the database and migrates it. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url } = options;
  if (url === undefined) {
    const embedded = await openEmbedded({
      ...(options.directory === undefined ? {} : { directory: options.directory }),
      ...(options.restoreFrom === undefined ? {} : { restoreFrom: options.restoreFrom }),
      snapshotEveryMinutes: 5,
    });
    return ready("embedded", embedded.client, embedded.client, embedded.close);
  }
  const client = connect(url, { max: options.poolSize ?? 10 });
  const owner = options.ownerUrl === undefined ? client : connect(options.ownerUrl, { max: 1 });
  return ready("server", client, owner, () => client.end({ timeout: 5 })).finally(() => {
    if (owner !== client) void owner.end();
  });
}

async function ready(
  kind: Database["kind"],
  client: SqlClient,
  owner: SqlClient,
  closeClient: () => Promise<void>,
): Promise<Database> {
  const pool = { client, ending: createPromiseSet() };
  async function close(): Promise<void> {
    await pool.ending.settled();
    await closeClient();
  }
  try {
    await migrate(owner);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind, client, close, transact: (access, mode, run) => transact(pool, access, mode, run) };
}
