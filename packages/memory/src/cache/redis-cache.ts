import type { RedisConnection } from "../redis/connect-redis.ts";
import type { Cache } from "./cache.ts";

/** In Redis, for all processes. While it is away nothing is found and nothing is kept; that is reported where the connection is. */
export function createRedisCache({ commands }: RedisConnection): Cache {
  return {
    get: (key) => commands.get(key).catch(() => null),
    async set(key, value, seconds) {
      await commands.set(key, value, "EX", seconds).catch(() => undefined);
    },
    async delete(key) {
      await commands.del(key).catch(() => undefined);
    },
  };
}
