import type { z } from "zod";
import type { Cache } from "./cache.ts";

/** What may be lost is kept for seven days. */
const sevenDays = 7 * 24 * 60 * 60;

/** Values of one kind by their key's end. A value that is not here is read from Postgres and put here. */
export interface JsonCache<Value> {
  read(name: string): Promise<Value | null>;
  write(name: string, value: Value): Promise<void>;
  forget(name: string): Promise<void>;
}

/**
 * Keeps values under `prefix:name`. They are read as carefully as what comes over the wire, since anybody may write to a cache:
 * what `schema` does not take counts as not there.
 */
export function createJsonCache<Value>(cache: Cache, prefix: string, schema: z.ZodType<Value>): JsonCache<Value> {
  const keyOf = (name: string) => `${prefix}:${name}`;
  return {
    async read(name) {
      const text = await cache.get(keyOf(name));
      return text === null ? null : (schema.safeParse(parseJson(text)).data ?? null);
    },
    write: (name, value) => cache.set(keyOf(name), JSON.stringify(value), sevenDays),
    forget: (name) => cache.delete(keyOf(name)),
  };
}

/** Undefined, which no value is, for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
