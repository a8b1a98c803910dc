import { type RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from "rate-limiter-flexible";
import type { RedisConnection } from "../redis/connect-redis.ts";
import { type Consumption, consumptionAt, type Limit, type Limits } from "./limits.ts";
import { createMemoryLimiter, limiterPerLimit, taken } from "./memory-limits.ts";

/** How long nobody asks a Redis that did not answer: waiting for its time-out once a second is enough. */
const pauseMs = 1000;

interface Waiting {
  resolve(consumption: Consumption): void;
  reject(reason: unknown): void;
}

/** What a whole batch took: the position of its last point; null when it is only known that none is left. */
interface Taken {
  readonly position: number | null;
  readonly millisecondsLeft: number;
}

/**
 * Counts in Redis, under `ratelimit:{key}`, for all processes together and exactly. While Redis is away each process goes on by
 * itself from where the count stood, and returns to Redis when that answers again.
 *
 * Of one key at most one command is under way in a process: what is asked for meanwhile goes along in the next, as one. A crowd
 * therefore costs Redis a few commands, and few answers are ever waited for at a moment in which Redis goes away.
 */
export function createRedisLimits({ commands }: Pick<RedisConnection, "commands">): Limits {
  const limitersOf = limiterPerLimit((limit) => ({
    shared: new RateLimiterRedis({
      storeClient: commands,
      keyPrefix: "ratelimit",
      points: limit.points,
      duration: limit.seconds,
      rejectIfRedisNotReady: true,
      // Who has used up a window is refused here until it ends, without asking Redis.
      inMemoryBlockOnConsumed: limit.points,
    }),
    own: createMemoryLimiter(limit),
    queues: new Map<string, Waiting[]>(),
  }));
  let pausedUntil = 0;

  async function take(shared: RateLimiterRedis, own: RateLimiterMemory, key: string, points: number): Promise<Taken> {
    if (performance.now() >= pausedUntil) {
      try {
        const { consumedPoints, msBeforeNext } = await takeShared(shared, key, points);
        if (consumedPoints === 0) return { position: null, millisecondsLeft: msBeforeNext };
        // So that this process can go on from here.
        await own.set(key, consumedPoints, msBeforeNext / 1000);
        return { position: consumedPoints, millisecondsLeft: msBeforeNext };
      } catch {
        // Whoever opened the connection is told by it.
        pausedUntil = performance.now() + pauseMs;
      }
    }
    const { consumedPoints, msBeforeNext } = await taken(own.consume(key, points));
    return { position: consumedPoints, millisecondsLeft: msBeforeNext };
  }

  async function takeShared(shared: RateLimiterRedis, key: string, points: number): Promise<RateLimiterRes> {
    try {
      return await taken(shared.consume(key, points));
    } catch (error) {
      // A process that was busy for longer than the time-out gives up an answer that lies there to be read. Asked again, without
      // taking anything, Redis tells what the points taken came to.
      const standing = commands.status === "ready" ? await shared.get(key) : null;
      if (standing === null) throw error;
      return standing;
    }
  }

  async function drain(limit: Limit, key: string, queue: Waiting[]): Promise<void> {
    const { shared, own, queues } = limitersOf(limit);
    while (queue.length > 0) {
      const batch = queue.splice(0);
      try {
        const { position, millisecondsLeft } = await take(shared, own, key, batch.length);
        const before = position === null ? limit.points : position - batch.length;
        for (const [index, { resolve }] of batch.entries()) resolve(consumptionAt(limit, before + index + 1, millisecondsLeft));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    queues.delete(key);
  }

  return {
    consume: (limit, key) =>
      new Promise((resolve, reject) => {
        const { queues } = limitersOf(limit);
        const queue = queues.get(key);
        if (queue !== undefined) {
          queue.push({ resolve, reject });
          return;
        }
        const started = [{ resolve, reject }];
        queues.set(key, started);
        void drain(limit, key, started);
      }),
  };
}
