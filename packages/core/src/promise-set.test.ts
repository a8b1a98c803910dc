import { expect, test } from "vitest";
import { createPromiseSet } from "./promise-set.ts";

test("waits for all that are under way, the failed ones included", async () => {
  const set = createPromiseSet();
  const finished: string[] = [];
  const slow = Promise.withResolvers<void>();
  set.add(slow.promise.then(() => finished.push("slow")));
  set.add(Promise.reject(new Error("no matter")));
  const settled = set.settled().then(() => finished.push("all"));
  await Bun.sleep(1);
  expect(finished).toEqual([]);
  slow.resolve();
  await settled;
  expect(finished).toEqual(["slow", "all"]);
});

test("does not wait for what has ended", async () => {
  const set = createPromiseSet();
  set.add(Promise.resolve());
  await set.settled();
  await set.settled();
});
