/**
 * Everything the server is made of, from the environment. Workers, evaluations and the command line build on the same.
 *
 * @module
 */
import { createModelRegistry, type ModelRegistry } from "@omni/ai-models";
import { type Clock, createPromiseSet, type PromiseSet, systemClock } from "@omni/core";
import { type CrmKernel, createCrmKernel } from "@omni/crm";
import { type Database, openDatabase } from "@omni/db";
import { createMemoryStreamLog, type StreamLog } from "@omni/memory";
import type { UIMessageChunk } from "ai";
import { type Logger, pino } from "pino";
import { type AccessClaims, createTokenVerifier } from "./auth/access-token.ts";
import { type Auth, createAuth } from "./auth/create-auth.ts";
import { ensureDemo } from "./auth/demo.ts";
import { readSecret } from "./auth/secret.ts";
import type { Env } from "./env.ts";
import { trustedHosts } from "./http/trusted-hosts.ts";

export interface Deps {
  readonly env: Env;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly kernel: CrmKernel;
  readonly auth: Auth;
  readonly verifyToken: (token: string) => Promise<AccessClaims>;
  readonly models: ModelRegistry;
  /** Running turns by their own id, which no client chooses, for whoever reads along. */
  readonly streams: StreamLog<UIMessageChunk>;
  /** Turns that run on their own. */
  readonly running: PromiseSet;
  /** Aborts when the server has waited long enough for its turns. */
  readonly shutdown: AbortSignal;
  /** Waits for running turns, then aborts what is left of them. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** What a caller may put in place of the real thing. */
export interface DepsOverrides {
  readonly clock?: Clock;
  readonly database?: Database;
  readonly models?: ModelRegistry;
}

/** How long a stop waits for turns that are running. */
const drainMs = 5000;

/** Opens the database, migrates it, loads the demo where nothing is, and wires the rest. */
export async function createDeps(env: Env, overrides: DepsOverrides = {}): Promise<Deps> {
  const log = pino({ level: env.logLevel, base: null }, pino.destination(2));
  const clock = overrides.clock ?? systemClock;
  const database =
    overrides.database ??
    (await openDatabase({
      ...env.database,
      directory: env.dataDirectory,
      restoreFrom: env.restoreFrom,
      onSnapshotFailure: (error) => log.error({ err: error }, "the snapshot could not be written"),
    }));
  const auth = createAuth({
    client: database.client,
    secret: env.secret ?? readSecret(env.dataDirectory),
    baseUrl: env.publicUrl ?? `http://localhost:${env.port}`,
    trustedHosts: trustedHosts(env),
  });
  await ensureDemo(database, auth, env.demo);
  const running = createPromiseSet();
  const stopping = new AbortController();

  return {
    env,
    log,
    clock,
    database,
    auth,
    running,
    kernel: createCrmKernel(database),
    verifyToken: createTokenVerifier(auth),
    models:
      overrides.models ??
      createModelRegistry({
        now: () => clock.now(),
        models: { chat: env.models.chat, triage: env.models.chat },
        openai: env.models.openai,
      }),
    streams: createMemoryStreamLog<UIMessageChunk>(),
    shutdown: stopping.signal,
    async drain() {
      await Promise.race([running.settled(), Bun.sleep(drainMs)]);
      stopping.abort();
      await Promise.race([running.settled(), Bun.sleep(drainMs)]);
    },
    close: () => database.close(),
  };
}
