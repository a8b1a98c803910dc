import { describe, expect, test } from "vitest";
import { lockForProcess } from "./process-lock.ts";
import { openEmptyDatabase } from "./testing/empty-database.ts";
import { testDatabaseUrl } from "./testing/test-database-url.ts";

// The embedded database has an exclusive lock on its directory instead.
describe.skipIf(testDatabaseUrl() === undefined)("the lock of a process on its database", () => {
  async function onEmptyDatabase(work: (url: string) => Promise<void>): Promise<void> {
    const { client, close } = await openEmptyDatabase();
    try {
      const [row] = await client<{ name: string }[]>`select current_database() as name`;
      const url = new URL(testDatabaseUrl() ?? "");
      url.pathname = `/${row?.name}`;
      await work(url.href);
    } finally {
      await close();
    }
  }

  test("lets any number of processes in that share their work", async () => {
    await onEmptyDatabase(async (url) => {
      const locks = [await lockForProcess(url, "shared"), await lockForProcess(url, "shared")];
      await Promise.all(locks.map((lock) => lock.release()));
    });
  });

  test("keeps a second process out where one is alone, and one that is alone where others are", async () => {
    await onEmptyDatabase(async (url) => {
      const alone = await lockForProcess(url, "alone");
      await expect(lockForProcess(url, "shared")).rejects.toThrow("set REDIS_URL for each of them");
      await alone.release();
      const shared = await lockForProcess(url, "shared");
      await expect(lockForProcess(url, "alone")).rejects.toThrow("set REDIS_URL for each of them");
      await shared.release();
      await (await lockForProcess(url, "alone")).release();
    });
  }, 20_000);
});
