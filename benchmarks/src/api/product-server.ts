/** The product itself, as `start` runs it, on the database of the run. */
import { createApp, createDeps, readEnv } from "@omni/api-server";
import { connections, type Plan } from "./plan.ts";

const [planPath = "", port = "0"] = process.argv.slice(2);
const { databaseUrl, dataDirectory } = (await Bun.file(planPath).json()) as Plan;
const env = readEnv({
  DATABASE_URL: databaseUrl,
  DATABASE_POOL_SIZE: String(connections),
  OMNI_DATA_DIR: dataDirectory,
  OMNI_LOG_LEVEL: "error",
  // Counted, never reached: one person asks what a thousand would.
  OMNI_LIMIT_REQUESTS: "1000000000",
  PORT: port,
});
const app = createApp(await createDeps(env));
Bun.serve({ port: Number(port), hostname: "127.0.0.1", fetch: (request, server) => app.fetch(request, { server }) });
