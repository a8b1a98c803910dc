import type { Issue } from "../document.ts";

/** A file that came out of another. */
export interface ContainedFile {
  /** A name to show, never to write to: control characters and folders are gone. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Unpacked {
  readonly files: readonly ContainedFile[];
  /** What was refused, each with its reason. */
  readonly issues: readonly Issue[];
}

/** Counts what is unpacked from one outer file, however deep it lies. */
export interface UnpackBudget {
  /** Bytes that may still be unpacked. */
  left: number;
}

/** The last part of a path, printable, at most 120 characters. */
export function displayName(path: string, fallback: string): string {
  const last = path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  const clean = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
  return clean === "" || clean === "." || clean === ".." ? fallback : clean.slice(-120);
}
