import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { consumptionAt, type Limit, type Limits } from "./limits.ts";

/** Counts in this process: for one process, and for each of several while they cannot count together. */
export function createMemoryLimits(): Limits {
  const limiterOf = limiterPerLimit(createMemoryLimiter);
  return {
    async consume(limit, key) {
      const { consumedPoints, msBeforeNext } = await taken(limiterOf(limit).consume(key));
      return consumptionAt(limit, consumedPoints, msBeforeNext);
    },
  };
}

export function createMemoryLimiter({ points, seconds }: Limit): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: "", points, duration: seconds });
}

/** One limiter for each limit: whoever hands in the same object again meets the same counters. */
export function limiterPerLimit<Limiter>(create: (limit: Limit) => Limiter): (limit: Limit) => Limiter {
  const limiters = new Map<Limit, Limiter>();
  return (limit) => {
    let limiter = limiters.get(limit);
    if (limiter === undefined) {
      limiter = create(limit);
      limiters.set(limit, limiter);
    }
    return limiter;
  };
}

/** The library rejects with its result when the points are used up; for us that is an answer like any other. */
export async function taken(consuming: ReturnType<RateLimiterAbstract["consume"]>): Promise<RateLimiterRes> {
  try {
    return await consuming;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}
