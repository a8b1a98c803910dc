import { afterEach, describe, expect, test } from "vitest";
import { connectRedis, type RedisConnection } from "../redis/connect-redis.ts";
import { startRelay } from "../testing/relay.ts";
import { testRedisUrl } from "../testing/test-redis-url.ts";
import type { Limit, Limits } from "./limits.ts";
import { createRedisLimits } from "./redis-limits.ts";

const limit: Limit = { name: "requests", points: 1200, seconds: 60 };
const url = testRedisUrl();

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A key that nobody else counts under. */
const newKey = () => `${Bun.randomUUIDv7()}:${Bun.randomUUIDv7()}`;

async function open(address: string): Promise<{ redis: RedisConnection; limits: Limits }> {
  const redis = await connectRedis(address, () => {});
  closing.push(() => redis.close());
  return { redis, limits: createRedisLimits(redis) };
}

async function allowed(limits: readonly Limits[], key: string, times: number, own = limit): Promise<number> {
  const asked = await Promise.all(
    Array.from({ length: times }, (_, index) => limits[index % limits.length]?.consume(own, key)),
  );
  return asked.filter((consumption) => consumption?.isAllowed).length;
}

describe.skipIf(url === undefined)("limits of several processes", () => {
  const address = url ?? "";

  test("allow 1,200 of 5,000 requests that come to two at once: not one more, not one less", async () => {
    const [first, second] = [await open(address), await open(address)];
    const key = newKey();
    expect(await allowed([first.limits, second.limits], key, 5000)).toBe(limit.points);
    expect(await allowed([second.limits], key, 10)).toBe(0);
  });

  test("stand under the key of the team and the person, and go with their window", async () => {
    const { redis, limits } = await open(address);
    const key = newKey();
    expect(await limits.consume(limit, key)).toEqual({ isAllowed: true, limit, remaining: 1199, resetSeconds: 60 });
    expect(await redis.commands.get(`ratelimit:${key}`)).toBe("1");
    const milliseconds = await redis.commands.pttl(`ratelimit:${key}`);
    expect(milliseconds).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThanOrEqual(60_000);
  });

  test("open again when the window has ended", async () => {
    const { limits } = await open(address);
    const short: Limit = { name: "short", points: 2, seconds: 1 };
    const key = newKey();
    expect(await allowed([limits], key, 5, short)).toBe(2);
    await expect.poll(async () => (await limits.consume(short, key)).isAllowed, { timeout: 20_000, interval: 100 }).toBe(true);
  });

  test("an answer that comes later than a command may take counts all the same", async () => {
    const relay = await startRelay(address);
    closing.push(() => relay.stop());
    const [late, other] = [await open(relay.url), await open(address)];
    const key = newKey();
    const small: Limit = { name: "small", points: 10, seconds: 60 };
    expect(await allowed([late.limits], key, 4, small)).toBe(4);
    relay.set("held");
    const asked = late.limits.consume(small, key);
    // It has given up and asks where the count stands.
    await expect.poll(() => relay.sent(), { timeout: 20_000, interval: 5 }).toContain("pttl");
    relay.set("open");
    expect(await asked).toMatchObject({ isAllowed: true, remaining: 5 });
    expect(await allowed([other.limits, late.limits], key, 100, small)).toBe(5);
  });

  test.each(["cut off", "silent"] as const)(
    "while Redis is %s each process goes on from where the count stood; afterwards they count together again",
    async (trouble) => {
      const relay = await startRelay(address);
      closing.push(() => relay.stop());
      const [first, second] = [await open(relay.url), await open(relay.url)];
      const key = newKey();
      expect(await allowed([first.limits, second.limits], key, 1000)).toBe(1000);

      relay.set(trouble);
      // Each knows of what it saw last: at most the 1,000, so at least 200 are left to either, and never more than the limit.
      const alone = [await allowed([first.limits], key, 2000), await allowed([second.limits], key, 2000)];
      for (const count of alone) {
        expect(count).toBeGreaterThanOrEqual(200);
        expect(count).toBeLessThanOrEqual(limit.points);
      }

      relay.set("open");
      // Both see what the other took.
      await expect
        .poll(
          async () => {
            const probe = newKey();
            await first.limits.consume(limit, probe);
            await second.limits.consume(limit, probe);
            return (await first.limits.consume(limit, probe)).remaining;
          },
          { timeout: 30_000, interval: 200 },
        )
        .toBe(limit.points - 3);
      const together = newKey();
      expect(await allowed([first.limits, second.limits], together, 5000)).toBe(limit.points);
    },
  );
});
