import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { OmniError } from "@omni/core";
import { derivedKey } from "./derived-key.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Keeps short texts, such as keys of providers, unreadable to whoever reads the database without the installation's secret. */
export interface Seal {
  /** Base64url of nonce, tag and text. `context` says what it belongs to; it opens for the same context alone. */
  close(text: string, context: string): string;
  /** Throws `unavailable` for what was closed with another secret, for another context, or was changed since. */
  open(sealed: string, context: string): string;
}

export function createSeal(secret: string): Seal {
  const key = derivedKey(secret, "sealed keys");
  return {
    close(text, context) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed, "base64url");
      try {
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
          .setAAD(Buffer.from(context))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString("utf8");
      } catch (cause) {
        const message = "The key cannot be opened: it was kept with another secret than this server has. Give it again.";
        throw new OmniError("unavailable", message, { cause });
      }
    },
  };
}
