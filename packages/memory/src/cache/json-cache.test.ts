import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Cache } from "./cache.ts";
import { createJsonCache } from "./json-cache.ts";
import { createLocalCache } from "./local-cache.ts";

const names = z.array(z.string());

describe("values in a cache", () => {
  test("come back as they were, until they are forgotten", async () => {
    const values = createJsonCache(createLocalCache(), "names", names);
    expect(await values.read("a")).toBeNull();
    await values.write("a", ["Nordlicht"]);
    expect(await values.read("a")).toEqual(["Nordlicht"]);
    expect(await values.read("b")).toBeNull();
    await values.forget("a");
    expect(await values.read("a")).toBeNull();
  });

  test.each(["{", "", "null", "[1]", '{"a":1}', "undefined"])(
    "that somebody else wrote there, %s, are not there",
    async (text) => {
      const cache = createLocalCache();
      await cache.set("names:a", text, 60);
      expect(await createJsonCache(cache, "names", names).read("a")).toBeNull();
    },
  );

  test("are asked for by their whole key, and kept for seven days", async () => {
    const asked: unknown[] = [];
    const cache: Cache = {
      async get(key) {
        asked.push(key);
        return null;
      },
      async set(...given) {
        asked.push(given);
      },
      async delete(key) {
        asked.push(key);
      },
    };
    const values = createJsonCache(cache, "chat:history", names);
    await values.read("1");
    await values.write("1", ["x"]);
    await values.forget("1");
    expect(asked).toEqual(["chat:history:1", ["chat:history:1", '["x"]', 604_800], "chat:history:1"]);
  });
});

test("a local cache keeps the youngest, counts a read as use, and forgets what is over", async () => {
  const cache = createLocalCache(2);
  await cache.set("a", "1", 60);
  await cache.set("b", "2", 60);
  await cache.get("a");
  await cache.set("c", "3", 60);
  expect(await Promise.all(["a", "b", "c"].map((key) => cache.get(key)))).toEqual(["1", null, "3"]);
  await cache.set("d", "4", -1);
  expect(await cache.get("d")).toBeNull();
});
