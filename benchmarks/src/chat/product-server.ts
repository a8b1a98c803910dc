/** The product itself, as `start` runs it, with the stand-in as its model. Prints an access token of the demo's owner. */
import { createApp, createDeps, readEnv } from "@omni/api-server";

const [port = "0", baseURL = "", databaseUrl = "", dataDirectory = "", redisUrl = ""] = process.argv.slice(2);
const most = "1000000000";
const deps = await createDeps(
  readEnv({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    OMNI_DATA_DIR: dataDirectory,
    OMNI_LOG_LEVEL: "error",
    OMNI_MODEL: "openai:stand-in",
    OMNI_MODEL_TRIAGE: "local",
    OPENAI_BASE_URL: baseURL,
    OPENAI_API_KEY: "none",
    // Counted, never reached: one person asks what a thousand would.
    OMNI_LIMIT_REQUESTS: most,
    OMNI_LIMIT_QUESTIONS: most,
    PORT: port,
  }),
);
const app = createApp(deps);
const response = await app.request("/api/v1/auth/demo", { method: "POST" });
const { accessToken } = (await response.json()) as { accessToken: string };
Bun.serve({ port: Number(port), hostname: "127.0.0.1", fetch: (request, server) => app.fetch(request, { server }) });
console.log(accessToken);
setInterval(() => console.log(`rss ${process.memoryUsage.rss()}`), 500);
