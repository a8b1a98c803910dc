/**
 * Whether the process lives (`/health`), may be sent requests (`/health/ready`), and how its models do (`/health/ai`). Open to
 * anybody who reaches the server: nothing here is secret.
 *
 * @module
 */
import { OmniError } from "@omni/core";
import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { version } from "../version.ts";

/** How long a part may take to answer before it counts as away. */
const patienceMs = 2000;

type HealthDeps = Pick<Deps, "database" | "models" | "redis" | "isStopping">;

export function healthRoutes({ database, models, redis, isStopping }: HealthDeps) {
  const router = new Hono<AppEnv>();

  router.get("/", (c) => c.json({ status: "ok", version }));

  router.get("/ready", async (c) => {
    if (isStopping()) throw new OmniError("unavailable", "This process is stopping.");
    const [databaseAnswers, redisAnswers] = await Promise.all([
      answers(database.client`select 1`),
      redis === null ? null : answers(redis.commands.ping()),
    ]);
    if (!databaseAnswers) throw new OmniError("unavailable", "The database does not answer.");
    const checks = { database: "up", ...(redisAnswers === null ? {} : { redis: redisAnswers ? "up" : "down" }) };
    // Without Redis a process goes on by itself, a little slower and with limits of its own.
    return c.json({ status: redisAnswers === false ? "degraded" : "ready", checks });
  });

  router.get("/ai", (c) => c.json({ models: models.health() }));

  return router;
}

async function answers(asked: PromiseLike<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patienceMs);
  try {
    return await Promise.race([
      Promise.resolve(asked).then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
