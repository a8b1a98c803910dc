import type { RedisConnection } from "../redis/connect-redis.ts";
import { createListeners, type PubSub } from "./pub-sub.ts";

/** Between processes, through Redis. Subscriptions survive a break of the connection; what was said meanwhile does not. */
export function createRedisPubSub({ commands, subscriber }: RedisConnection): PubSub {
  const listeners = createListeners();
  subscriber.on("message", listeners.tell);
  return {
    publish(channel, message) {
      // Best effort by contract; that Redis is away is reported where the connection is.
      commands.publish(channel, message).catch(() => undefined);
    },
    async subscribe(channel, onMessage) {
      if (listeners.add(channel, onMessage)) await subscriber.subscribe(channel);
      return () => {
        if (listeners.remove(channel, onMessage)) subscriber.unsubscribe(channel).catch(() => undefined);
      };
    },
  };
}
