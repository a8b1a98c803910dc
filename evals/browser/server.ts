import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp, createDeps, type Deps, readEnv } from "@omni/api-server";

export interface TestServer {
  readonly origin: string;
  readonly deps: Deps;
  stop(): Promise<void>;
}

/** The product as `start` runs it – embedded database, demo company, local model – on a free port of the loopback interface. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), "omni-browser-"));
  const deps = await createDeps(readEnv({ OMNI_DATA_DIR: directory, OMNI_LOG_LEVEL: "error", PORT: "0", ...environment }));
  const app = createApp(deps);
  const server = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: (request, bun) => app.fetch(request, { server: bun }) });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    deps,
    async stop() {
      await server.stop(true);
      await deps.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
