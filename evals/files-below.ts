import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The paths of all files below `root`, sorted, so that every run of an evaluation meets them in the same order. */
export async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
