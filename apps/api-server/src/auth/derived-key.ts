import { hkdfSync } from "node:crypto";

/** A key of 256 bits for one purpose, from the secret of this installation (HKDF, RFC 5869): what leaks of one tells nothing of another. */
export function derivedKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `omni: ${purpose}`, 32));
}
