import { OmniError } from "@omni/core";
import { connect } from "./connect.ts";

/** "omni" in ASCII. An advisory lock belongs to its database alone. */
const lockKey = 0x6f6d6e69;

/** A process that is just ending may hold the lock for a moment longer. */
const patienceMs = 5000;
const retryMs = 250;

export interface ProcessLock {
  release(): Promise<void>;
}

/**
 * Keeps a second process away from a database that one process has for itself: what it holds in its memory – limits, streams,
 * what it was told – the other one would not know of. `shared` processes reach one another through Redis; any number of them may
 * run. Throws `unavailable` when the database is taken.
 *
 * A connection of its own holds the lock, and takes it again after a break. Whether somebody else was quicker then is not looked
 * at: a server that runs goes on.
 */
export async function lockForProcess(url: string, kind: "alone" | "shared"): Promise<ProcessLock> {
  let released = false;
  const client = connect(url, { max: 1, onClose: () => setTimeout(takeAgain, retryMs) });

  async function take(): Promise<boolean> {
    const [row] = await (kind === "alone"
      ? client<{ taken: boolean }[]>`select pg_try_advisory_lock(${lockKey}) as taken`
      : client<{ taken: boolean }[]>`select pg_try_advisory_lock_shared(${lockKey}) as taken`);
    return row?.taken === true;
  }

  function takeAgain(): void {
    // The connection that ends here on purpose closes too.
    if (!released) take().catch(() => setTimeout(takeAgain, retryMs).unref());
  }

  async function release(): Promise<void> {
    released = true;
    await client.end({ timeout: 1 });
  }

  const deadline = Date.now() + patienceMs;
  while (!(await take())) {
    if (Date.now() < deadline) {
      await Bun.sleep(retryMs);
      continue;
    }
    await release();
    throw new OmniError(
      "unavailable",
      "Another process of Omni CRM uses this database. Several processes share their work through Redis: set REDIS_URL for each of them.",
    );
  }
  return { release };
}
