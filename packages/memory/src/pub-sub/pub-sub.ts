/**
 * Messages between the processes of an installation, at most once: whoever needs more asks again.
 *
 * @module
 */
export interface PubSub {
  /** Says something to all processes, this one included. Lost while the connection is away. */
  publish(channel: string, message: string): void;
  /** Hears a channel until the returned function is called. Resolves once it is heard. */
  subscribe(channel: string, onMessage: (message: string) => void): Promise<() => void>;
}

type Listener = (message: string) => void;

/** Who listens to what, for both kinds of `PubSub`. */
export interface Listeners {
  /** True when the channel had no listener before. */
  add(channel: string, listener: Listener): boolean;
  /** True when the channel has none left. */
  remove(channel: string, listener: Listener): boolean;
  tell(channel: string, message: string): void;
}

export function createListeners(): Listeners {
  const channels = new Map<string, Set<Listener>>();
  return {
    add(channel, listener) {
      const known = channels.get(channel);
      if (known === undefined) channels.set(channel, new Set([listener]));
      else known.add(listener);
      return known === undefined;
    },
    remove(channel, listener) {
      const listeners = channels.get(channel);
      if (listeners === undefined || !listeners.delete(listener) || listeners.size > 0) return false;
      return channels.delete(channel);
    },
    tell(channel, message) {
      for (const listener of channels.get(channel) ?? []) listener(message);
    },
  };
}

/** For a single process. Messages arrive after the publisher has gone on, as they do over a network. */
export function createLocalPubSub(): PubSub {
  const listeners = createListeners();
  return {
    publish(channel, message) {
      queueMicrotask(() => listeners.tell(channel, message));
    },
    async subscribe(channel, onMessage) {
      listeners.add(channel, onMessage);
      return () => {
        listeners.remove(channel, onMessage);
      };
    },
  };
}
