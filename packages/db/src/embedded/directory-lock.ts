import { Database } from "bun:sqlite";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { OmniError } from "@omni/core";

// A handle that nothing refers to is collected, and the lock with it.
const held = new Set<Database>();

/**
 * Takes a data directory for this process alone; two processes on one directory would lose each other's data without a word.
 * Throws `unavailable` when another process has it. The lock is the operating system's, so it ends with the process, however
 * that ends; SQLite brings it on every platform.
 */
export function lockDirectory(directory: string): { release(): void } {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    // It may have been there already, open to everybody.
    chmodSync(directory, 0o700);
  } catch (cause) {
    throw new OmniError(
      "unavailable",
      `The data directory ${directory} cannot be made or written to. Set OMNI_DATA_DIR to another one.`,
      { cause },
    );
  }
  const lock = new Database(join(directory, "omni.lock"));
  try {
    lock.run("pragma busy_timeout = 0");
    lock.run("pragma locking_mode = exclusive");
    lock.run("begin exclusive");
  } catch (cause) {
    lock.close();
    throw new OmniError(
      "unavailable",
      `Another Omni CRM is running on ${directory}. Stop it, or set OMNI_DATA_DIR to another directory.`,
      {
        cause,
      },
    );
  }
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.close();
    },
  };
}
