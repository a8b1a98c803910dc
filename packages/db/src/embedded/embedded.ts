/**
 * PostgreSQL inside this process: PGlite in a worker, behind a socket that exactly one client uses.
 *
 * It never syncs to disk: a killed process loses nothing that was acknowledged, a power cut may. Hence the snapshots.
 *
 * @module
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OmniError } from "@omni/core";
import { connect, type SqlClient } from "../connect.ts";
import { lockDirectory } from "./directory-lock.ts";
import type { WorkerCall, WorkerReply, WorkerRequest } from "./protocol.ts";

export interface EmbeddedDatabase {
  readonly client: SqlClient;
  /** Writes a compressed copy of the whole database to `path`. */
  snapshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where the data lives; without one it lives in memory and is gone on close. */
  readonly directory?: string;
  /** A snapshot to start from; only for a directory that holds no database yet. */
  readonly restoreFrom?: string;
  readonly snapshotEveryMinutes?: number;
  /** Told when a snapshot could not be written: a full disk, say. The database goes on. */
  readonly onSnapshotFailure?: ((error: unknown) => void) | undefined;
}

const kept = 3;

/** Opens the embedded database. Throws `unavailable` when another process has the directory or the data cannot be opened. */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  // PGlite creates its files for everybody; what this process writes from here on is its user's alone.
  process.umask(0o077);
  const lock = options.directory === undefined ? undefined : lockDirectory(options.directory);
  // Unix sockets have no password here; a directory of its own keeps other users of the machine out, and the path short.
  const socketDirectory = mkdtempSync(join(tmpdir(), "omni-"));
  chmodSync(socketDirectory, 0o700);
  const socketPath = join(socketDirectory, "pg");
  const worker = startWorker();
  let snapshots: ReturnType<typeof setInterval> | undefined;

  async function close(): Promise<void> {
    clearInterval(snapshots);
    await worker.call({ type: "close", socketPath }).finally(() => {
      worker.terminate();
      rmSync(socketDirectory, { recursive: true, force: true });
      lock?.release();
    });
  }

  try {
    await worker.call({
      type: "open",
      directory: options.directory === undefined ? "memory://" : join(options.directory, "pg"),
      socketPath,
      ...(options.restoreFrom === undefined ? {} : { restoreFrom: options.restoreFrom }),
    });
  } catch (cause) {
    // A worker that died cannot close; the directory is free again either way.
    await close().catch(() => undefined);
    throw new OmniError("unavailable", await openFailure(options.directory, cause), { cause });
  }

  const client = connect({ socketPath }, { max: 1 });
  const snapshot = (path: string) => worker.call({ type: "snapshot", path });
  if (options.directory !== undefined && options.snapshotEveryMinutes !== undefined) {
    const directory = join(options.directory, "snapshots");
    let last = "";
    const takeSnapshot = async () => {
      const [row] = await client<{ position: string }[]>`select pg_current_wal_lsn()::text as position`;
      if (row === undefined || row.position === last) return;
      last = row.position;
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await snapshot(join(directory, `${new Date().toISOString().replaceAll(":", "-")}.tar.gz`));
      const names = (await readdir(directory)).sort();
      await Promise.all(names.slice(0, -kept).map((name) => rm(join(directory, name))));
    };
    snapshots = setInterval(() => takeSnapshot().catch(options.onSnapshotFailure), options.snapshotEveryMinutes * 60_000);
  }

  return {
    client,
    snapshot,
    async close() {
      await client.end({ timeout: 5 });
      await close();
    },
  };
}

async function openFailure(directory: string | undefined, cause: unknown): Promise<string> {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (directory === undefined) return `The embedded database did not start: ${reason}`;
  const names = await readdir(join(directory, "snapshots")).catch(() => []);
  const newest = names.sort().at(-1);
  const advice =
    newest === undefined
      ? "There is no snapshot of it yet."
      : `To go back to the newest snapshot, move ${join(directory, "pg")} away and start with OMNI_RESTORE=${join(directory, "snapshots", newest)}.`;
  return `The database in ${directory} cannot be opened (${reason}). ${advice}`;
}

function startWorker() {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void }>();
  let lastId = 0;
  let death: Error | undefined;
  worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) call?.resolve();
    else call?.reject(new Error(data.message));
  };
  worker.onerror = (event) => {
    death = new Error(event.message);
    for (const call of waiting.values()) call.reject(death);
    waiting.clear();
  };
  return {
    call(request: WorkerCall): Promise<void> {
      if (death !== undefined) return Promise.reject(death);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, ...request } satisfies WorkerRequest);
      });
    },
    terminate: () => worker.terminate(),
  };
}
