/**
 * What is quick to reach and may be lost: streams of running turns, what models are shown of a conversation, limits, messages
 * between processes. In this process or in Redis, behind the same ports.
 *
 * @example
 * const pubSub = redis === null ? createLocalPubSub() : createRedisPubSub(redis);
 * const streams = await createStreamLog(pubSub);
 * streams.open(turnId);
 * streams.append(turnId, "data: …\n\n");
 *
 * @module
 */
export type { Cache } from "./cache/cache.ts";
export { createJsonCache, type JsonCache } from "./cache/json-cache.ts";
export { createLocalCache } from "./cache/local-cache.ts";
export { createRedisCache } from "./cache/redis-cache.ts";
export type { Consumption, Limit, Limits } from "./limits/limits.ts";
export { createMemoryLimits } from "./limits/memory-limits.ts";
export { createRedisLimits } from "./limits/redis-limits.ts";
export { createLocalPubSub, type PubSub } from "./pub-sub/pub-sub.ts";
export { createRedisPubSub } from "./pub-sub/redis-pub-sub.ts";
export { connectRedis, type RedisConnection } from "./redis/connect-redis.ts";
export { createStreamLog, type StreamLogOptions } from "./streams/create-stream-log.ts";
export type { StreamLog } from "./streams/stream-log.ts";
