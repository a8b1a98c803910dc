import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createModelRegistry, type ModelRegistry } from "@omni/ai-models";
import { allTools } from "@omni/ai-tools";
import { createApp, createDeps, readEnv } from "@omni/api-server";
import { OmniError } from "@omni/core";
import { generateText } from "ai";

/** One server of the product; its models are those of one environment at a time. */
export interface Worker {
  readonly origin: string;
  /** Reads model settings the way a start does. */
  use(environment: Record<string, string>): void;
  /** An answer in one piece, for what is no conversation; the error when there is none. */
  generate(prompt: string): Promise<string | OmniError>;
  /** Until every turn has been stored. */
  settled(): Promise<void>;
}

export interface Product {
  readonly workers: readonly Worker[];
  /** An access token of the demo company's owner. */
  token(): Promise<string>;
  /** How often tools ran in a turn, by name. */
  runsOf(turnId: string): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** `count` servers over one embedded database with the demo company, each on a port of the loopback interface. */
export async function startProduct(count: number): Promise<Product> {
  const directory = mkdtempSync(join(tmpdir(), "omni-streams-"));
  // One person asks here what a hundred would.
  const limits = { OMNI_LIMIT_REQUESTS: "1000000", OMNI_LIMIT_QUESTIONS: "1000000" };
  const base = { OMNI_DATA_DIR: directory, OMNI_LOG_LEVEL: "error", PORT: "0", ...limits };
  const runs = countRuns();
  const stops: (() => Promise<void>)[] = [];
  const first = await createDeps(readEnv(base));

  async function startWorker(): Promise<Worker> {
    let registry: ModelRegistry = first.models;
    const models: ModelRegistry = {
      model: (role, options) => registry.model(role, options),
      embeddingModel: (options) => registry.embeddingModel(options),
      nameOf: (role) => registry.nameOf(role),
      health: () => registry.health(),
    };
    // What fails on purpose would fill the log.
    const deps = await createDeps(readEnv(base), { database: first.database, models });
    deps.log.level = "silent";
    const app = createApp(deps);
    const server = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: (request, bun) => app.fetch(request, { server: bun }) });
    stops.push(() => server.stop(true));
    return {
      origin: `http://127.0.0.1:${server.port}`,
      use(environment) {
        registry = createModelRegistry({ now: () => deps.clock.now(), ...readEnv({ ...base, ...environment }).models });
      },
      async generate(prompt) {
        try {
          return (await generateText({ model: registry.model("extract"), prompt })).text;
        } catch (error) {
          if (OmniError.is(error, "unavailable")) return error;
          throw error;
        }
      },
      settled: () => deps.turns.settled(),
    };
  }

  const workers = await Promise.all(Array.from({ length: count }, startWorker));
  let signedIn: Promise<{ token: string; at: number }> | undefined;
  return {
    workers,
    async token() {
      // Tokens last for a quarter of an hour.
      if (signedIn === undefined || performance.now() - (await signedIn).at > 10 * 60_000)
        signedIn = signIn(workers[0]?.origin ?? "");
      return (await signedIn).token;
    },
    runsOf: (turnId) => runs.get(turnId) ?? new Map(),
    async stop() {
      for (const stop of stops) await stop();
      await first.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function signIn(origin: string): Promise<{ token: string; at: number }> {
  const response = await fetch(`${origin}/api/v1/auth/demo`, { method: "POST", headers: { origin } });
  if (!response.ok) throw new Error(`The demo cannot be entered: ${response.status} ${await response.text()}`);
  const { accessToken } = (await response.json()) as { accessToken: string };
  return { token: accessToken, at: performance.now() };
}

/** Counts every run of every tool, by turn and name: at the tool itself, since that is what must not happen twice. */
function countRuns(): Map<string, Map<string, number>> {
  const runs = new Map<string, Map<string, number>>();
  for (const [name, tool] of Object.entries(allTools)) {
    const { run } = tool;
    Object.assign(tool, {
      run: (options: Parameters<typeof run>[0]) => {
        const turnId = options.ctx.turnId ?? "";
        const ofTurn = runs.get(turnId) ?? new Map<string, number>();
        runs.set(turnId, ofTurn.set(name, (ofTurn.get(name) ?? 0) + 1));
        return run(options);
      },
    });
  }
  return runs;
}
