/** The keys of one provider, used in turn. A key that was refused rests; times are milliseconds of one steady clock. */
export interface KeyRing {
  /** The next key that is not resting; undefined when all are. */
  take(now: number): string | undefined;
  /** Any key, for what is the same with all of them. */
  peek(): string;
  /** Milliseconds until a key can be taken; 0 when one can. */
  readyIn(now: number): number;
  /** Takes a key out of use for `forMs`. A longer rest that it already has stays. */
  rest(key: string, now: number, forMs: number): void;
}

/** `keys` in the order of use, at least one. */
export function createKeyRing(keys: readonly string[]): KeyRing {
  const restsUntil = new Map(keys.map((key) => [key, 0]));
  let next = 0;
  return {
    take(now) {
      for (let step = 0; step < keys.length; step += 1) {
        const key = keys[(next + step) % keys.length] ?? "";
        if ((restsUntil.get(key) ?? 0) > now) continue;
        next = (next + step + 1) % keys.length;
        return key;
      }
      return undefined;
    },
    peek: () => keys[0] ?? "",
    readyIn: (now) => Math.max(0, Math.min(...restsUntil.values()) - now),
    rest(key, now, forMs) {
      restsUntil.set(key, Math.max(restsUntil.get(key) ?? 0, now + forMs));
    },
  };
}
