import { Redis } from "ioredis";

export interface RedisConnection {
  /** For commands. Refuses at once while the server is away: whoever calls has a way to do without. */
  readonly commands: Redis;
  /** For subscriptions, which take a connection of their own; they are taken up again by themselves after a break. */
  readonly subscriber: Redis;
  close(): Promise<void>;
}

/** How long a command may take before its caller does without; the server answers within a millisecond or is in trouble. */
const commandTimeoutMs = 500;

/**
 * Connects to `url` and goes on trying whenever the connection breaks, for as long as it takes: at first after 50 ms, later every
 * second. `onChange` is told when the server goes and when it is back. Throws when the very first connection fails: a wrong
 * address should stop the start.
 */
export async function connectRedis(url: string, onChange: (isUp: boolean, reason?: Error) => void): Promise<RedisConnection> {
  const retryStrategy = (times: number) => Math.min(times * 50, 1000);
  const commands = new Redis(url, {
    lazyConnect: true,
    commandTimeout: commandTimeoutMs,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy,
  });
  const subscriber = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, retryStrategy });
  let isUp = false;
  let reason: Error | undefined;
  for (const client of [commands, subscriber]) {
    client.on("error", (error: Error) => {
      reason = error;
    });
  }
  try {
    await Promise.all([commands.connect(), subscriber.connect()]);
  } catch (error) {
    commands.disconnect();
    subscriber.disconnect();
    throw reason ?? error;
  }
  isUp = true;
  commands.on("ready", () => {
    if (!isUp) onChange(true);
    isUp = true;
  });
  commands.on("close", () => {
    if (isUp) onChange(false, reason);
    isUp = false;
  });
  return {
    commands,
    subscriber,
    async close() {
      isUp = false;
      commands.disconnect();
      subscriber.disconnect();
    },
  };
}
