/**
 * Everything the server is made of, from the environment. Workers, evaluations and the command line build on the same.
 *
 * @module
 */
import { createModelRegistry, type ModelRegistry } from "@omni/ai-models";
import { type Clock, createPromiseSet, OmniError, type PromiseSet, systemClock } from "@omni/core";
import { type CrmKernel, createCrmKernel, type StoredMessage } from "@omni/crm";
import { type Database, openDatabase } from "@omni/db";
import {
  connectRedis,
  createLocalCache,
  createLocalPubSub,
  createMemoryLimits,
  createRedisCache,
  createRedisLimits,
  createRedisPubSub,
  createStreamLog,
  type JsonCache,
  type Limits,
  type RedisConnection,
  type StreamLog,
} from "@omni/memory";
import type { Logger } from "pino";
import { type AccessClaims, createTokenVerifier } from "./auth/access-token.ts";
import { type Auth, createAuth } from "./auth/create-auth.ts";
import { ensureDemo } from "./auth/demo.ts";
import { createSignInLimits, type SignInLimits } from "./auth/guard-requests.ts";
import { createSeal, type Seal } from "./auth/seal.ts";
import { readSecret } from "./auth/secret.ts";
import { createChatHistory } from "./chat/chat-history.ts";
import { createWorkingMemory, type WorkingMemory } from "./chat/recall.ts";
import { createRunningTurns, type RunningTurns } from "./chat/running-turns.ts";
import type { Env } from "./env.ts";
import { createLog } from "./http/log.ts";
import { trustedHosts } from "./http/trusted-hosts.ts";
import { createMailer, type Mailer } from "./mail/mailer.ts";
import { createModelTrial, createTeamModels, type ModelTrial, type TeamModels } from "./models/team-models.ts";

export interface Deps {
  readonly env: Env;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly kernel: CrmKernel;
  readonly auth: Auth;
  readonly verifyToken: (token: string) => Promise<AccessClaims>;
  /** What this server is set up with; `teamModels` says what answers a team. */
  readonly models: ModelRegistry;
  readonly teamModels: TeamModels;
  readonly tryModel: ModelTrial;
  /** Of this installation: sessions, links and sealed keys hang on it. */
  readonly secret: string;
  readonly seal: Seal;
  /** Null where no mail server is set up. */
  readonly mailer: Mailer | null;
  /** Running turns by their own id, which no client chooses, for whoever reads along. */
  readonly streams: StreamLog;
  /** Counts what people and programs ask for. */
  readonly limits: Limits;
  readonly signInLimits: SignInLimits;
  /** Null where everything stays in this process. */
  readonly redis: RedisConnection | null;
  /** Turns that run on their own. */
  readonly turns: RunningTurns;
  /** The last messages of conversations. */
  readonly history: JsonCache<StoredMessage[]>;
  readonly memory: WorkingMemory;
  /** What goes on when its request has been answered. */
  readonly background: PromiseSet;
  /** Whether the process is on its way out: nobody should send it anything new. */
  isStopping(): boolean;
  /** Waits for running turns, then aborts what is left of them. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** What a caller may put in place of the real thing. */
export interface DepsOverrides {
  readonly clock?: Clock;
  readonly database?: Database;
  readonly models?: ModelRegistry;
  readonly tryModel?: ModelTrial;
  readonly mailer?: Mailer;
  readonly log?: Logger;
}

/** How long a stop waits for turns that are running. */
const drainMs = 5000;

/** Opens the database, migrates it, loads the demo where nothing is, and wires the rest. */
export async function createDeps(env: Env, overrides: DepsOverrides = {}): Promise<Deps> {
  const log = overrides.log ?? createLog(env);
  const clock = overrides.clock ?? systemClock;
  const database =
    overrides.database ??
    (await openDatabase({
      ...env.database,
      sharing: env.redisUrl === undefined ? "alone" : "shared",
      directory: env.dataDirectory,
      restoreFrom: env.restoreFrom,
      onSnapshotFailure: (error) => log.error({ err: error }, "the snapshot could not be written"),
    }));
  const redis = env.redisUrl === undefined ? null : await openRedis(env.redisUrl, log);
  const limits = redis === null ? createMemoryLimits() : createRedisLimits(redis);
  const secret = env.secret ?? readSecret(env.dataDirectory);
  const signInLimits = createSignInLimits(limits, env.limits.signInsPerEmail);
  const auth = createAuth({
    client: database.client,
    secret,
    baseUrl: env.publicUrl ?? `http://localhost:${env.port}`,
    trustedHosts: trustedHosts(env),
    signInLimits,
    signUp: env.signUp,
    log,
  });
  await ensureDemo(database, auth, env.demo);
  const kernel = createCrmKernel(database);
  const pubSub = redis === null ? createLocalPubSub() : createRedisPubSub(redis);
  const cache = redis === null ? createLocalCache() : createRedisCache(redis);
  const streams = await createStreamLog(pubSub);
  const turns = await createRunningTurns({ kernel, database, clock, log, pubSub, streams });
  const background = createPromiseSet();
  const modelSettings = { now: () => clock.now(), ...env.models };
  const models = overrides.models ?? createModelRegistry(modelSettings);
  const seal = createSeal(secret);
  let isStopping = false;

  return {
    env,
    log,
    clock,
    database,
    auth,
    limits,
    signInLimits,
    redis,
    turns,
    background,
    kernel,
    verifyToken: createTokenVerifier(auth),
    models,
    teamModels: createTeamModels({ kernel, seal, settings: modelSettings, fallback: models, log }),
    tryModel: overrides.tryModel ?? createModelTrial(modelSettings),
    secret,
    seal,
    mailer: overrides.mailer ?? createMailer(env.mail),
    streams,
    history: createChatHistory(cache),
    memory: createWorkingMemory(kernel, cache, clock),
    isStopping: () => isStopping,
    async drain() {
      isStopping = true;
      await Promise.race([turns.settled(), Bun.sleep(drainMs)]);
      turns.stopAll("shutdown");
      await Promise.race([turns.settled().then(background.settled), Bun.sleep(drainMs)]);
    },
    async close() {
      turns.dispose();
      streams.dispose();
      await redis?.close();
      await database.close();
    },
  };
}

/** Connects to Redis. Throws `unavailable` when it cannot be reached now: a wrong address should stop the start. */
async function openRedis(url: string, log: Logger): Promise<RedisConnection> {
  try {
    return await connectRedis(url, (isUp, reason) => {
      if (isUp) log.info("Redis is back");
      else log.error({ err: reason }, "Redis is away; this process does without until it is back");
    });
  } catch (cause) {
    const { host } = new URL(url);
    throw new OmniError("unavailable", `Redis at ${host} cannot be reached. Start it, or correct REDIS_URL.`, { cause });
  }
}
