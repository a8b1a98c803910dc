import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The secret that protects sessions and signing keys: made once and kept in the data directory, readable by its owner alone.
 * Several processes share one through OMNI_SECRET.
 */
export function readSecret(dataDirectory: string): string {
  const path = join(dataDirectory, "secret");
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  try {
    // `wx` fails where there is one already, so that two starts at once agree.
    writeFileSync(path, Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url"), {
      mode: 0o600,
      flag: "wx",
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}
