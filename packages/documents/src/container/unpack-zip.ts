import { Inflate } from "fflate";
import type { Issue } from "../document.ts";
import { errorIssue, noteIssue } from "../issue.ts";
import type { Limits } from "../limits/limits.ts";
import { type ContainedFile, displayName, type UnpackBudget, type Unpacked } from "./contained-file.ts";
import { packedBytesOf, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** Enough input for a window, and at most 16 MB of output, between two looks at the limits. */
const step = 16 * 1024;
/** Below this an entry may be packed as tightly as it likes. */
const harmless = 1024 * 1024;

/**
 * The files of a ZIP, unpacked within the limits. What is refused (encrypted, unsafe paths, too many, too large, packed too
 * tightly) is named with its reason, and does not stop the others.
 */
export function unpackZip(bytes: Uint8Array, limits: Limits, budget: UnpackBudget): Unpacked {
  const entries = readZipDirectory(bytes, limits.maxEntries);
  if (entries === null) return { files: [], issues: [errorIssue("damaged", "The ZIP's directory is damaged or missing.")] };
  const issues: Issue[] = [];
  if (entries.length > limits.maxEntries) {
    issues.push(errorIssue("limit", `The ZIP holds more than ${limits.maxEntries} files; the rest was not read.`));
  }
  const files: ContainedFile[] = [];
  for (const entry of entries.slice(0, limits.maxEntries)) {
    if (isFolderOrMetadata(entry)) continue;
    const unpacked = unpackEntry(bytes, entry, limits, budget);
    if (unpacked instanceof Uint8Array) files.push({ name: displayName(entry.path, "file"), bytes: unpacked });
    else issues.push(unpacked);
  }
  if (files.length === 0 && issues.length === 0) issues.push(noteIssue("missing", "The ZIP is empty."));
  return { files, issues };
}

/** Folders, and what macOS and Windows add. */
function isFolderOrMetadata({ path }: ZipEntry): boolean {
  return path.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/.test(path);
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limits: Limits, budget: UnpackBudget): Uint8Array | Issue {
  const name = displayName(entry.path, "file");
  if (isUnsafePath(entry.path)) {
    return errorIssue("refused", `“${name}” has a path that leads out of the ZIP; it was not read.`);
  }
  if (entry.encrypted) return errorIssue("encrypted", `“${name}” is protected by a password; it was not read.`);
  if (entry.method !== 0 && entry.method !== 8) {
    return errorIssue("unsupported", `“${name}” is packed with a method (${entry.method}) that is not supported.`);
  }
  const allowed = Math.min(budget.left, Math.max(harmless, entry.packedBytes * limits.maxRatio));
  if (entry.unpackedBytes > allowed) return tooLarge(name, budget, allowed);
  const packed = packedBytesOf(bytes, entry);
  if (packed === null) return errorIssue("damaged", `“${name}” is damaged or cut off.`);
  const unpacked = entry.method === 0 ? packed.slice() : inflate(packed, allowed);
  if (unpacked === "too large") return tooLarge(name, budget, allowed);
  if (unpacked === "damaged" || unpacked.length !== entry.unpackedBytes) {
    return errorIssue("damaged", `“${name}” is damaged: it does not unpack to what the ZIP says.`);
  }
  budget.left -= unpacked.length;
  return unpacked;
}

function tooLarge(name: string, budget: UnpackBudget, allowed: number): Issue {
  const reason = allowed === budget.left ? "more than may be unpacked from one file" : "far more than its packed size allows";
  return errorIssue("refused", `“${name}” unpacks to ${reason} (a ZIP bomb?); it was not read.`);
}

/** A path that would write elsewhere. We never write, but who packs such a file means harm. */
function isUnsafePath(path: string): boolean {
  return /^[\\/]|^[A-Za-z]:|\0/.test(path) || path.split(/[\\/]/).includes("..");
}

function inflate(packed: Uint8Array, allowed: number): Uint8Array | "too large" | "damaged" {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let position = 0; position < packed.length || position === 0; position += step) {
      inflater.push(packed.subarray(position, position + step), position + step >= packed.length);
      if (length > allowed) return "too large";
    }
  } catch {
    return "damaged";
  }
  const whole = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}
