import { RedisClient, SQL } from "bun";
import { postgresUrl, redisUrl, type Settings } from "./settings.ts";

/** Whether a query comes back, not just a connection: a server that still recovers accepts the latter. */
export async function postgresAnswers(settings: Settings): Promise<boolean> {
  const sql = new SQL(postgresUrl(settings), { max: 1, connectionTimeout: 3 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.close();
  }
}

export async function redisAnswers(settings: Settings): Promise<boolean> {
  const redis = new RedisClient(redisUrl(settings), { connectionTimeout: 3000, autoReconnect: false });
  try {
    return (await redis.ping()) === "PONG";
  } catch {
    return false;
  } finally {
    redis.close();
  }
}

/** Asks every 100 ms until `condition` holds; says whether it did within `milliseconds`. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await Bun.sleep(100);
  }
  return false;
}
