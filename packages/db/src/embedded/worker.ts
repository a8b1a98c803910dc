/**
 * The embedded database's own thread: a query there cannot be cancelled and would stall the event loop of the thread it ran in.
 *
 * @module
 */
import { rename, rm } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import type { WorkerReply, WorkerRequest } from "./protocol.ts";

declare const self: Worker;

let database: PGlite | undefined;
let server: PGLiteSocketServer | undefined;

async function handle(request: WorkerRequest): Promise<void> {
  switch (request.type) {
    case "open": {
      database = await PGlite.create({
        dataDir: request.directory,
        extensions: { vector, pg_trgm },
        ...(request.restoreFrom === undefined ? {} : { loadDataDir: Bun.file(request.restoreFrom) }),
      });
      server = new PGLiteSocketServer({ db: database, path: request.socketPath });
      return server.start();
    }
    case "snapshot": {
      if (database === undefined) throw new Error("the database is not open");
      const dump = await database.dumpDataDir("gzip");
      // Written beside and renamed, so that a snapshot is whole or absent.
      await Bun.write(`${request.path}.partial`, dump);
      return rename(`${request.path}.partial`, request.path);
    }
    case "close":
      await server?.stop();
      await database?.close();
      return rm(request.socketPath, { force: true });
  }
}

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  const reply = (message: WorkerReply) => postMessage(message);
  try {
    await handle(data);
    reply({ id: data.id, ok: true });
  } catch (error) {
    reply({ id: data.id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
};
