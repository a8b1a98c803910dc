import type { Access, TransactionMode } from "@omni/core";
import { connect, type SqlClient } from "./connect.ts";
import { toOmniError } from "./database-error.ts";
import { openEmbedded } from "./embedded/embedded.ts";
import { migrate } from "./migrate.ts";
import { lockForProcess, type ProcessLock } from "./process-lock.ts";
import { transact } from "./tenant-transaction.ts";
import type { TenantTx } from "./tenant-tx.ts";

/** A database that is ready for this version of the product. */
export interface Database {
  readonly kind: "embedded" | "server";
  /** Runs in a transaction bound to a team; see `tenant-transaction.ts`. */
  transact<T>(access: Access, mode: TransactionMode, run: (tx: TenantTx) => Promise<T>): Promise<T>;
  /** Outside of teams: sign-in, health checks and the demo. Everything else goes through `transact`. */
  readonly client: SqlClient;
  /** Runs something that only the owner of the tables may do: loading the demo. */
  asOwner<T>(work: (owner: SqlClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A server: `postgres://…`, the address the app runs with. Without it the embedded database is used. */
  readonly url?: string | undefined;
  /** The owner's address, for migrations, where the app logs in with fewer rights. */
  readonly ownerUrl?: string | undefined;
  /** Connections to a server. */
  readonly poolSize?: number | undefined;
  /** Whether other processes may use the server too; see `process-lock.ts`. Without it nobody looks. */
  readonly sharing?: "alone" | "shared" | undefined;
  /** Of the embedded database; without it, memory. */
  readonly directory?: string | undefined;
  readonly restoreFrom?: string | undefined;
  /** Of the embedded database: told when a snapshot could not be written. */
  readonly onSnapshotFailure?: ((error: unknown) => void) | undefined;
}

/** Opens the database and migrates it. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url } = options;
  if (url === undefined) {
    const embedded = await openEmbedded({
      ...(options.directory === undefined ? {} : { directory: options.directory }),
      ...(options.restoreFrom === undefined ? {} : { restoreFrom: options.restoreFrom }),
      snapshotEveryMinutes: 5,
      onSnapshotFailure: options.onSnapshotFailure,
    });
    return ready("embedded", embedded.client, embedded.close, (work) => work(embedded.client));
  }
  const lock = options.sharing === undefined ? null : await takeLock(url, options.sharing);
  const client = connect(url, { max: options.poolSize ?? 10 });
  const { ownerUrl } = options;
  return ready(
    "server",
    client,
    async () => {
      await client.end({ timeout: 5 });
      await lock?.release();
    },
    async (work) => {
      if (ownerUrl === undefined) return work(client);
      const owner = connect(ownerUrl, { max: 1 });
      return work(owner).finally(() => owner.end({ timeout: 5 }));
    },
  );
}

function takeLock(url: string, sharing: "alone" | "shared"): Promise<ProcessLock> {
  return lockForProcess(url, sharing).catch((error: unknown) => {
    throw toOmniError(error);
  });
}

async function ready(
  kind: Database["kind"],
  client: SqlClient,
  close: () => Promise<void>,
  asOwner: Database["asOwner"],
): Promise<Database> {
  try {
    await asOwner(migrate);
  } catch (error) {
    await close();
    throw toOmniError(error);
  }
  return { kind, client, asOwner, close, transact: (access, mode, run) => transact(client, access, mode, run) };
}
