import type { Cache } from "./cache.ts";

interface Entry {
  readonly value: string;
  readonly until: number;
}

/** In this process's memory; of more than `capacity` keys, the longest unused go. */
export function createLocalCache(capacity = 2000): Cache {
  const entries = new Map<string, Entry>();
  return {
    async get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      entries.delete(key);
      if (entry.until < Date.now()) return null;
      // Maps keep their order of insertion: what was just read is the youngest.
      entries.set(key, entry);
      return entry.value;
    },
    async set(key, value, seconds) {
      entries.delete(key);
      entries.set(key, { value, until: Date.now() + seconds * 1000 });
      const [oldest] = entries.keys();
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
    },
    async delete(key) {
      entries.delete(key);
    },
  };
}
