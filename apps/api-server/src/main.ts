/** Entry: environment → deps → app → server; stops gracefully on Ctrl-C and SIGTERM. */
import { OmniError } from "@omni/core";
import { createApp } from "./app.ts";
import { holdsOnlyDemo } from "./auth/demo.ts";
import { demoCredentials } from "./auth/demo-account.ts";
import { createDeps, type Deps } from "./deps.ts";
import { readEnv } from "./env.ts";

async function main(): Promise<void> {
  const env = readEnv(Bun.env);
  await requireFreePort(env);
  const deps = await createDeps(env);
  const server = listen(deps);
  console.info(await welcome(deps, server.url));

  let stopping = false;
  async function stop(): Promise<void> {
    // A second signal means now.
    if (stopping) process.exit(1);
    stopping = true;
    // No new requests; those that read along with a turn end with it, and nobody may keep us waiting.
    void server.stop();
    await deps.drain();
    await server.stop(true);
    await deps.close();
    process.exit(0);
  }
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

type Listening = ReturnType<typeof listen>;

function listen(deps: Deps) {
  const app = createApp(deps);
  return Bun.serve({
    hostname: deps.env.host,
    port: deps.env.port,
    fetch: (request, server): Response | Promise<Response> => app.fetch(request, { server }),
  });
}

/** Found out before the database is opened and the demo made: a wrong port should not take seconds to say so. */
async function requireFreePort({ host, port }: { host: string; port: number }): Promise<void> {
  try {
    await Bun.serve({ hostname: host, port, fetch: () => new Response() }).stop(true);
  } catch (cause) {
    throw new OmniError("unavailable", `Port ${port} on ${host} is taken or not allowed. Set PORT to another one.`, { cause });
  }
}

async function welcome({ env, database, models }: Deps, url: Listening["url"]): Promise<string> {
  const address = `http://${env.host === "127.0.0.1" ? "localhost" : env.host}:${url.port}`;
  const lines = [`Omni CRM is running at ${address}`];
  if (await holdsOnlyDemo(database))
    lines.push(`Demo company: sign in with one click, or as ${demoCredentials.email} / ${demoCredentials.password}`);
  lines.push(
    database.kind === "embedded"
      ? `Data: ${env.dataDirectory} (embedded database)`
      : "Data: the PostgreSQL server of DATABASE_URL",
  );
  lines.push(`Answers by: ${models.nameOf("chat")}`);
  return lines.join("\n");
}

main().catch((error: unknown) => {
  // A sentence for what a person can mend; the whole story for what only we can.
  console.error(OmniError.is(error) ? error.message : error);
  process.exit(1);
});
