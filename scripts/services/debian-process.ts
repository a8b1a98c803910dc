import { readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { waitUntil } from "./answers.ts";

/**
 * The process whose id is on the first line of `pidFile` (a path inside `root`), if it lives. An id may have gone to a stranger
 * since the file was written; only a process that has `root` as its root directory counts.
 */
export function findProcess(root: string, pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(root, pidFile), "utf8").split("\n")[0]);
    return readlinkSync(`/proc/${pid}/root`) === root ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Signals that process and waits until it is gone; says whether there was one. */
export async function stopProcess(root: string, pidFile: string, signal: NodeJS.Signals): Promise<boolean> {
  const pid = findProcess(root, pidFile);
  if (pid === undefined) return false;
  process.kill(pid, signal);
  if (await waitUntil(() => !isAlive(pid), 30_000)) return true;
  throw new Error(`Process ${pid} did not stop within 30 seconds of ${signal}.`);
}

function isAlive(pid: number): boolean {
  try {
    // "Z" is a process that has ended and that its parent has not asked about yet.
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
